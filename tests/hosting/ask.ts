import { connect } from 'node:net';
import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** What a browser would show: unpacked as the headers say. Garbage where they do not say how it is packed. */
  text: string;
}

/** How browsers ask: over TLS with Brotli, over plain HTTP without, and a tool with nothing. */
export const packings = { br: 'gzip, deflate, br, zstd', gzip: 'gzip, deflate', none: 'identity' };

function unpack(body: Buffer, encoding = ''): Buffer {
  if (body.length === 0) return body;
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}

/** Asks for an address exactly as it is written, without tidying it as `fetch` does. */
export function ask(
  address: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const [, host = '', port = '', path = ''] = /^http:\/\/([^:/]+):(\d+)(.*)$/.exec(address) ?? [];
  return new Promise((resolve, reject) => {
    const sent = request({ host, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: unpack(Buffer.concat(parts), response.headers['content-encoding']).toString(),
        }),
      );
    });
    sent.on('error', reject).end();
  });
}

/** Does anything listen there? */
export function listens(host: string, port: number): Promise<boolean> {
  return new Promise((told) => {
    const socket = connect({ host, port, timeout: 2000 }, () => {
      socket.destroy();
      told(true);
    });
    socket.on('error', () => told(false)).on('timeout', () => told(false));
  });
}
