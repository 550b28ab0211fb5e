/** Levels between which the states were seen that the values of class T1 were set from, m BHS. */
export const seenLevels = { highMetres: -28, lowMetres: -29.3 } as const;
