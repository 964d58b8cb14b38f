import { cleanup, render } from '@testing-library/react';
import jsQR from 'jsqr';
import { afterEach, expect, it } from 'vitest';
import { wardHash } from '../../src/device/ward/ward-link.ts';
import { QrCode } from '../../src/ui/QrCode.tsx';
import { shipped } from '../directory/shipped.ts';

afterEach(cleanup);

/** What a camera would see of the drawing: each square of the code as `scale` pixels. */
function pixelsOf(svg: SVGElement, scale: number) {
  const [, , size = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const dark = svg.querySelector('path[fill="#000"]')?.getAttribute('d') ?? '';
  for (const [, x, y] of dark.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < scale; column += 1)
        pixels.fill(
          0,
          ((Number(y) * scale + row) * side + Number(x) * scale + column) * 4,
          ((Number(y) * scale + row) * side + Number(x) * scale + column) * 4 + 3,
        );
  return { pixels, side };
}

const longest =
  shipped.hospitals.map(({ id }) => id).toSorted((a, b) => b.length - a.length)[0] ?? '';

it.each([
  'https://rights.example.org/',
  'https://www.legislation.gov.uk/ukpga/1983/20/section/130B',
  `https://rights.example.org/${wardHash({ hospital: longest, nation: 'england', languages: ['en', 'cy'], minutes: 10 })}`,
])('the code of %s is read back as that address', (address) => {
  const { container } = render(<QrCode text={address} label="code" />);
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('No code was drawn.');
  const { pixels, side } = pixelsOf(svg, 4);
  expect(jsQR(pixels, side, side)?.data).toBe(address);
});
