import fc from 'fast-check';

/** Text that has broken other people's programs: script, names of prototypes, odd letters, the very long. */
const nastyText = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      '<script>globalThis.hacked = true</script>',
      '"><img src=x onerror=globalThis.hacked=true>',
      '{{constructor.constructor("globalThis.hacked=true")()}}',
      '${globalThis.hacked = true}',
      '$t(title)',
      '\u0000',
      '\u202Eevil',
      '\uD800',
      '../../etc/passwd',
      '%00',
      '1e999',
      'NaN',
      '2026-02-30',
      '2026-13-01',
      '9999-99-99',
      'https://',
      'https://a',
      'http://user:pass@a.example/',
      'HTTPS://A.EXAMPLE',
      ' https://a.example',
      'vbscript:x',
      '//a.example',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('a', ' ', '<', '0', '@.', 'é', '-a')
      .map((piece) => piece.repeat(20_000)),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
);

const nastyKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'then',
  'toJSON',
  'length',
  '',
  'a'.repeat(5000),
  '<b>',
  'statuſ',
);

/** Any value a JSON file can hold, with the nasty ones among them. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: nastyText },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, -0, 1e308, -1, 1.5, 2 ** 53),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(nastyKey, fc.oneof(nastyText, fc.constant({ hacked: true })), {
      maxKeys: 3,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 300 })
      .map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown),
  },
);

type Place = { readonly within: object; readonly key: string };

/** Every place in a value where something could be put. Not too deep: damage may be endlessly nested itself. */
function places(value: unknown, depth = 0): Place[] {
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { within: value, key },
    ...places(inner, depth + 1),
  ]);
}

/** As JSON.parse does it: `__proto__` becomes a plain key of the object's own. `undefined` takes the key out. */
function put(within: object, key: string, given: unknown): void {
  const value = structuredClone(given);
  if (value === undefined) Reflect.deleteProperty(within, key);
  else
    Object.defineProperty(within, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
}

/** A sound value with one to three things in it broken. */
export function damaged(sound: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(),
    by: fc.option(anyJson, { nil: undefined, freq: 6 }),
    extra: fc.option(nastyKey, { nil: undefined, freq: 3 }),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const value = structuredClone(sound);
    for (const { at, by, extra } of changes) {
      const all = places(value);
      const place = all[at % all.length];
      if (!place) continue;
      const inner: unknown = Reflect.get(place.within, place.key);
      if (
        extra !== undefined &&
        typeof inner === 'object' &&
        inner !== null &&
        !Array.isArray(inner)
      )
        put(inner, extra, by);
      else if (extra !== undefined && !Array.isArray(place.within)) put(place.within, extra, by);
      else put(place.within, place.key, Array.isArray(place.within) ? (by ?? null) : by);
    }
    return value;
  });
}

/** Text that was JSON before something happened to it: cut short, letters lost, swapped or put in. */
export function damagedText(sound: string): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\\',
      '\n',
      '\u0000',
      'null',
      '1e',
      '{"__proto__":',
    ),
    nastyText,
  );
  return fc
    .array(fc.record({ at: fc.nat(), cut: fc.nat(12), added: fc.option(piece, { nil: '' }) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) =>
      changes.reduce((text, { at, cut, added }) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + added + text.slice(place + cut);
      }, sound),
    );
}

/** Nothing has crept into what all objects share, and no text was run. */
export function isClean(): boolean {
  const strange = Object.keys(Object.prototype).length + Object.keys(Array.prototype).length;
  return (
    strange === 0 &&
    Reflect.get({}, 'hacked') === undefined &&
    Reflect.get(globalThis, 'hacked') === undefined
  );
}

/** A sentence for people: it says something, is not endless, and does not only say "invalid". */
export function isClear(message: string): boolean {
  return (
    message.length >= 10 &&
    message.length <= 300 &&
    !/^(invalid input|invalid|undefined|\[object)/i.test(message) &&
    !/\bat .+:\d+/.test(message)
  );
}
