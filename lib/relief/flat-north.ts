/**
 * North of it the sea is shallow and falls dry first, degrees: from the bar of the Volga (44.76°) to the mouth of the Ural.
 * Bautino (44.54°) lies south of it, off the steep coast of Mangyshlak.
 */
const northLatitude = 44.7;

/** Whether a latitude (degrees) is that of the flat north, where shores are known worst and retreat farthest. */
export function isFlatNorth(latitude: number): boolean {
  return latitude > northLatitude;
}
