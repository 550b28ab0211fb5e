import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, or in a part of it: the rule and where; of colours alone where that is all that may differ. */
export async function faultsOf(
  page: Page,
  { part, only }: { readonly part?: string; readonly only?: 'colours' } = {},
): Promise<readonly string[]> {
  // What holds is not told, which would take most of the time on pages of long tables.
  // The mode of one frame needs no second page, which a browser page of its own could not open.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (part !== undefined) axe.include(part);
  const { violations } = await (only === 'colours' ? axe.withRules(['color-contrast']) : axe.withTags(tags)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
