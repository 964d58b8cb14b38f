import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');

/** The colours of one block, which begins at its selector. */
function coloursAfter(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    Array.from(block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g), ([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [brightness(one), brightness(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const light = coloursAfter(':root {');
const night = coloursAfter(":root[data-theme='night']");
const themes = { light, night: { ...light, ...night } };
const grounds = ['paper', 'card', 'brand-tint'];
const text: [ink: string, grounds: string[]][] = [
  ['ink', [...grounds, 'yes-tint', 'maybe-tint', 'no-tint', 'urgent-tint']],
  ['ink-soft', ['paper', 'card']],
];
const large: [ink: string, grounds: string[]][] = [
  ['brand', grounds],
  ['on-brand', ['brand', 'brand-hover']],
  ['yes', ['yes-tint']],
  ['maybe', ['maybe-tint']],
  ['no', ['no-tint']],
  ['urgent', ['urgent-tint', 'card']],
];

describe.each(Object.entries(themes))('the %s colours', (_, theme) => {
  const colour = (name: string) => theme[name] ?? 'missing';
  const pairs = (list: typeof text) =>
    list.flatMap(([ink, on]) => on.map((ground) => [ink, ground] as const));

  it.each(pairs(text))('%s on %s reads at 7 to 1', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  it.each(pairs(large))('%s on %s reads at 4.5 to 1', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('the edge of a control shows on %s at 3 to 1', (ground) => {
    expect(contrast(colour('line-strong'), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it('the focus mark shows against its own edge and one of the two against any ground', () => {
    for (const ground of [...grounds, 'brand']) {
      const best = Math.max(
        contrast(colour('focus'), colour(ground)),
        contrast(colour('focus-edge'), colour(ground)),
      );
      expect(best).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(colour('focus'), colour('focus-edge'))).toBeGreaterThanOrEqual(3);
  });
});

it('night is the same whether the person or the device asks for it', () => {
  expect(coloursAfter(":root:not([data-theme='light'])")).toEqual(night);
});
