/** The place that titles speak of and whose line is strong: the best documented berths, at the head of two routes. */
export const leadingPlace = 'aktau_oil';
