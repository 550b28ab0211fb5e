import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';

/**
 * Serve a folder of static files, as any static host does, to this machine alone.
 * A page without its trailing slash is sent on to it; what is missing gets `404.html` with status 404.
 * @param {{ port: number, folder: string }} options  port 0 takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with `EADDRINUSE` where the port is taken
 */
export async function serve({ port, folder }) {
  const answer = answerFrom(folder);
  const servers = [await listen(answer, port, '127.0.0.1')];
  const close = async () => {
    await Promise.all(servers.map(shut));
  };
  // `localhost` may mean either loopback address; a machine without the second lives well without it.
  if (port !== 0) {
    try {
      servers.push(await listen(answer, port, '::1'));
    } catch (error) {
      if (error.code === 'EADDRINUSE') {
        await close();
        throw error;
      }
    }
  }
  const url = port === 0 ? `http://127.0.0.1:${servers[0].address().port}` : `http://localhost:${port}`;
  return { url, close };
}

function answerFrom(folder) {
  const names = readdirSync(folder, { recursive: true }).map((name) => `/${name.split(sep).join('/')}`);
  const pages = new Set(names.filter((name) => name.endsWith('/index.html')).map((name) => name.slice(0, -11)));
  const lost = join(folder, '404.html');
  const files = sirv(folder, {
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(existsSync(lost) ? readFileSync(lost) : 'Not found');
    },
    setHeaders: (response, path) => {
      const lasting = path.startsWith('/_next/static/');
      response.setHeader('Cache-Control', lasting ? 'public,max-age=31536000,immutable' : 'no-cache');
    },
  });
  return (request, response) => {
    const [path = '/', ...query] = (request.url ?? '/').split('?');
    if (path !== '/' && pages.has(path)) {
      response.writeHead(308, { Location: [`${path}/`, ...query].join('?') });
      response.end();
    } else files(request, response);
  };
}

function listen(answer, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function shut(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
