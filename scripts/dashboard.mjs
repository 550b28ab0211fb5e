/**
 * `npm run dashboard`: install what is missing, build, serve the site at `http://localhost:3000` (`PORT` changes it)
 * and print its address when it answers.
 */
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { installPackages } from './house/install-packages.mjs';
import { runNpm } from './house/run.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const port = readPort(process.env.PORT);
for (const host of ['127.0.0.1', '::1']) refusePort(await probe(host));

const fault = await installPackages();
if (fault !== null) leave(fault, 1);
if ((await runNpm(['run', '-s', 'build'])) !== 0) leave('The build failed: see above', 1);

// What comes from a package is read once there are packages.
const { serve } = await import('./serve.mjs');
const site = await serve({ port, folder: 'out' }).catch((error) => {
  refusePort(error.code);
  return leave(error.message, 1);
});
const { status } = await fetch(site.url);
if (status !== 200) leave(`${site.url} answers ${status}; 200 was expected`, 1);
console.log(`Caspian Waterline is at ${site.url} (Ctrl+C ends it)`);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => site.close().then(() => process.exit(0)));

function readPort(text = '3000') {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 65535) return number;
  return leave(`PORT is no port: '${text.slice(0, 40)}'; a number from 1 to 65535 is expected`, 2);
}

/** Why we cannot listen there, as the code of the error; null where we can. */
function probe(host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

/** Leave where the port is another's; an address that this machine lacks is no obstacle. */
function refusePort(code) {
  const why = { EADDRINUSE: 'is taken', EACCES: 'needs rights that we lack' }[code];
  if (why !== undefined) leave(`Port ${port} ${why}; set another, as in PORT=8080 npm run dashboard`, 2);
}

function leave(line, code) {
  console.error(line);
  process.exit(code);
}
