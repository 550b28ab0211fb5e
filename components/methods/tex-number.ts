/** Write a number for a formula, with fixed decimals; the typesetter makes the minus. */
export function texNumber(value: number, decimals: number): string {
  return value.toFixed(decimals);
}
