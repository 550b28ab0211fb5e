/** Half-width of every rule that is shown first, m: all are of medium confidence, which a test holds. */
export const bedMarginMetres = 0.3;
