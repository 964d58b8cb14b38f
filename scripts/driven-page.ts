const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** What our journeys ask of a browser: commands of the W3C WebDriver protocol. */
export type Command =
  | 'goTo'
  | 'back'
  | 'address'
  | 'cookies'
  | 'run'
  | 'find'
  | 'click'
  | 'actions'
  | 'close';

/** A way to one browser. WebKit speaks HTTP, Firefox its own line of JSON; the commands and what they mean are the same. */
export interface Wire {
  /** Name and version, as the browser says it. */
  browser: string;
  send(command: Command, parameters?: Record<string, unknown>): Promise<unknown>;
  /** Takes the browser off the network, where it can be told to. */
  goOffline?(): Promise<void>;
}

/** Keys that are not letters, by their WebDriver code points. */
export const keys = {
  tab: '\uE004',
  enter: '\uE007',
  space: ' ',
  escape: '\uE00C',
  down: '\uE015',
} as const;

/** A page in a browser that Playwright cannot drive: only what our journeys need. */
export class DrivenPage {
  readonly #wire: Wire;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  get browser(): string {
    return this.#wire.browser;
  }

  close(): Promise<unknown> {
    return this.#wire.send('close');
  }

  goTo(url: string): Promise<unknown> {
    return this.#wire.send('goTo', { url });
  }

  back(): Promise<unknown> {
    return this.#wire.send('back');
  }

  async address(): Promise<string> {
    return String(await this.#wire.send('address'));
  }

  cookies(): Promise<unknown> {
    return this.#wire.send('cookies');
  }

  /** Takes the network away; where the browser cannot do that, the host that is gone has to do. */
  async goOffline(): Promise<void> {
    await this.#wire.goOffline?.();
  }

  /** Runs a script in the page and brings back what it returns. */
  run(script: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.#wire.send('run', { script, args });
  }

  /** Clicks as a person does: brings it to where nothing lies over it and presses in the middle, once the page has settled. */
  async click(css: string): Promise<void> {
    let fault: unknown;
    for (let tries = 0; tries < 10; tries += 1) {
      fault = await this.#clickNow(css).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (!/intercepted|stale|not interactable/.test(String(fault))) break;
      await new Promise((later) => setTimeout(later, 200));
    }
    if (fault) throw fault;
  }

  async #clickNow(css: string): Promise<void> {
    await this.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", css);
    // After a step the page takes no taps for a moment, so that a double tap answers nothing.
    await this.until('the page takes taps', () =>
      this.run(
        "return getComputedStyle(document.querySelector(arguments[0])).pointerEvents !== 'none'",
        css,
      ),
    );
    const found = (await this.#wire.send('find', { using: 'css selector', value: css })) as Record<
      string,
      string
    >;
    await this.#wire.send('click', { id: found[elementKey] });
  }

  /** Presses and lets go of each key in turn, wherever the focus is. */
  async press(...pressed: readonly string[]): Promise<void> {
    const actions = pressed.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#wire.send('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
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
