/** Length of a handle that makes a cubic curve a quarter of a circle of radius 1, within 0.03 %: PDF knows no arcs. */
export const quarterHandle = 0.5522847498;
