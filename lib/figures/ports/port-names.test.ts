import { expect, test } from 'vitest';
import { ports as messages } from '@/lib/words/messages/ports';
import { context } from '../context.fixture';
import { bedMarginMetres } from './bed-margin';
import { shortPortName } from './port-names';

const { data, words } = context;

test('every short name belongs to a place of the table, and a place without one keeps its own', () => {
  const ids = data.ports.map(({ id }) => id);
  for (const id of Object.keys(messages.short)) expect(ids).toContain(id);
  expect(shortPortName('amirabad', data.ports, words)).toBe('Amirabad');
  expect(shortPortName('region', data.ports, words)).toBe('region');
});

test('the bed of every rule that is shown first is known to the margin that figures print', () => {
  const margins = data.portRules.filter(({ shown }) => shown === 'first').map((rule) => rule.uncertaintyMetres);
  expect(new Set(margins)).toEqual(new Set([bedMarginMetres]));
});
