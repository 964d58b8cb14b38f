import type { Page } from '@playwright/test';

/** The text of a module of words, which names sections and nations, and nobody's. */
const isWords = (text: string) => /^import\{[^`]*=JSON\.parse\(`/.test(text);

/** Every piece of text that the page's memory holds and that fits, after all that can go has gone. */
export async function inMemory(page: Page, wanted: RegExp): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] };
  return strings
    .filter((text) => wanted.test(text) && !isWords(text))
    .map((text) => text.slice(0, 200));
}
