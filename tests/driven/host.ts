import { createServer, request } from 'node:http';
import { serveFolder } from '../../scripts/static-server.ts';

/** The built site on a host that can be told to fail. */
export interface Host {
  /** The address of the start. */
  site: string;
  /** From now on an address that fits is answered with "not just now". */
  fail(address: RegExp): void;
  mend(): void;
  /** Takes the host away, for good. */
  stop(): void;
}

export async function startHost(): Promise<Host> {
  const inner = await serveFolder({ base: '/rights/' });
  const { port: innerPort } = new URL(inner.address);
  let failing: RegExp | undefined;
  const server = createServer((asked, answer) => {
    if (failing?.test(asked.url ?? '')) {
      answer.writeHead(503, { 'Cache-Control': 'no-store' }).end();
      return;
    }
    const passed = request(
      {
        host: '127.0.0.1',
        port: innerPort,
        path: asked.url,
        method: asked.method,
        headers: asked.headers,
      },
      (response) => {
        answer.writeHead(response.statusCode ?? 500, response.headers);
        response.pipe(answer);
      },
    );
    passed.on('error', () => answer.destroy()).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    site: `http://localhost:${port}/rights/`,
    fail(pattern) {
      failing = pattern;
    },
    mend() {
      failing = undefined;
    },
    stop() {
      server.close().closeAllConnections();
      inner.close();
    },
  };
}
