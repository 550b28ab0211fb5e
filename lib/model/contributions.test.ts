import { expect, test } from 'vitest';
import { balanceLine } from './balance';
import { caspian } from './basin.fixture';
import { contributionsTo2100 } from './contributions';
import { defaultSettings } from './default-settings';
import { modelParameters } from './parameters';

const contributions = contributionsTo2100(defaultSettings, caspian);

test('the largest effect comes first, and the pathway and the rate of fall lead', () => {
  const effects = contributions.map(({ low, high }) => Math.abs(high.levelMetres - low.levelMetres));
  expect(effects).toEqual(effects.toSorted((a, b) => b - a));
  expect(contributions.slice(0, 2).map(({ id }) => id)).toEqual(['warming', 'fall']);
});

test('an end at the value of the scenario gives the level of the scenario', () => {
  const evaporation = contributions.find(({ id }) => id === 'evaporation');
  expect(evaporation?.low).toEqual({ value: 48, levelMetres: balanceLine(defaultSettings, caspian).at(-1) });
});

test('every range lies within its control', () => {
  for (const { id, low, high } of contributions) {
    const parameter = modelParameters[id];
    for (const { value } of [low, high]) {
      if (parameter.kind === 'choice') expect(parameter.options).toContain(value);
      else expect(Number(value) >= parameter.min && Number(value) <= parameter.max).toBe(true);
    }
  }
});
