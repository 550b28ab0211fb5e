import { existsSync, readFileSync } from 'node:fs';
import { runNpm } from './run.mjs';

/**
 * Install the packages of `package-lock.json` where `node_modules` holds others or none.
 * Not with `npm ci`: it refuses a lock made where the registry lacks the binaries of other platforms.
 * @returns {Promise<string | null>} why it failed, in one line; null where all is there
 */
export async function installPackages() {
  const fault = nodeFault() ?? lockFault();
  if (fault !== null) return fault;
  if (isInstalled()) return null;
  console.log('Installing packages');
  const code = await runNpm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) return `npm install failed with exit code ${code}`;
  return isInstalled() ? null : 'node_modules is not what package-lock.json says after npm install';
}

/** The version of Node against the least that `package.json` takes, as `>=20.19`. */
function nodeFault() {
  const { engines } = readJson('package.json');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = engines.node.replace('>=', '').split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null;
  return `Node ${process.versions.node} is too old: Node ${engines.node} is expected`;
}

/** The lock against the wishes of `package.json`, so that no version is chosen on the way. */
function lockFault() {
  const wishes = readJson('package.json');
  const locked = readJson('package-lock.json').packages[''];
  const differs = ['dependencies', 'devDependencies'].some(
    (kind) => JSON.stringify(wishes[kind]) !== JSON.stringify(locked[kind]),
  );
  return differs ? 'package.json and package-lock.json differ: npm install brings them together' : null;
}

/** Whether npm's record of what it installed names every package of the lock at its version. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const wanted = Object.entries(readJson('package-lock.json').packages);
  const { packages } = readJson(record);
  // The lock lists the optional packages of every platform; the record those of this one.
  return wanted.every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || packages[path]?.version === version || (packages[path] === undefined && (optional || devOptional)),
  );
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
