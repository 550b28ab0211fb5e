/** Most runs that the page computes itself: more would hold up what the reader does meanwhile. */
const most = 1000;

/** How many of the first runs of an ensemble the page computes; those that remain are a worker's. */
export function runsOnPage(members: number): number {
  return Math.min(most, Math.floor(members / 3));
}
