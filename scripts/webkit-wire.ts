import type { Command, Wire } from './driven-page.ts';

/** Each command in WebDriver's classic protocol: its method and where it goes. `:id` is an element. */
const ways: Readonly<Record<Command, readonly [string, string]>> = {
  goTo: ['POST', '/url'],
  back: ['POST', '/back'],
  address: ['GET', '/url'],
  cookies: ['GET', '/cookie'],
  run: ['POST', '/execute/sync'],
  find: ['POST', '/element'],
  click: ['POST', '/element/:id/click'],
  actions: ['POST', '/actions'],
  close: ['DELETE', ''],
};

/** What the driver says in return. Anything else than `{ "value": … }` is a fault. */
async function send(method: string, address: string, body: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
  const said = (await response.json()) as { value: unknown };
  if (response.ok) return said.value;
  const fault = said.value as { error: string; message: string };
  throw new Error(`${fault.error}: ${fault.message}`);
}

/** Opens WebKit. `driver` is the address of a running WebKitWebDriver. */
export async function openWebKit(driver: string, binary: string): Promise<Wire> {
  const alwaysMatch = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const { sessionId, capabilities } = (await send('POST', `${driver}/session`, {
    capabilities: { alwaysMatch },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  return {
    browser: `WebKitGTK ${capabilities.browserVersion}`,
    send(command, { id, ...parameters } = {}) {
      const [method, way] = ways[command];
      return send(
        method,
        `${driver}/session/${sessionId}${way.replace(':id', String(id))}`,
        parameters,
      );
    },
  };
}
