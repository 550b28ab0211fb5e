'use client';

import { useQueryStates } from 'nuqs';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { completeLink, type Ignored, linkValues, pinOf, readLink } from '@/lib/scenario/link';
import { linkParsers } from '@/lib/scenario/link-parsers';
import { presetValues, type Scenario, type StatedValues } from '@/lib/scenario/scenario';
import { defaultPresetId } from '@/lib/scenario/presets';

type Change = Partial<Omit<Scenario, 'pin'>>;

export type ScenarioControl = {
  /** The scenario shown now: that of the link, with what a held slider changes. */
  readonly scenario: Scenario;
  /** What the link said that was not taken. */
  readonly ignored: readonly Ignored[];
  readonly dismissIgnored: () => void;
  /** Change the scenario without writing the link: while a slider is held. */
  readonly move: (change: Change) => void;
  /** Change the scenario and write the link: one step of history. */
  readonly settle: (change: Change) => void;
  readonly choosePreset: (id: string) => void;
  readonly reset: () => void;
  readonly pin: () => void;
  readonly unpin: () => void;
};

const ControlContext = createContext<ScenarioControl | null>(null);

/** The scenario of the page: its link is its state, and one history entry is one step of undo. */
export function ScenarioProvider({ children }: { children: ReactNode }) {
  return (
    <NuqsAdapter>
      <LinkedScenario>{children}</LinkedScenario>
    </NuqsAdapter>
  );
}

/** Read and change the scenario of the page. */
export function useScenario(): ScenarioControl {
  const control = useContext(ControlContext);
  if (control === null) throw new Error('a control is outside the scenario');
  return control;
}

function LinkedScenario({ children }: { children: ReactNode }) {
  const [values, setValues] = useQueryStates(linkParsers, { history: 'push', scroll: false, clearOnDefault: false });
  const [draft, setDraft] = useState<Change | null>(null);
  const [ignored, dismissIgnored] = useIgnored();

  const linked = useMemo(() => {
    const { pin, ...stated } = values;
    return completeLink(stated as StatedValues, pin).scenario;
  }, [values]);
  const scenario = useMemo(() => (draft === null ? linked : { ...linked, ...draft }), [linked, draft]);

  useEffect(() => {
    const drop = () => setDraft(null);
    window.addEventListener('popstate', drop);
    return () => window.removeEventListener('popstate', drop);
  }, []);

  const write = useCallback(
    (next: Scenario) => {
      setDraft(null);
      void setValues(linkValues(next));
    },
    [setValues],
  );
  const control = useMemo<ScenarioControl>(
    () => ({
      scenario,
      ignored,
      dismissIgnored,
      move: (change) => setDraft((held) => ({ ...held, ...change })),
      settle: (change) => write({ ...scenario, ...change }),
      choosePreset: (id) => write({ ...scenario, ...assumptionsOf(id) }),
      reset: () => write({ ...scenario, ...assumptionsOf(defaultPresetId), pin: null }),
      pin: () => write({ ...scenario, pin: pinOf(scenario) }),
      unpin: () => write({ ...scenario, pin: null }),
    }),
    [scenario, ignored, dismissIgnored, write],
  );
  return <ControlContext value={control}>{children}</ControlContext>;
}

/** The values of a preset without what the reader looks at: choosing a preset clears assumptions, not the view. */
function assumptionsOf(id: string): Change {
  const { units: _units, datum: _datum, from: _from, to: _to, year: _year, level: _level, ...assumptions } = presetValues(id);
  return assumptions;
}

/** What the link said that was not taken: read when the page opens and when the reader goes back or forward. */
function useIgnored(): readonly [readonly Ignored[], () => void] {
  const [ignored, setIgnored] = useState<readonly Ignored[]>([]);
  useEffect(() => {
    const read = () => setIgnored(readLink(window.location.search).ignored);
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);
  return [ignored, useCallback(() => setIgnored([]), [])];
}
