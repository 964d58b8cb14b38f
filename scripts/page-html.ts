import { upFrom } from '../src/app/pages.ts';
import type { Prerendered } from '../src/app/prerender.tsx';
import { contentPolicy, styleHash } from './content-policy.ts';

/** What goes in and out of one page's HTML: what was drawn of it, and what it is drawn into. */
export interface PageParts extends Prerendered {
  template: string;
  css: string;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The styles with their files named as seen from a page. `up` leads from there to the root of the site. */
export function stylesSeenFrom(css: string, up: string): string {
  return css.replaceAll('url(./', `url(${up}assets/`);
}

/**
 * A browser that runs scripts keeps what is in `noscript` as text, and Trusted Types let nobody turn text into a page.
 * So `public/guard.js` finds the plain page here a second time, ready made.
 */
function plainCopy(page: string, html: string): string {
  // The other pages can be read as they are.
  if (page !== 'home') return '';
  const plain = /<noscript>([\s\S]+?)<\/noscript>/.exec(html)?.[1];
  return plain ? `<template id="plain-page">${plain}</template>` : '';
}

/** Where `App` leaves room for what is said while the page is not alive. */
const emptyWait = /<div id="wait"[^>]*><\/div>/;

/** What asks for the program. The build puts it in the head. */
const asksForProgram =
  /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g;

/**
 * Fills the built template with the prerendered page, its styles and its policy. The program is asked for behind the page: each request
 * takes a slow processor some milliseconds, and in the head the first paint waits for them all (decision 005).
 */
export function pageHtml({
  template,
  css,
  page,
  language,
  dir,
  address,
  languages,
  title,
  description,
  html,
  wait,
}: PageParts): string {
  const up = upFrom(address);
  const styles = stylesSeenFrom(css, up);
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy([styleHash(styles)])}">`,
    `<meta name="description" content="${escape(description)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="theme-color" content="#fbf7f0" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#12171d" media="(prefers-color-scheme: dark)">',
    // The first frame shows the whole question; without this there are two or three, with less in them.
    ...(page === 'home' ? ['<link rel="expect" href="#foot" blocking="render">'] : []),
    `<script async src="${up}guard.js"></script>`,
    `<link rel="icon" href="${up}icon.svg" type="image/svg+xml">`,
    `<link rel="manifest" href="${up}manifest.webmanifest">`,
    ...(languages.length > 1 ? languages : []).map(
      (one) => `<link rel="alternate" hreflang="${one.code}" href="${up}${one.address}">`,
    ),
    `<style>${styles}</style>`,
  ].join('\n    ');
  const program = (template.match(asksForProgram) ?? [])
    .join('')
    .replaceAll('"./assets/', `"${up}assets/`);
  return template
    .replaceAll(asksForProgram, '')
    .replace(/<link rel="stylesheet"[^>]*>\s*/, '')
    .replace(/<title>.*<\/title>/, () => `<title>${escape(title)}</title>`)
    .replace('<html lang="en" dir="ltr"', `<html lang="${language}" dir="${dir}"`)
    .replace(/data-page="\w+"/, `data-page="${page}"`)
    .replace(/data-root="[./]+"/, `data-root="${up}"`)
    .replace('<!--head-->', () => head)
    .replace(
      '<div id="app"></div>',
      () =>
        `<div id="app">${html.replace(emptyWait, (place) => place.replace('><', `>${wait}<`))}</div>${program}${plainCopy(page, html)}`,
    );
}

/** A page that carries no script: "all clear", and "not found", which is shown at any address and so links no file. */
export function staticHtml(parts: {
  css: string;
  title: string;
  description: string;
  html: string;
}): string {
  return `<!doctype html>
<html lang="en" dir="ltr" data-letters>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy([styleHash(parts.css)])}">
    <meta name="robots" content="noindex">
    <link rel="icon" href="data:,">
    <meta name="referrer" content="no-referrer">
    <title>${escape(parts.title)}</title>
    <meta name="description" content="${escape(parts.description)}">
    <style>${parts.css}</style>
  </head>
  <body>${parts.html}</body>
</html>
`;
}
