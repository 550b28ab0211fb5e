/** Advance of the □ that stands for a character no font of ours has, in em. */
export const boxAdvanceEm = 0.6;

const silent = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/;

/**
 * Tell whether a character takes no room and leaves no mark: soft hyphens, joiners, direction marks,
 * variation selectors. The list is fixed here, so that Node and every browser measure alike.
 */
export function isSilent(character: string): boolean {
  return silent.test(character);
}
