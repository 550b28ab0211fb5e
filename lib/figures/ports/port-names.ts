import type { Port } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { ports as messages } from '@/lib/words/messages/ports';

/** Name a place shortly enough to stand beside a line: by the catalogue, else as the table has it, else its id. */
export function shortPortName(id: string, ports: readonly Pick<Port, 'id' | 'name'>[], words: Words): string {
  if (hasShortName(id)) return words(`ports.short.${id}`);
  return ports.find((port) => port.id === id)?.name ?? id;
}

function hasShortName(id: string): id is keyof typeof messages.short {
  return Object.hasOwn(messages.short, id);
}
