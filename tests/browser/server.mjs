// A web server as plain as the poorest host: files of one folder, under a prefix, and the site's own 404 page.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};

/** The file that an address names, or undefined; a folder's address is its `index.html`. */
function find(folder, prefix, url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (!path.startsWith(prefix)) return undefined;
  const file = normalize(join(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : ''));
  return file.startsWith(folder + sep) && isFile(file) ? file : undefined;
}

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function answer(response, status, file) {
  response.writeHead(status, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

/** Serves `folder` under `prefix`, on any free port of this machine. */
export async function serve(folder, prefix) {
  const server = createServer((request, response) => {
    // Chromium asks for it by itself, at the root of the host: that is no page's doing.
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    const file = find(folder, prefix, request.url);
    answer(response, file ? 200 : 404, file ?? join(folder, '404.html'));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => new Promise((closed) => {
    server.close(closed);
    server.closeAllConnections();
  });
  return { base: `http://127.0.0.1:${server.address().port}${prefix}`, close };
}
