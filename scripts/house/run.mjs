import { spawn } from 'node:child_process';

/** What every child of ours is told beside its environment. */
const quiet = { NEXT_TELEMETRY_DISABLED: '1' };

/**
 * Run a command with its output streamed to ours; gives its exit code, 127 where it does not start.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment]
 * @returns {Promise<number>}
 */
export function run(command, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...quiet, ...environment } });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Run npm: the one that started us where one did.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment]
 * @returns {Promise<number>}
 */
export function runNpm(args, environment) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], environment);
  return run('npm', args, environment);
}
