import { keys, type DrivenPage } from '../../scripts/driven-page.ts';

/** Somebody kept in hospital in England on section 2. Questions not named here get their last answer, "I don't know". */
const usual: Record<string, string> = {
  who: 'patient',
  nation: 'england',
  now: 'kept',
  section: 's2',
};

export async function openAlive(page: DrivenPage, address: string): Promise<void> {
  await page.goTo(address);
  await page.appears('html[data-alive]');
}

/** The question on screen; an empty text on the outcome page. */
export function place(page: DrivenPage): Promise<string> {
  return page.until('a question or the outcome is on screen', async () => {
    const id = await page.run(
      "return document.querySelector('form[data-question]')?.dataset.question ?? (document.querySelector('main[data-outcome]') ? 'outcome' : '')",
    );
    return String(id ?? '');
  });
}

/** Waits until something else than `before` is on screen. */
export async function nextPlace(page: DrivenPage, before: string): Promise<string> {
  return page.until(`something follows ${before}`, async () => {
    const now = await place(page);
    return now === before ? undefined : now;
  });
}

async function valueFor(page: DrivenPage, id: string): Promise<string> {
  const wanted = usual[id];
  return (
    wanted ??
    String(
      await page.run(
        "return [...document.querySelectorAll('form[data-question] input')].at(-1).value",
      ),
    )
  );
}

type Answer = (page: DrivenPage, value: string) => Promise<void>;

/** Presses on a card and on the button, as with a finger. */
export const byClicks: Answer = async (page, value) => {
  await page.click(`form[data-question] input[value="${value}"]`);
  await page.click('form[data-question] button[type=submit]');
};

/** Presses Tab until the focus is there. */
export async function tabTo(page: DrivenPage, css: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.press(keys.tab);
    if (await page.run('return document.activeElement.matches(arguments[0])', css)) return;
  }
  throw new Error(`Tab never reached ${css}`);
}

/** Tab to the answers, arrows to the one meant, Tab to the button, Enter. */
export const byKeyboard: Answer = async (page, value) => {
  await tabTo(page, 'form[data-question] input');
  await page.press(keys.space);
  for (let presses = 0; presses < 20; presses += 1) {
    if (await page.run('return document.activeElement.value === arguments[0]', value)) break;
    await page.press(keys.down);
  }
  if (
    !(await page.run(
      'return document.activeElement.value === arguments[0] && document.activeElement.checked',
      value,
    ))
  )
    throw new Error(`The keys never chose ${value}`);
  await tabTo(page, 'form[data-question] button[type=submit]');
  await page.press(keys.enter);
};

/** Question after question until the outcome; says which were asked. */
export async function walk(page: DrivenPage, answer: Answer): Promise<string[]> {
  const asked: string[] = [];
  for (let here = await place(page); here !== 'outcome'; here = await nextPlace(page, here)) {
    asked.push(here);
    if (asked.length > 30) throw new Error(`No outcome after ${asked.join(', ')}`);
    await answer(page, await valueFor(page, here));
  }
  return asked;
}

/** Waits for "Try again", lets the host be well and presses it once. */
export async function pressAgain(page: DrivenPage, mend: () => void): Promise<void> {
  const button =
    "[...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === 'Try again')";
  await page.until('"Try again" is offered', () => page.run(`return Boolean(${button})`));
  mend();
  await page.run(`${button}.click()`);
}
