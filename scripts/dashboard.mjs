/**
 * `npm run dashboard`: install what is missing, build, serve the site at `http://localhost:3000` (`PORT` changes it)
 * and print its address when it answers.
 */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installPackages } from './house/install-packages.mjs';
import { runNpm } from './house/run.mjs';

process.chdir(join(import.meta.dirname, '..'));

const port = readPort(process.env.PORT);
if (!(await isFree(port, '127.0.0.1')) || !(await isFree(port, '::1'))) refusePort();

const fault = await installPackages();
if (fault !== null) leave(fault, 1);
if ((await runNpm(['run', '-s', 'build'])) !== 0) leave('The build failed: see above', 1);

// What comes from a package is read once there are packages.
const { serve } = await import('./serve.mjs');
const site = await serve({ port, folder: 'out' }).catch((error) =>
  error.code === 'EADDRINUSE' ? refusePort() : leave(error.message, 1),
);
const { status } = await fetch(site.url);
if (status !== 200) leave(`${site.url} answers ${status}; 200 was expected`, 1);
console.log(`Caspian Waterline is at ${site.url} (Ctrl+C ends it)`);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => site.close().then(() => process.exit(0)));

function readPort(text = '3000') {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 65535) return number;
  return leave(`PORT is no port: '${text.slice(0, 40)}'; a number from 1 to 65535 is expected`, 2);
}

/** Whether nobody listens there; an address that this machine lacks is nobody's. */
function isFree(number, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'));
    probe.listen(number, host, () => probe.close(() => resolve(true)));
  });
}

function refusePort() {
  return leave(`Port ${port} is taken; set another, as in PORT=${port < 65535 ? port + 1 : 3000} npm run dashboard`, 2);
}

function leave(line, code) {
  console.error(line);
  process.exit(code);
}
