import { Refusal } from '@/lib/domain/refusal';

/** Take a cell of kind `ids` apart: `S26;S27` gives two ids, an empty cell none. */
export function splitList(text: string | null): readonly string[] {
  return text === null ? [] : text.split(';');
}

/** Take a cell of kind `choices` apart, each part one of the column's options; throws `Refusal` on any other. */
export function splitChoices<Option extends string>(
  text: string | null,
  options: readonly Option[],
): readonly Option[] {
  return splitList(text).map((part) => {
    const known = options.find((option) => option === part);
    if (known === undefined) throw new Refusal('a list', `holds '${part}'`, options.join(', '));
    return known;
  });
}
