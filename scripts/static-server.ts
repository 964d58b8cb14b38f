import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { contentTypes } from './content-types.ts';
import { headersFor, readHeadersFile } from './headers-file.ts';

interface Site {
  folder: string;
  base: string;
}

interface Answer {
  status: number;
  body?: Buffer;
  headers?: Record<string, string>;
}

const plainText = { 'Content-Type': 'text/plain; charset=utf-8' };

function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined);
}

/** A file, in the tightest packing the build left beside it that the browser takes. */
async function readPacked(file: string, request: IncomingMessage): Promise<Answer | undefined> {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const headers = {
    'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
    Vary: 'Accept-Encoding',
  };
  for (const [encoding, ending] of [
    ['br', 'br'],
    ['gzip', 'gz'],
  ] as const) {
    const body = accepted.includes(encoding) ? await read(`${file}.${ending}`) : undefined;
    if (body) return { status: 200, body, headers: { ...headers, 'Content-Encoding': encoding } };
  }
  const body = await read(file);
  return body && { status: 200, body, headers };
}

/**
 * The names that lead from the site's folder to what an address asks for; the last is empty for a folder. `undefined` where it can
 * be nothing of ours: outside the site, by an odd way (`//`, `..`), instructions to hosts, or a packed copy under its own name.
 */
function namesIn({ base }: Site, path: string): string[] | undefined {
  if (!path.startsWith(base) || /[\\\0]/.test(path) || /\.(br|gz)$/.test(path)) return undefined;
  const names = path.slice(base.length).split('/');
  const odd = names.some(
    (name, at) => /^\.\.?$/.test(name) || (name === '' && at < names.length - 1),
  );
  return odd || names[0]?.startsWith('_') ? undefined : names;
}

async function notFound({ folder }: Site, request: IncomingMessage): Promise<Answer> {
  const page = await readPacked(join(folder, '404.html'), request);
  return { ...(page ?? { body: Buffer.from('Not found'), headers: plainText }), status: 404 };
}

async function answerTo(site: Site, path: string, request: IncomingMessage): Promise<Answer> {
  if (`${path}/` === site.base) return { status: 308, headers: { Location: site.base } };
  const names = namesIn(site, path);
  if (!names) return notFound(site, request);
  const wanted = join(site.folder, ...names);
  if (names.at(-1) === '')
    return (await readPacked(join(wanted, 'index.html'), request)) ?? notFound(site, request);
  if (!extname(wanted) && (await read(join(wanted, 'index.html')))) {
    const Location = `${site.base}${names.map(encodeURIComponent).join('/')}/`;
    return { status: 308, headers: { Location } };
  }
  return (await readPacked(wanted, request)) ?? notFound(site, request);
}

/** The path of an address, in plain letters. `undefined` where it is damaged. */
function pathOf(url = ''): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
}

async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request.url);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const found: Answer = !isRead
    ? {
        status: 405,
        body: Buffer.from('Not allowed'),
        headers: { ...plainText, Allow: 'GET, HEAD' },
      }
    : path === undefined
      ? { status: 400, body: Buffer.from('Bad request'), headers: plainText }
      : await answerTo(site, path, request).catch(() => ({
          status: 500,
          body: Buffer.from('Something went wrong'),
          headers: plainText,
        }));
  const { status, body = Buffer.alloc(0) } = found;
  const ETag =
    status === 200 ? `"${createHash('sha256').update(body).digest('base64url')}"` : undefined;
  const isKnown = ETag !== undefined && request.headers['if-none-match'] === ETag;
  // Whatever is not a file of the site is sent as guarded, and kept as little, as the not-found page.
  const place = status === 200 && path ? `/${path.slice(site.base.length)}` : '/404.html';
  response.writeHead(isKnown ? 304 : status, {
    ...headersFor(await readHeadersFile(join(site.folder, '_headers')), place),
    ...found.headers,
    ...(ETag ? { ETag } : {}),
    ...(isKnown ? {} : { 'Content-Length': body.length }),
  });
  response.end(request.method === 'HEAD' || isKnown ? undefined : body);
}

function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) =>
      fault.code === 'EADDRINUSE' ? resolve(undefined) : reject(fault),
    );
    // This machine alone: what is tried out here is nobody else's business.
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Serves a folder as any static host would, to this machine alone. Takes the first free port from `port` up; 0: any free one. */
export async function serveFolder({
  folder = 'dist',
  base = '/',
  port = 0,
} = {}): Promise<{ address: string; close(): void }> {
  const site: Site = { folder, base: `/${base}/`.replace(/\/+/g, '/') };
  for (let tried = port; tried < port + 50; tried += 1) {
    const server = createServer((request, response) => void answer(site, request, response));
    const got = await listen(server, tried);
    if (got !== undefined)
      return {
        address: `http://localhost:${got}${site.base}`,
        close: () => void server.close().closeAllConnections(),
      };
  }
  throw new Error(`No free port between ${port} and ${port + 49}.`);
}
