'use client';

import { useQueryStates } from 'nuqs';
import { NuqsAdapter } from 'nuqs/adapters/react';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createStore, type Store, useStore } from '@/components/store/store';
import { completeLink, linkValues, pinOf } from '@/lib/scenario/link';
import { linkParsers } from '@/lib/scenario/link-parsers';
import { defaultPresetId } from '@/lib/scenario/presets';
import { presetValues, type Scenario, type StatedValues, saysTheSame } from '@/lib/scenario/scenario';

/** Some values of the scenario, to put in place of those it has. */
export type ScenarioChange = Partial<Omit<Scenario, 'pin'>>;

/** What can be done to the scenario; the same object for the life of the page. */
export type ScenarioActions = {
  /** The scenario as it stands when asked, for what happens on a click. */
  readonly current: () => Scenario;
  /** Change the scenario without writing the link: while a slider is held, until it is let go. */
  readonly move: (change: ScenarioChange) => void;
  /** Write what is held into the link, if anything is: one step of history. */
  readonly letGo: () => void;
  /** Change the scenario and write the link: one step of history. */
  readonly settle: (change: ScenarioChange) => void;
  readonly choosePreset: (id: string) => void;
  readonly reset: () => void;
  readonly pin: () => void;
  readonly unpin: () => void;
};

/** The scenario shown now, and whether a slider that is not yet in the link is held. */
type Shown = { readonly scenario: Scenario; readonly isHeld: boolean };

const ShownContext = createContext<Store<Shown> | null>(null);
const ActionsContext = createContext<ScenarioActions | null>(null);

/** The scenario of the page: its link is its state, and one history entry is one step of undo. */
export function ScenarioProvider({ children }: { children: ReactNode }) {
  return (
    <NuqsAdapter>
      <LinkedScenario>{children}</LinkedScenario>
    </NuqsAdapter>
  );
}

/** Read the scenario shown now: that of the link, with what a held slider changes. */
export function useScenario(): Scenario {
  return useShown().scenario;
}

/** Read one value of the scenario shown now, without following the others. */
export function useScenarioValue<Id extends keyof Scenario>(id: Id): Scenario[Id] {
  return useStore(inPage(useContext(ShownContext)), ({ scenario }) => scenario[id]);
}

/** Read the scenario shown now, and whether a slider is held: what it shows is not yet in the link. */
export function useShown(): Shown {
  return useStore(inPage(useContext(ShownContext)));
}

/** Change the scenario of the page, without following it. */
export function useScenarioActions(): ScenarioActions {
  return inPage(useContext(ActionsContext));
}

function inPage<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a control is outside the scenario');
  return value;
}

/** Reads and writes the link; a held slider passes it by. */
function LinkedScenario({ children }: { children: ReactNode }) {
  const [values, setValues] = useQueryStates(linkParsers, { history: 'push', scroll: false, clearOnDefault: false });
  const linked = useMemo(() => {
    const { pin, ...stated } = values;
    return completeLink(stated as StatedValues, pin).scenario;
  }, [values]);
  const write = useRef(setValues);
  write.current = setValues;
  return (
    <HeldScenario linked={linked} write={(scenario) => void write.current(linkValues(scenario))}>
      {children}
    </HeldScenario>
  );
}

type HeldProps = {
  readonly linked: Scenario;
  readonly write: (scenario: Scenario) => void;
  readonly children: ReactNode;
};

function HeldScenario({ linked, write, children }: HeldProps) {
  const [held, setHeld] = useState<ScenarioChange | null>(null);
  const scenario = useSteady(useMemo(() => (held === null ? linked : { ...linked, ...held }), [linked, held]));
  const isHeld = held !== null;
  const latest = useRef({ scenario, isHeld, write });
  latest.current = { scenario, isHeld, write };

  useEffect(() => {
    const drop = () => setHeld(null);
    window.addEventListener('popstate', drop);
    return () => window.removeEventListener('popstate', drop);
  }, []);

  const actions = useMemo<ScenarioActions>(() => {
    const current = () => latest.current.scenario;
    const put = (change: Partial<Scenario>) => {
      setHeld(null);
      latest.current.write({ ...current(), ...change });
    };
    return {
      current,
      move: (change) => setHeld((before) => ({ ...before, ...change })),
      letGo: () => {
        if (latest.current.isHeld) put({});
      },
      settle: put,
      choosePreset: (id) => put(assumptionsOf(id)),
      reset: () => put({ ...assumptionsOf(defaultPresetId), pin: null }),
      pin: () => put({ pin: pinOf(current()) }),
      unpin: () => put({ pin: null }),
    };
  }, []);
  const now = useMemo<Shown>(() => ({ scenario, isHeld }), [scenario, isHeld]);
  const [shown] = useState(() => createStore(now));
  useLayoutEffect(() => shown.put(now), [shown, now]);
  return (
    <ActionsContext value={actions}>
      <ShownContext value={shown}>{children}</ShownContext>
    </ActionsContext>
  );
}

/** Keep the scenario at hand while another says the same: when a slider is let go, its link gives back what it showed. */
function useSteady(scenario: Scenario): Scenario {
  const kept = useRef(scenario);
  if (!saysTheSame(kept.current, scenario)) kept.current = scenario;
  return kept.current;
}

/** The values of a preset without what the reader looks at: choosing a preset clears assumptions, not the view. */
function assumptionsOf(id: string): ScenarioChange {
  const {
    units: _units,
    datum: _datum,
    from: _from,
    to: _to,
    year: _year,
    level: _level,
    ...assumptions
  } = presetValues(id);
  return assumptions;
}
