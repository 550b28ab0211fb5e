/** Wait for the next frame and what follows it: whatever asked `afterPaint` before has been done then. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve, 0), 0)));
}
