/**
 * Tell how the strait to Kara-Bogaz-Gol stood at a time in years: dammed from March 1980, from mid-1984 culverts let
 * 1.6 km³/yr through, from mid-1992 it is open again. Kosarev, Kostianoy & Zonn 2009, doi:10.1007/s10498-008-9054-z.
 */
export function straitAt(time: number): { readonly isOpen: boolean; readonly fixedKm3PerYear: number } {
  if (time < 1980.17 || time >= 1992.5) return { isOpen: true, fixedKm3PerYear: 0 };
  return { isOpen: false, fixedKm3PerYear: time < 1984.5 ? 0 : 1.6 };
}
