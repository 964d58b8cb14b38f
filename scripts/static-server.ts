import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { contentTypes } from './content-types.ts';
import { headersFor, readHeadersFile } from './headers-file.ts';

interface Site {
  folder: string;
  base: string;
}

interface Found {
  body: Buffer;
  encoding?: string;
}

function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}

/** A file, in the tightest packing the build left beside it that the browser takes. */
async function readPacked(file: string, request: IncomingMessage): Promise<Found | undefined> {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  for (const [encoding, ending] of [
    ['br', 'br'],
    ['gzip', 'gz'],
  ] as const) {
    const body = accepted.includes(encoding) ? await read(`${file}.${ending}`) : undefined;
    if (body) return { body, encoding };
  }
  const body = await read(file);
  return body && { body };
}

/** The file an address asks for; `undefined` where it lies outside the site, or is our own instructions. */
function fileFor({ folder, base }: Site, path: string): string | undefined {
  if (!path.startsWith(base) || path.startsWith(`${base}_`)) return undefined;
  const wanted = normalize(join(folder, path.slice(base.length)));
  if (!wanted.startsWith(normalize(folder))) return undefined;
  return path.endsWith('/') ? join(wanted, 'index.html') : wanted;
}

async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = fileFor(site, path);
  const isFolder =
    `${path}/` === site.base || (file && !extname(file) && (await read(join(file, 'index.html'))));
  if (isFolder) {
    response.writeHead(308, { Location: `${path}/` }).end();
    return;
  }
  const wanted = file && (await readPacked(file, request));
  const sent = wanted && file ? file : join(site.folder, '404.html');
  const { body, encoding } =
    wanted || ((await readPacked(sent, request)) ?? { body: Buffer.from('Not found') });
  response.writeHead(wanted ? 200 : 404, {
    'Content-Type': contentTypes[extname(sent)] ?? 'application/octet-stream',
    'Content-Length': body.length,
    Vary: 'Accept-Encoding',
    ...headersFor(
      await readHeadersFile(join(site.folder, '_headers')),
      `/${path.slice(site.base.length)}`,
    ),
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) =>
      fault.code === 'EADDRINUSE' ? resolve(undefined) : reject(fault),
    );
    server.listen(port, () => resolve(port));
  });
}

/** Serves a folder as any static host would. Takes the first free port from `port` up. */
export async function serveFolder({
  folder = 'dist',
  base = '/',
  port = 4173,
} = {}): Promise<{ address: string; close(): void }> {
  const site: Site = { folder, base: `/${base}/`.replace(/\/+/g, '/') };
  for (let tried = port; tried < port + 50; tried += 1) {
    const server = createServer((request, response) => {
      answer(site, request, response).catch(() => response.writeHead(500).end());
    });
    const got = await listen(server, tried);
    if (got !== undefined)
      return {
        address: `http://localhost:${got}${site.base}`,
        close: () => void server.close().closeAllConnections(),
      };
  }
  throw new Error(`No free port between ${port} and ${port + 49}.`);
}
