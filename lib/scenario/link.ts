import { createSerializer } from 'nuqs/server';
import { linkParsers } from './link-parsers';
import { isParameterId, parameterTable } from './parameter-table';
import { type Refused, readValue } from './read-value';
import { differences, type Scenario, type StatedValues, scenarioOf } from './scenario';
import { shortestWindowYears } from './view-parameters';

/** A piece of a link that was not taken, to be named in a notice. */
export type Ignored = {
  readonly key: string;
  readonly value: string;
  readonly why: Refused | 'key' | 'window' | 'pin';
};

export type LinkReading = { readonly scenario: Scenario; readonly ignored: readonly Ignored[] };

/**
 * Read the query of a link, with or without its `?`. Never throws: what it does not know or cannot take is left out
 * and named in `ignored`; of a repeated key the first value counts.
 */
export function readLink(query: string): LinkReading {
  const ignored: Ignored[] = [];
  const stated: StatedValues = {};
  let pin: string | null = null;
  const seen = new Set<string>();
  for (const [key, text] of new URLSearchParams(query)) {
    if (seen.has(key)) continue;
    seen.add(key);
    const refuse = (why: Ignored['why']) => ignored.push({ key, value: text, why });
    if (key === 'pin') {
      pin = linkParsers.pin.parse(text);
      if (pin === null || readLink(withoutPin(pin)).ignored.length > 0) refuse('pin');
    } else if (isParameterId(key)) {
      const reading = readValue(parameterTable[key], text);
      if ('refused' in reading) refuse(reading.refused);
      else stated[key] = reading.value;
    } else refuse('key');
  }
  const { scenario, windowRefused } = completeLink(stated, pin === null ? null : withoutPin(pin));
  if (windowRefused)
    ignored.push({ key: 'from, to', value: `${stated.from ?? ''}, ${stated.to ?? ''}`, why: 'window' });
  return { scenario, ignored };
}

/** Complete what a link states to a scenario; a window of the level figure that is too short is not taken. */
export function completeLink(stated: StatedValues, pin: string | null): { scenario: Scenario; windowRefused: boolean } {
  const scenario = scenarioOf(stated, pin);
  if (scenario.to - scenario.from >= shortestWindowYears) return { scenario, windowRefused: false };
  const { from: _from, to: _to, ...rest } = stated;
  return { scenario: scenarioOf(rest, pin), windowRefused: true };
}

const serialize = createSerializer(linkParsers);

/**
 * Write a scenario as the query of a link, without `?`: the preset, then only what differs from it.
 * `readLink(writeLink(s))` gives `s` again.
 */
export function writeLink(scenario: Scenario): string {
  return serialize(linkValues(scenario)).replace(/^\?/, '');
}

type LinkValues = { readonly [K in keyof typeof linkParsers]: (K extends 'pin' ? string : number | string) | null };

/** The value of every key of a link, null where the link does not carry it. */
export function linkValues(scenario: Scenario): LinkValues {
  const none = Object.fromEntries(Object.keys(linkParsers).map((key) => [key, null]));
  const { preset, pin } = scenario;
  return { ...none, preset, ...differences(scenario), pin } as LinkValues;
}

/** The query of a scenario without what is pinned beside it, as it is pinned in turn. */
export function pinOf(scenario: Scenario): string {
  return writeLink({ ...scenario, pin: null });
}

function withoutPin(query: string): string {
  const parameters = new URLSearchParams(query);
  if (!parameters.has('pin')) return query;
  parameters.delete('pin');
  return parameters.toString();
}
