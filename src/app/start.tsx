import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import '../ui/bring-part.ts';
import { ChosenReader, type ChosenReaderProps } from '../reader/ChosenReader.tsx';
import { App, type Screens } from './App.tsx';
import { fetchAhead } from './fetch-ahead.ts';
import { bringLetters } from './letters.ts';
import { startKeeping } from './offline/start-keeping.ts';
import type { PageId } from './pages.ts';

/** Brings the prerendered page to life; while developing there is nothing prerendered, so draws it. */
export function start(
  page: PageId,
  screens: Screens,
  { words, language }: Pick<ChosenReaderProps, 'words' | 'language'>,
): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no #app.');
  const root = new URL(document.documentElement.dataset.root ?? './', document.baseURI).href;
  // Said in full, because on another page inside the running app a relative address would lead elsewhere.
  for (const link of document.querySelectorAll<HTMLLinkElement>(
    'link[rel=icon], link[rel=manifest]',
  ))
    link.href = new URL(link.href).href;
  const app = (
    <ChosenReader words={words} language={language}>
      <App start={page} screens={screens} root={root} />
    </ChosenReader>
  );
  // As a transition it wakes in small slices, and a tap in between is answered at once.
  if (place.firstElementChild) startTransition(() => void hydrateRoot(place, app));
  else createRoot(place).render(app);
  bringLetters();
  fetchAhead(words);
  if (window.parent !== window)
    void import('../embed/tell-height.ts').then(({ tellHeight }) => tellHeight()).catch(() => {});
  if (import.meta.env.PROD) startKeeping(root);
}
