const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** What the driver says in return. Anything else than `{ "value": … }` is a fault. */
async function send(method: string, address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const said = (await response.json()) as { value: unknown };
  if (response.ok) return said.value;
  const fault = said.value as { error: string; message: string };
  throw new Error(`${fault.error}: ${fault.message}`);
}

/** Keys that are not letters, by their WebDriver code points. */
export const keys = {
  tab: '\uE004',
  enter: '\uE007',
  space: ' ',
  escape: '\uE00C',
  down: '\uE015',
} as const;

/** A page in WebKit, driven by the W3C WebDriver protocol: only what our journeys need. */
export class WebKitPage {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /** Opens the browser. `driver` is the address of a running WebKitWebDriver. */
  static async open(driver: string, binary: string): Promise<WebKitPage> {
    const alwaysMatch = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const { sessionId } = (await send('POST', `${driver}/session`, {
      capabilities: { alwaysMatch },
    })) as { sessionId: string };
    return new WebKitPage(`${driver}/session/${sessionId}`);
  }

  close(): Promise<unknown> {
    return send('DELETE', this.#session);
  }

  goTo(url: string): Promise<unknown> {
    return send('POST', `${this.#session}/url`, { url });
  }

  back(): Promise<unknown> {
    return send('POST', `${this.#session}/back`);
  }

  async address(): Promise<string> {
    return String(await send('GET', `${this.#session}/url`));
  }

  cookies(): Promise<unknown> {
    return send('GET', `${this.#session}/cookie`);
  }

  /** Runs a script in the page and brings back what it returns. */
  run(script: string, ...args: readonly unknown[]): Promise<unknown> {
    return send('POST', `${this.#session}/execute/sync`, { script, args });
  }

  /** Clicks as a person does: brings it to where nothing lies over it, waits until the page takes taps, and presses in the middle. */
  async click(css: string): Promise<void> {
    await this.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", css);
    await this.until('the page takes taps', () =>
      this.run(
        "return getComputedStyle(document.querySelector(arguments[0])).pointerEvents !== 'none'",
        css,
      ),
    );
    const found = (await send('POST', `${this.#session}/element`, {
      using: 'css selector',
      value: css,
    })) as Record<string, string>;
    await send('POST', `${this.#session}/element/${found[elementKey]}/click`);
  }

  /** Presses and lets go of each key in turn, wherever the focus is. */
  async press(...pressed: readonly string[]): Promise<void> {
    const actions = pressed.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await send('POST', `${this.#session}/actions`, {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  /** Asks again until the answer is there. */
  async until<T>(
    what: string,
    ask: () => Promise<T | undefined | false | null>,
    seconds = 20,
  ): Promise<T> {
    const end = Date.now() + seconds * 1000;
    while (Date.now() < end) {
      const answer = await ask();
      if (answer) return answer;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error(`Waited in vain until ${what}.`);
  }

  /** Waits until something that fits the selector is on the page. */
  appears(css: string): Promise<unknown> {
    return this.until(`${css} appears`, () =>
      this.run('return document.querySelector(arguments[0]) !== null', css),
    );
  }
}
