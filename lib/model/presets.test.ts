import { expect, test } from 'vitest';
import { readDataFile } from '@/lib/datasets/files';
import { parseRiverInflow } from '@/lib/datasets/river-inflow';
import { caspian } from './basin.fixture';
import { calibratePresets } from './calibrate-presets';
import { defaultSettings } from './default-settings';
import { parsePresets } from './parse-presets';

const stored: unknown = JSON.parse(readDataFile('presets.json'));
const presets = parsePresets(stored);
const valuesOf = (id: string) => ({ ...defaultSettings, ...presets.find((preset) => preset.id === id)?.values });

test('the stored presets are those that the calibration gives today', () => {
  const again = calibratePresets({ basin: caspian, inflow: parseRiverInflow(readDataFile('river-inflow.csv')) });
  expect(presets).toEqual(JSON.parse(JSON.stringify(again)));
});

test('every preset gives its published falls to 0.1 m', () => {
  for (const { id, targets } of presets)
    for (const { warming, fallMetres, residualMetres } of targets) {
      console.log(`${id}${warming === null ? '' : ` ${warming}`}: ${fallMetres} m, residual ${residualMetres} m`);
      expect(Math.abs(residualMetres)).toBeLessThan(0.1);
    }
});

test('the defaults are the first preset', () => {
  expect(presets[0]).toMatchObject({ id: 'samant-prange', values: {} });
  // Witness: the first calculation, about 9.99 cm/yr and −5.65 % per °C.
  expect(defaultSettings).toMatchObject({ fall: 9.99, runoff: -5.65 });
});

test('the fits that leave runoff alone are those of the first calculation', () => {
  // Witness: about 9.4 cm/yr and 91 mm, 6.1 cm/yr and 136 mm per °C.
  expect(valuesOf('evaporation-led').fall).toBeCloseTo(9.4, 1);
  expect(valuesOf('evaporation-led').evaporation).toBeCloseTo(91, 0);
  expect(valuesOf('prange-2020').fall).toBeCloseTo(6.1, 1);
  expect(valuesOf('prange-2020').evaporation).toBeCloseTo(136, 0);
});

test("the hindcast explains about half of the default's rate of fall", () => {
  const share = valuesOf('hindcast').fall / defaultSettings.fall;
  expect(share).toBeGreaterThan(0.4);
  expect(share).toBeLessThan(0.6);
  expect(valuesOf('hindcast')).toMatchObject({ inflow: 264 });
});

test('a preset is refused with its place, what is wrong and what was expected', () => {
  const [first] = stored as readonly object[];
  expect(() => parsePresets([{ ...first, values: { fall: 40 } }])).toThrow(
    "presets.json preset 1 (samant-prange) values: fall is not as expected: '40'; expected 0…22",
  );
  expect(() => parsePresets([{ ...first, values: { wind: 1 } }])).toThrow("unknown parameter 'wind'");
  expect(() => parsePresets([first, first])).toThrow(
    "presets.json: id 'samant-prange' occurs twice; expected each once",
  );
});
