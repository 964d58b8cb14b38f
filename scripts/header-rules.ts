import { contentPolicy } from './content-policy.ts';

type Headers = Readonly<Record<string, string>>;

/** What a host sends: with everything, with single places, and with all other places. No header stands in two of them. */
export interface HeaderRules {
  always: Headers;
  /**
   * Where an address goes on with `place`, these instead of the same names in `otherwise`; with `onlyFound`, only where the file is
   * there. A "not found" that is kept for a year would take a part away from that browser for as long.
   */
  places: readonly { place: string; onlyFound?: true; headers: Headers }[];
  otherwise: Headers;
}

/** Powers of the browser that we give up, for us and for anything that might ever get into the page. */
const refused = [
  'accelerometer',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const framer = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/;

/**
 * Who may show us in a frame, from the setting FRAME_ANCESTORS: origins with spaces between. Nobody where it is not set.
 * Anything but plain origins is refused, so that a slip of the pen cannot open the policy.
 */
export function framersFrom(setting: string | undefined): string[] {
  const named = (setting ?? '').trim().split(/\s+/).filter(Boolean);
  if (named.length === 0 || named.join() === "'none'") return [];
  const wrong = named.filter((one) => one !== "'self'" && !framer.test(one));
  if (wrong.length === 0) return named;
  throw new Error(
    `FRAME_ANCESTORS: ${wrong.join(', ')} is not an origin. Write origins such as https://www.example.org, with spaces between.`,
  );
}

/** The headers of the whole site, said once. `_headers` and the nginx includes are both written from this. */
export function headerRules({
  styles,
  framers,
}: {
  styles: readonly string[];
  framers: readonly string[];
}): HeaderRules {
  const ancestors = framers.length > 0 ? framers.join(' ') : "'none'";
  return {
    always: {
      'Content-Security-Policy': `${contentPolicy(styles)}; frame-ancestors ${ancestors}`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': refused.map((power) => `${power}=()`).join(', '),
      // No Cross-Origin-Opener-Policy: with any, WebKit does not keep a page that is left for another site, and Back finds no answers.
      // For browsers that do not know frame-ancestors. It cannot name several origins, so it stands only where nobody may.
      ...(framers.length === 0 ? { 'X-Frame-Options': 'DENY' } : {}),
    },
    places: [
      // The name of each holds a hash of its content: it never changes.
      {
        place: '/assets/',
        onlyFound: true,
        headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
      },
      // The one file that somebody else's page loads.
      { place: '/embed.js', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    ],
    otherwise: { 'Cache-Control': 'no-cache', 'Cross-Origin-Resource-Policy': 'same-origin' },
  };
}

/** The headers of one address of the site, counted from its root. `found`: it is known that the file is there. */
export function headersAt(
  { always, places, otherwise }: HeaderRules,
  address: string,
  found: boolean,
): Headers {
  const here = places.filter(
    ({ place, onlyFound }) => address.startsWith(place) && (found || !onlyFound),
  );
  return Object.assign({}, always, otherwise, ...here.map(({ headers }) => headers));
}
