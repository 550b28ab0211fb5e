import type { Wetland } from '@/lib/domain/wetland';
import type { Words } from '@/lib/words/catalogue';
import { wetlands as messages } from '@/lib/words/messages/wetlands';

/** Name a site shortly enough to stand beside its row: by the catalogue, else as the table has it, else its id. */
export function shortSiteName(id: string, wetlands: readonly Pick<Wetland, 'id' | 'name'>[], words: Words): string {
  if (hasShortName(id)) return words(`wetlands.short.${id}`);
  return wetlands.find((site) => site.id === id)?.name ?? id;
}

function hasShortName(id: string): id is keyof typeof messages.short {
  return Object.hasOwn(messages.short, id);
}
