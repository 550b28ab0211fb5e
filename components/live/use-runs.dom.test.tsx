import { act, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount, unmountAll } from '@/components/figure/mount.fixture';
import { centralProjection, projectPinned, projectScenario } from '@/lib/figures/context';
import { context, quickly } from '@/lib/figures/context.fixture';
import { numbersOf } from '@/lib/model/numbers-of.fixture';
import { stationOf } from '@/lib/model/stations';
import { readLink } from '@/lib/scenario/link';
import type { Scenario } from '@/lib/scenario/scenario';
import { painted } from './after-paint.fixture';
import { startEnsembles } from './ensembles';
import { runsOnPage } from './runs-on-page';
import type { RunsAnswer, RunsRequest } from './runs-worker';
import type { Loaded } from './use-ensembles';
import { useRuns } from './use-runs';

const loaded: Loaded = {
  context,
  // All that this asks of the live part.
  part: { centralProjection, projectPinned, projectScenario, startEnsembles } as unknown as Loaded['part'],
};
const scenarioOf = (query: string) => readLink(quickly(query)).scenario;
const mild = scenarioOf('fall=10');
const harsh = scenarioOf('fall=12');
const prescribed = scenarioOf('preset=decline-9');

let shown: ReturnType<typeof useRuns>;
let move: (scenario: Scenario, isHeld?: boolean) => void;
/** Settings that the worker was sent and has not answered, and those at stations. */
let asked: Scenario[];
let stations: Scenario[];
let worker: EventTarget;
let isAheadShown = () => true;

beforeEach(() => {
  asked = [];
  stations = [];
  isAheadShown = () => true;
  worker = new EventTarget();
  const postMessage = (request: RunsRequest) => {
    if ('settings' in request) asked.push(structuredClone(request.settings) as Scenario);
    if ('station' in request) stations.push(structuredClone(request.station) as Scenario);
  };
  const started = Object.assign(worker, { postMessage, terminate: () => {} });
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        // biome-ignore lint/correctness/noConstructorReturn: the tests tell what the worker says
        return started;
      }
    },
  );
});
afterEach(() => {
  unmountAll();
  vi.unstubAllGlobals();
});

function Shows() {
  const [now, setNow] = useState({ scenario: mild, isHeld: false });
  move = (scenario, isHeld = false) => act(() => setNow({ scenario, isHeld }));
  shown = useRuns(loaded, now, isAheadShown);
  return null;
}

/** Let the frame be painted and the page's own runs be computed. */
const paint = () => act(painted);

/** Answer as the worker does what it was asked first. */
async function answer(): Promise<void> {
  await paint();
  const settings = asked.shift();
  if (settings === undefined) throw new Error('the worker was asked nothing');
  // What is the page's is for it to set.
  const levels = projectScenario(settings, context).members.values.slice();
  for (let at = 0; at < levels.length; at += settings.members) levels.fill(0, at, at + runsOnPage(settings.members));
  await say({ levels });
}

/** Answer as the worker does the stations that it was asked for, and those asked for upon that, `count` in all. */
async function answerStations(count: number): Promise<void> {
  for (let answered = 0; answered < count; answered++) {
    const settings = stations.shift();
    if (settings === undefined) throw new Error('the worker was asked for no station');
    await say({ station: stationOf(projectScenario(settings, context).members.values, settings.members) });
  }
}

const say = (data: RunsAnswer) => act(async () => void worker.dispatchEvent(new MessageEvent('message', { data })));

it('gives nothing until the first ensemble is there, and then what is computed at once elsewhere', async () => {
  mount(<Shows />);
  await paint();
  expect(shown).toBeNull();
  await answer();
  const { bands, members, central } = numbersOf(projectScenario(mild, context));
  expect(numbersOf(shown!.whole.runs.projection)).toMatchObject({ bands, members, central });
  expect(shown?.ahead.runs.projection).toBe(shown?.whole.runs.projection);
});

it('moves the central line at once, and what is whole when all of its runs are there', async () => {
  mount(<Shows />);
  await answer();
  const before = shown?.whole;
  move(harsh);
  expect(shown?.ahead.scenario).toBe(harsh);
  expect(shown?.ahead.runs.projection.central).toEqual(projectScenario(harsh, context).central);
  expect(shown?.ahead.runs.projection.bands).toBe(before?.runs.projection.bands);
  expect(shown?.whole).toBe(before);
  await answer();
  expect(shown?.whole.scenario).toBe(harsh);
  expect(numbersOf(shown!.whole.runs.projection).bands).toEqual(numbersOf(projectScenario(harsh, context)).bands);
});

it('shows on the way the runs of a step before, with its scenario', async () => {
  mount(<Shows />);
  await answer();
  move(harsh);
  move(scenarioOf('fall=13'));
  move(scenarioOf('fall=14'));
  await answer();
  expect(shown?.ahead.scenario.fall).toBe(14);
  expect(shown?.whole.scenario.fall).toBe(12);
  expect(numbersOf(shown!.whole.runs.projection).bands).toEqual(numbersOf(projectScenario(harsh, context)).bands);
  // Steps that were passed over meanwhile are not computed.
  await answer();
  expect(shown?.whole.scenario.fall).toBe(14);
  expect(asked).toEqual([]);
});

