import { connect, type Socket } from 'node:net';
import type { Command, Wire } from './driven-page.ts';

/** Each command in Marionette, the protocol that Firefox itself speaks (geckodriver only translates to it). */
const names: Readonly<Record<Command, string>> = {
  goTo: 'WebDriver:Navigate',
  back: 'WebDriver:Back',
  address: 'WebDriver:GetCurrentURL',
  cookies: 'WebDriver:GetCookies',
  run: 'WebDriver:ExecuteScript',
  find: 'WebDriver:FindElement',
  click: 'WebDriver:ElementClick',
  actions: 'WebDriver:PerformActions',
  close: 'Marionette:Quit',
};

/** Commands whose answer is `{ "value": … }`; the others answer as they are. */
const wrapped = new Set(['run', 'find', 'address'].map((command) => names[command as Command]));

type Reply = [
  type: number,
  id: number,
  fault: { error: string; message: string } | null,
  result: unknown,
];

/** Cuts the stream into messages, each led by its length: `12:[1,2,null,{}]`. */
function onMessages(socket: Socket, hear: (message: unknown) => void): void {
  let heard = Buffer.alloc(0);
  socket.on('data', (part) => {
    heard = Buffer.concat([heard, part]);
    for (;;) {
      const colon = heard.indexOf(':');
      const end = colon + 1 + Number(heard.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || heard.length < end) return;
      hear(JSON.parse(heard.subarray(colon + 1, end).toString()));
      heard = heard.subarray(end);
    }
  });
}

/** Speaks to a Firefox that was started with `--marionette` and listens on `port`. */
export async function openFirefox(port: number): Promise<Wire> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  const greeted = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    onMessages(socket, (message) => {
      if (Array.isArray(message)) waiting.get(Number(message[1]))?.(message as Reply);
      else resolve();
    });
  });
  await greeted;
  const ask = (name: string, parameters: Record<string, unknown> = {}): Promise<unknown> => {
    asked += 1;
    const id = asked;
    return new Promise((resolve, reject) => {
      const gone = () => reject(new Error(`Firefox ended while asked for ${name}.`));
      socket.once('close', gone);
      waiting.set(id, ([, , fault, result]) => {
        socket.off('close', gone);
        waiting.delete(id);
        if (fault) reject(new Error(`${fault.error}: ${fault.message}`));
        else resolve(wrapped.has(name) ? (result as { value: unknown }).value : result);
      });
      const text = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  };
  const { capabilities } = (await ask('WebDriver:NewSession', {
    unhandledPromptBehavior: 'accept',
  })) as { capabilities: { browserVersion: string } };
  return {
    browser: `Firefox ${capabilities.browserVersion}`,
    send: (command, parameters) =>
      ask(names[command], command === 'close' ? { flags: ['eForceQuit'] } : parameters),
    async goOffline() {
      await ask('Marionette:SetContext', { value: 'chrome' });
      await ask(names.run, { script: 'Services.io.offline = true;', args: [] });
      await ask('Marionette:SetContext', { value: 'content' });
    },
  };
}
