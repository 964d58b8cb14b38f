import { beforeEach, expect, it } from 'vitest';
import { blockAfter, blocksIn, rangeOf, textOf } from '../../src/listen/blocks.ts';

// Nothing is laid out here, so all that is not marked as hidden counts as shown.
beforeEach(() => {
  Element.prototype.checkVisibility = () => true;
});

function show(html: string): HTMLElement {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.body.querySelector('main') ?? document.body;
}

it('reads headings, hints, answers and open folds, and no control nor what is folded or hidden', () => {
  const root = show(`
    <h1>Which <b>section</b>?</h1>
    <label for="a">Section 2</label><span style="display:block">Up to 28 days</span>
    <input id="a" value="s2"><button class="button">Continue</button>
    <p>A hard <button class="term">word</button><span hidden> (its meaning)</span> here</p>
    <details><summary>Why</summary><p>Folded</p></details>
    <details open><summary>More</summary><p>Unfolded</p></details>
    <p aria-hidden="true">Hidden</p>`);
  expect(blocksIn(root).map((block) => textOf(block).trim())).toEqual([
    'Which section?',
    'Section 2',
    'Up to 28 days',
    'A hard word here',
    'Why',
    'More',
    'Unfolded',
  ]);
});

it('reads the buttons that are answers, topics or papers to choose from', () => {
  const root = show(`
    <h2>When did it start?</h2><div><button class="chip"><span>Today</span></button></div>
    <ul class="paper-list"><li><button class="button"><span>My rights</span></button></li></ul>
    <button class="button"><span>Back</span></button>`);
  expect(blocksIn(root).map((block) => textOf(block).trim())).toEqual([
    'When did it start?',
    'Today',
    'My rights',
  ]);
});

it('knows the language of each part, also within a sentence', () => {
  const root = show('<p lang="so">Sharciga <span lang="en">(section)</span></p>');
  expect(blocksIn(root).map(({ language }) => language)).toEqual(['so', 'en']);
});

it('goes on after what was read, also with what was opened meanwhile', () => {
  const root = show('<p>First</p><details><summary>More</summary><p>Within</p></details>');
  const first = blockAfter(root, undefined);
  const second = blockAfter(root, first);
  expect(second && textOf(second)).toBe('More');
  root.querySelector('details')?.setAttribute('open', '');
  const third = blockAfter(root, second);
  expect(third && textOf(third)).toBe('Within');
  expect(blockAfter(root, third)).toBeUndefined();
});

it('finds a sentence in the page, over several elements', () => {
  const [block] = blocksIn(show('<p>It ends in <b>28 days</b>. Then ask.</p>'));
  expect(block && rangeOf(block, 3, 19).toString()).toBe('ends in 28 days.');
});