it('lets no late answer take the place of a prescribed fall', async () => {
  mount(<Shows />);
  await answer();
  move(harsh);
  move(prescribed);
  await answer();
  expect(shown?.whole.scenario).toBe(prescribed);
  expect(numbersOf(shown!.whole.runs.projection).bands).toEqual(numbersOf(projectScenario(prescribed, context)).bands);
  move(scenarioOf('fall=15'));
  expect(shown?.whole.scenario.mode).toBe('decline');
  await answer();
  expect(shown?.whole.scenario.fall).toBe(15);
});

it('keeps a prescribed fall until the first ensemble is there', async () => {
  mount(<Shows />);
  move(prescribed);
  move(harsh);
  expect(shown?.whole.scenario.mode).toBe('decline');
  await answer();
  expect(shown?.whole.scenario.mode).toBe('decline');
  await answer();
  expect(shown?.whole.scenario).toBe(harsh);
});

it('computes the same where nothing shows a central line before its bands', async () => {
  isAheadShown = () => false;
  mount(<Shows />);
  await answer();
  expect(numbersOf(shown!.whole.runs.projection).bands).toEqual(numbersOf(projectScenario(mild, context)).bands);
});

it('follows a choice that asks no new runs at once', async () => {
  mount(<Shows />);
  await answer();
  const { projection } = shown?.whole.runs ?? {};
  const later = { ...mild, year: 2070 };
  move(later);
  expect(shown?.whole.scenario).toBe(later);
  expect(shown?.whole.runs.projection).toBe(projection);
});

/** Move a held slider to 12 cm/yr and make the two stations around it ready: 11.6875 and 12.375. */
async function holdAtTwelve(): Promise<void> {
  mount(<Shows />);
  await answer();
  move(harsh, true);
  await answer();
  await answerStations(2);
}
/** Largest distance of the lines of a band from those of the runs themselves, m. */
const errorOf = ({ runs, scenario }: NonNullable<typeof shown>['whole']) => {
  const [here, there] = [runs.projection, projectScenario(scenario, context)].map((of) => numbersOf(of).bands);
  return Math.max(...here!.flatMap((line, l) => [...line].map((level, y) => Math.abs(level - there![l]![y]!))));
};

it('makes stations ready along a slider that is held, and only then', async () => {
  mount(<Shows />);
  await answer();
  expect(stations).toEqual([]);
  move(harsh, true);
  expect(stations).toEqual([]);
  await answer();
  expect(stations.map(({ fall }) => fall)).toEqual([12.375]);
  await answerStations(1);
  expect(stations.map(({ fall }) => fall)).toEqual([11.6875]);
});

it('passes between stations at once, with runs a little off, and takes them for exact at no time', async () => {
  await holdAtTwelve();
  const before = shown?.exact;
  const passed = scenarioOf('fall=12.1');
  move(passed, true);
  expect(asked).toEqual([]);
  expect(shown?.ahead).toBe(shown?.whole);
  expect(shown?.whole.scenario).toBe(passed);
  expect(shown?.whole.runs.projection.central).toEqual(projectScenario(passed, context).central);
  expect(errorOf(shown!.whole)).toBeGreaterThan(0);
  expect(errorOf(shown!.whole)).toBeLessThan(0.05);
  expect(shown?.exact).toBe(before);
});

it('asks for the runs themselves when a slider is let go', async () => {
  await holdAtTwelve();
  const passed = scenarioOf('fall=12.1');
  move(passed, true);
  move(passed);
  await answerStations(1);
  await answer();
  expect(errorOf(shown!.whole)).toBe(0);
  expect(shown?.exact).toBe(shown?.whole);
  // Of stations, only the nearest are made ready for a slider that is not held.
  expect(stations.map(({ fall }) => fall)).toEqual([11]);
});

it('drops the answer to what a held slider has passed on its way', async () => {
  await holdAtTwelve();
  await answerStations(1);
  // Beyond the stations that are ready its runs are asked for; back among them nothing of these is awaited.
  move(scenarioOf('fall=14'), true);
  await answerStations(1);
  expect(asked.map(({ fall }) => fall)).toEqual([14]);
  const back = scenarioOf('fall=12.2');
  move(back, true);
  await answer();
  expect(shown?.whole.scenario).toBe(back);
  move(back);
  await answerStations(1);
  await answer();
  expect(errorOf(shown!.whole)).toBe(0);
});

it('keeps the runs themselves while a slider is held that moves no runs', async () => {
  await holdAtTwelve();
  const { projection } = shown!.whole.runs;
  move({ ...harsh, year: 2070 }, true);
  expect(shown?.whole.runs.projection).toBe(projection);
  expect(shown?.exact).toBe(shown?.whole);
});

it('makes the nearest stations ready when a slider is focused, so that its first step passes', async () => {
  isAheadShown = () => false;
  mount(<Shows />);
  await answer();
  const slider = document.body.appendChild(document.createElement('div'));
  slider.dataset['assumption'] = 'fall';
  slider.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await answerStations(4);
  expect(stations).toEqual([]);
  slider.remove();
  const first = scenarioOf('fall=10.1');
  move(first, true);
  expect(shown?.whole.scenario).toBe(first);
  expect(asked).toEqual([]);
});
