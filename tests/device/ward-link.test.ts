import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  readWardLink,
  wardHash,
  wardMinutes,
  wardNations,
  type Ward,
} from '../../src/device/ward/ward-link.ts';
import { shipped } from '../directory/shipped.ts';
import { runs } from '../runs.ts';

/** What the hand-written door must let in, as a schema: both must agree on everything. */
const wardSchema = z.strictObject({
  hospital: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+){0,20}$/), z.maxLength(100)),
  nation: z.enum(wardNations),
  languages: z
    .array(z.string().check(z.regex(/^[a-z]{2,3}(?:-[a-z]{2,8})?$/i)))
    .check(z.maxLength(40)),
  minutes: z.int().check(z.minimum(wardMinutes.least), z.maximum(wardMinutes.most)),
});

const ward: fc.Arbitrary<Ward> = fc.record({
  hospital: fc.constantFrom(...shipped.hospitals.map(({ id }) => id)),
  nation: fc.constantFrom(...wardNations),
  languages: fc.array(fc.constantFrom('en', 'cy', 'pl', 'pa-Arab', 'zh'), { maxLength: 40 }),
  minutes: fc.integer({ min: wardMinutes.least, max: wardMinutes.most }),
});

const part = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', 'maudsley', 'england', 'scotland', '0', '11', '2.5', '-1', '1e1', '%', '<b>'),
);
const name = fc.constantFrom('ward', 'nation', 'minutes', 'languages', 'Ward', 'x');
const loose = fc
  .array(fc.tuple(name, part), { maxLength: 6 })
  .map((pairs) => `#${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);
/** A sound link with a piece cut out, put in twice or changed. */
const hurt = fc
  .tuple(ward, fc.nat(200), fc.nat(20), fc.string({ maxLength: 4 }))
  .map(([one, at, length, put]) => {
    const hash = wardHash(one);
    return `${hash.slice(0, at)}${put}${hash.slice(at + length)}`;
  });

it('30,000 hashes: each is no ward link, a sound ward, or damaged; never a fault', () => {
  fc.assert(
    fc.property(fc.oneof(loose, hurt, fc.string(), fc.webFragments()), (hash) => {
      const { ward: read, damaged } = readWardLink(hash);
      if (read) {
        return !damaged && wardSchema.safeParse(read).success;
      }
      // Only what begins like one is called a damaged ward link: "#get" is a part of a page.
      return damaged === undefined || /^#?ward/.test(hash);
    }),
    runs(30_000),
  );
});

it('10,000 sound wards come back as they were written', () => {
  fc.assert(
    fc.property(ward, (one) => {
      expect(readWardLink(wardHash(one))).toEqual({ ward: one });
      return wardSchema.safeParse(one).success;
    }),
    runs(10_000),
  );
});

it.each([
  [
    '#ward=maudsley&nation=england',
    { hospital: 'maudsley', nation: 'england', languages: [], minutes: 2 },
  ],
  [
    '#ward=x&nation=wales&languages=cy,en&minutes=10',
    { hospital: 'x', nation: 'wales', languages: ['cy', 'en'], minutes: 10 },
  ],
])('%s is read', (hash, read) => expect(readWardLink(hash)).toEqual({ ward: read }));

it.each([
  '#ward',
  '#ward=',
  '#ward=maudsley',
  '#ward=maudsley&nation=scotland',
  '#ward=maudsley&nation=england&minutes=0',
  '#ward=maudsley&nation=england&minutes=11',
  '#ward=maudsley&nation=england&nation=wales',
  '#ward%3Dmaudsley',
  `#ward=${'a'.repeat(700)}&nation=england`,
])('%s is damaged', (hash) => expect(readWardLink(hash)).toEqual({ damaged: true }));

it.each(['', '#', '#get', '#main', '#wards'])('"%s" is no ward link', (hash) =>
  expect(readWardLink(hash)).toEqual({}),
);
