import type { Page } from '@playwright/test';

export interface Said {
  readonly text: string;
  readonly voice: string | undefined;
  readonly rate: number;
}

/** Puts a voice into the page that says nothing and ends only when told to. Before the page is opened. */
export async function giveVoices(
  page: Page,
  voices: readonly { lang: string; localService: boolean }[],
): Promise<void> {
  await page.addInitScript((list) => {
    const said: SpeechSynthesisUtterance[] = [];
    const fake = {
      speaking: false,
      paused: false,
      pending: false,
      getVoices: () =>
        list.map((one) => ({ ...one, name: one.lang, voiceURI: one.lang, default: false })),
      speak(utterance: SpeechSynthesisUtterance) {
        if (utterance.text === '') return;
        fake.speaking = true;
        said.push(utterance);
      },
      cancel() {
        fake.speaking = false;
      },
    };
    class Utterance extends EventTarget {
      text: string;
      voice: unknown;
      rate = 1;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: fake });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
  }, voices);
}

type Voiced = typeof window & { said: readonly SpeechSynthesisUtterance[] };

export const allSaid = (page: Page): Promise<Said[]> =>
  page.evaluate(() =>
    (window as Voiced).said.map(({ text, voice, rate }) => ({ text, voice: voice?.name, rate })),
  );

/** The voice has said its sentence. */
export const finishSentence = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as Voiced).said.at(-1)?.dispatchEvent(new Event('end'));
  });

export const isSpeaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.speechSynthesis.speaking);

/** The sentence that stands marked in the page. */
export const markedSentence = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('being-read') ?? [])].map((range) => String(range)).join(''),
  );
