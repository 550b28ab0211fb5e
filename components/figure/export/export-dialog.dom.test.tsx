import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ScenarioProvider } from '@/components/scenario/scenario-provider';
import { WordsProvider } from '@/components/scenario/words-provider';
import type { MadeFile } from '@/lib/export/figure-files';
import { defaultFileOptions, type FileOptions } from '@/lib/export/file-options';
import { layOut } from '@/lib/export/lay-out';
import { subjectsOf } from '@/lib/export/subject';
import { context, quickly } from '@/lib/figures/context.fixture';
import { readLink } from '@/lib/scenario/link';
import { createFileMaker, type FileMaker } from '../export-figure';
import { mount, perform, unmountAll } from '../mount.fixture';
import { ExportDialog } from './export-dialog';

const { scenario } = readLink(quickly('preset=decline-9'));
const { spec } = layOut(subjectsOf(scenario, context)('level'), defaultFileOptions);
const given: string[] = [];

/** Writes each file as what was asked for: jsdom has neither canvas nor fonts. */
function makerOf(make: (format: string, options: FileOptions) => Promise<string>): FileMaker {
  return {
    shoreline: null,
    sheetOf: createFileMaker('level', context, scenario).sheetOf,
    filesOf: (options) => ({
      spec,
      make: async (format) => fileOf(`level.${format}`, await make(format, options)),
    }),
    packOf: async (ids, options, report) => {
      for (const [i, id] of ids.entries()) {
        await make('pack', options);
        report({ done: i + 1, total: ids.length, file: id });
      }
      return fileOf('pack.zip', ids.join(' '));
    },
  };
}

function fileOf(name: string, content: string): MadeFile {
  return { name, type: 'text/plain', bytes: new TextEncoder().encode(content), missing: [] };
}

beforeEach(() => {
  // jsdom knows the element and not its methods.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
  Object.assign(URL, { createObjectURL: () => 'blob:file', revokeObjectURL: () => {} });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    given.push(this.download);
  });
});

afterEach(() => {
  unmountAll();
  given.length = 0;
  vi.restoreAllMocks();
});

function open(maker: FileMaker, onClose = () => {}) {
  const place = mount(
    <WordsProvider>
      <ScenarioProvider>
        <ExportDialog id="level" maker={maker} prepare={async () => {}} onClose={onClose} />
      </ScenarioProvider>
    </WordsProvider>,
  );
  const button = (name: string) =>
    [...place.querySelectorAll('button')].find(
      (element) => (element.getAttribute('aria-label') ?? element.textContent) === name,
    )!;
  const press = async (name: string) => {
    await act(async () => button(name).click());
  };
  const fill = (label: string, value: string) => {
    const field = [...place.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(label))!;
    const input = field.querySelector<HTMLInputElement | HTMLSelectElement>('input, select')!;
    const prototype = input instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
    // React hears of a value that is set past its own watch over it.
    Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(input, value);
    perform(input, new Event(input instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  };
  const said = () => place.querySelector('p[role="status"]')?.textContent;
  return { place, button, press, fill, said };
}

it('gives every format of the contract, named, at the size and colours that were chosen', async () => {
  const asked: [string, FileOptions][] = [];
  const { press, fill, said } = open(
    makerOf(async (format, options) => {
      asked.push([format, options]);
      return format;
    }),
  );
  fill('Size', 'slide');
  fill('Colours', 'dark');
  fill('Own title', 'Mine');
  for (const format of ['SVG', 'PNG', 'PDF', 'CSV', 'XLSX', 'JSON']) await press(`Download ${format}`);
  const formats = ['svg', 'png', 'pdf', 'csv', 'xlsx', 'json'];
  expect(given).toEqual(formats.map((format) => `level.${format}`));
  const chosen = { size: 'slide', theme: 'dark', text: 'outlined', title: 'Mine', notes: true };
  // The preview asks for an SVG too, at whatever was chosen by then.
  for (const format of formats) expect(asked.findLast(([of]) => of === format)?.[1]).toEqual(chosen);
  expect(said()).toBe('JSON is ready');
});

it('gives the shore for geographic programs where the figure is the map, and nowhere else', async () => {
  expect(open(makerOf(async () => '')).button('Download GeoJSON')).toBeUndefined();
  const { press } = open({ ...makerOf(async () => ''), shoreline: async () => fileOf('shore.geojson', '{}') });
  await press('Download GeoJSON');
  expect(given).toEqual(['shore.geojson']);
});

it('refuses a free size beside its fields, and gives no file until it is mended', () => {
  const { place, button, fill } = open(makerOf(async () => ''));
  fill('Size', 'free');
  fill('Width', '100');
  const reason = place.querySelector('[role="alert"]')!;
  expect(reason.textContent).toMatch(/240 to 4000 px/);
  expect(place.querySelector('input[type="number"]')?.getAttribute('aria-describedby')).toBe(reason.id);
  expect(button('Download SVG').disabled).toBe(true);
  fill('Width', '1000');
  expect(reason.textContent).toBe('');
  expect(button('Download SVG').disabled).toBe(false);
});

it('says how large the file is: 170 mm at 300 dpi are 2008 px', () => {
  // 170 / 25.4 × 300 = 2007.9.
  expect(open(makerOf(async () => '')).place.querySelector('figcaption')?.textContent).toMatch(
    /^170 × \d+ mm; PNG of 2008 × \d+ px at 300 dpi$/,
  );
});

it('says which file failed and why, and makes the next one', async () => {
  const { press, said } = open(
    makerOf(async (format) => {
      if (format === 'png') throw new Error('no canvas');
      return format;
    }),
  );
  await press('Download PNG');
  expect(said()).toMatch(/^PNG could not be made: no canvas/);
  expect(given).toEqual([]);
  await press('Download CSV');
  expect(given).toEqual(['level.csv']);
});

it('shows how far a long pack is, and ends it when it is cancelled', async () => {
  vi.useFakeTimers();
  try {
    const { place, press, said } = open(makerOf(async () => new Promise((done) => setTimeout(() => done(''), 400))));
    await press('All figures as ZIP');
    await act(() => vi.advanceTimersByTimeAsync(900));
    const bar = place.querySelector('progress')!;
    expect(bar.value).toBeGreaterThan(0);
    expect(bar.value).toBeLessThan(0.5);
    await press('Cancel');
    await act(() => vi.advanceTimersByTimeAsync(500));
    expect(said()).toBe('All figures as ZIP: cancelled');
    expect(place.querySelector('progress')).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(20_000));
    expect(given).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

it('opens as a modal dialog named by its figure, and tells when it is closed', async () => {
  const onClose = vi.fn();
  const { place, press } = open(
    makerOf(async () => ''),
    onClose,
  );
  const dialog = place.querySelector('dialog')!;
  expect(dialog.open).toBe(true);
  expect(document.getElementById(dialog.getAttribute('aria-labelledby')!)?.textContent).toBe(
    'Take away: Level of the sea and scenario',
  );
  await press('Close');
  expect(onClose).toHaveBeenCalledOnce();
});
