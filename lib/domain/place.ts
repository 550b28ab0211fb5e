/** The five countries on the sea, by ISO 3166 code. */
export type Country = 'AZ' | 'IR' | 'KZ' | 'RU' | 'TM';

/** A point on the map, degrees north and east (WGS 84), and whether it was read somewhere or is from memory. */
export type Position = {
  readonly latitude: number;
  readonly longitude: number;
  readonly status: 'verified' | 'recalled';
};
