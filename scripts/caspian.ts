import { parseArgs } from 'node:util';
import { Refusal } from '@/lib/domain/refusal';
import type { Output } from './caspian/output';
import { putOut } from './caspian/output';

/** What the verbs of the command line take beside `--out`. */
export type Request = {
  readonly id: string | undefined;
  readonly options: Readonly<Record<string, string | undefined>>;
};

/** Each verb is read when it is asked for: what a figure needs keeps nobody waiting for a number. */
const verbs: Readonly<Record<string, { options: readonly string[]; load: () => Promise<Verb> }>> = {
  levels: { options: ['series', 'format'], load: async () => (await import('./caspian/levels')).writeLevels },
  project: { options: ['scenario', 'format'], load: async () => (await import('./caspian/project')).writeProjection },
  hypsometry: {
    options: ['level', 'format'],
    load: async () => (await import('./caspian/hypsometry')).writeHypsometry,
  },
  crossings: {
    options: ['scenario', 'level', 'format'],
    load: async () => (await import('./caspian/crossings')).writeCrossings,
  },
  hindcast: { options: ['format'], load: async () => (await import('./caspian/hindcast')).writeHindcast },
  figure: {
    options: ['scenario', 'size', 'theme', 'format', 'title', 'text', 'notes'],
    load: async () => (await import('./caspian/figure')).writeFigure,
  },
  pack: {
    options: ['scenario', 'figures', 'size', 'theme', 'text', 'notes'],
    load: async () => (await import('./caspian/pack')).writePack,
  },
};

type Verb = (request: Request) => Output | Promise<Output>;

const optionNames = [...new Set(['out', ...Object.values(verbs).flatMap(({ options }) => options)])];

async function main(words: readonly string[]): Promise<void> {
  const { values, positionals } = readWords(words);
  const [verb, id, ...rest] = positionals;
  const known = verb !== undefined && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (verb === undefined || known === undefined) {
    const what = verb === undefined ? 'no verb' : `unknown verb '${verb.slice(0, 40)}'`;
    throw new Refusal('caspian', what, Object.keys(verbs).join(', '));
  }
  const surplus = verb === 'figure' ? rest[0] : id;
  if (surplus !== undefined)
    throw new Refusal(`caspian ${verb}`, `surplus word '${surplus.slice(0, 40)}'`, 'options only');
  for (const name of Object.keys(values)) {
    if (name !== 'out' && !known.options.includes(name)) {
      const expected = [...known.options, 'out'].map((option) => `--${option}`).join(', ');
      throw new Refusal(`caspian ${verb}`, `option --${name} has no meaning here`, expected);
    }
  }
  const run = await known.load();
  putOut(await run({ id, options: values }), values['out']);
}

function readWords(words: readonly string[]) {
  try {
    const options = Object.fromEntries(optionNames.map((name) => [name, { type: 'string' as const }]));
    // A level is negative: `--level -30` is a value, not another option.
    const isNumber = (i: number) => /^-\d/.test(words[i] ?? '');
    const isValue = (i: number) => i > 0 && isNumber(i) && !isNumber(i - 1);
    const args = words.flatMap((word, i) => (isValue(i) ? [] : isValue(i + 1) ? [`${word}=${words[i + 1]}`] : [word]));
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Refusal('caspian', reason, optionNames.map((name) => `--${name}`).join(', '));
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  // Bad use is one line; a fault of ours keeps its trace.
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ')}\n`);
  process.exitCode = 2;
}
