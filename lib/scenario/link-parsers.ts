import { createParser, parseAsString, type SingleParserBuilder } from 'nuqs/server';
import { type ParameterId, parameterTable } from './parameter-table';
import { readValue } from './read-value';

/** Longest pinned query that a link may carry, characters. */
export const longestPin = 2000;

/** How each key of a link is read and written, for nuqs: what a parameter's record refuses reads as absent. */
export const linkParsers = {
  ...(Object.fromEntries(
    Object.entries(parameterTable).map(([id, parameter]) => [
      id,
      createParser<number | string>({
        parse: (text) => {
          const reading = readValue(parameter, text);
          return 'refused' in reading ? null : reading.value;
        },
        serialize: String,
      }),
    ]),
  ) as { readonly [Id in ParameterId]: SingleParserBuilder<number | string> }),
  pin: createParser<string>({
    parse: (text) => (text.length > longestPin ? null : parseAsString.parse(text)),
    serialize: String,
  }),
};
