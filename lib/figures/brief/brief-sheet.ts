/**
 * The sheet of the brief: A4, 210 × 297 mm, drawn at the scale of every printed figure (170 mm are 600 px), px, with
 * paper of `margin` px around. What is laid out is the sheet without its margin.
 */
export const briefSheet = { width: 741, height: 1048, margin: 48, widthMm: 210 } as const;
