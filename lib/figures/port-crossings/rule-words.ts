import type { PortRule } from '@/lib/domain/port';
import type { Words } from '@/lib/words/catalogue';
import { portCrossings } from '@/lib/words/messages/port-crossings';

/** Name a bed or rule in two or three words, with the year since which it is known; else as the table has it. */
export function ruleInWords({ portId, ruleId, label }: PortRule, words: Words): string {
  const id = `${portId}/${ruleId}`;
  return isNamed(id) ? words(`portCrossings.rules.${id}`) : label;
}

function isNamed(id: string): id is keyof typeof portCrossings.rules {
  return Object.hasOwn(portCrossings.rules, id);
}
