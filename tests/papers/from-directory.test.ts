import { readFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { caseOf } from '../../machines/case.ts';
import { currentLaw } from '../../machines/law/law.ts';
import { placeAnswer } from '../../machines/questions/start.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import { fromDirectory } from '../../src/papers/from-directory.ts';

vi.stubGlobal('fetch', async (address: string) => {
  const file = new URL(address, 'https://example.org/').pathname;
  return new Response(await readFile(`public${file}`, 'utf8'), {
    headers: { 'content-type': 'application/json' },
  });
});

const at = (hospital: string) => {
  const answers = {
    who: 'patient',
    nation: 'england',
    now: 'kept',
    section: 's3',
    place: placeAnswer('england', hospital),
  };
  const whole = wholeCase(caseOf(answers, { day: '2026-11-28', law: currentLaw }));
  return fromDirectory('https://example.org/', whole, 'en');
};

it('names the service of a hospital, with its number', async () => {
  const { service, ring } = await at('st-nicholas-hospital');
  expect(service?.name).toBe('Your Voice Counts');
  expect(service?.number).toMatch(/^0[\d ]+$/);
  expect(ring).toEqual(service);
});

it('where no service is known surely, names who must arrange it, and never as the service', async () => {
  const { service, ring, place } = await at('maudsley-hospital');
  expect(place).toBe('Maudsley Hospital');
  expect(service).toBeUndefined();
  expect(ring?.name).toMatch(/Southwark/);
  expect(ring?.number).toMatch(/^0[\d ]+$/);
});
