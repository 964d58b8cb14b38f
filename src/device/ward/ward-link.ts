import type { Nation } from '../../../machines/facts/values.ts';

/** What a ward has set up on a tablet. Nothing in it is of a person. */
export interface Ward {
  /** Its id in the directory. */
  readonly hospital: string;
  readonly nation: Extract<Nation, 'england' | 'wales'>;
  /** Codes of the languages to offer before all others, the first of them at the start; empty: as everywhere. */
  readonly languages: readonly string[];
  /** After so many idle minutes the tablet asks, and then clears itself. */
  readonly minutes: number;
}

export const wardNations = ['england', 'wales'] as const;
/** Whole minutes, both included (a choice of ours; no law). */
export const wardMinutes = { least: 1, usual: 2, most: 10 } as const;

/** An address may hold no ward link, a sound one, or one that was cut or changed on its way. */
export type WardLink = { readonly ward?: Ward; readonly damaged?: true };

const longest = 600;
const hospitalId = /^[a-z0-9]+(?:-[a-z0-9]+){0,20}$/;
const languageCode = /^[a-z]{2,3}(?:-[a-z]{2,8})?$/i;

/** By hand, for the file that brings this is fetched on every visit; tests/device/ward-link.test.ts holds it to a schema. */
function wardIn(given: URLSearchParams): Ward | undefined {
  const one = (name: string) => {
    const all = given.getAll(name);
    return all.length > 1 ? '' : all[0];
  };
  const hospital = one('ward') ?? '';
  const nation = wardNations.find((known) => known === one('nation'));
  const languages = (one('languages') ?? '').split(',').filter((code) => code !== '');
  const said = one('minutes') ?? String(wardMinutes.usual);
  const minutes = /^\d{1,2}$/.test(said) ? Number(said) : 0;
  const isSound =
    hospital.length <= 100 &&
    hospitalId.test(hospital) &&
    languages.length <= 40 &&
    languages.every((code) => languageCode.test(code)) &&
    minutes >= wardMinutes.least &&
    minutes <= wardMinutes.most;
  return isSound && nation ? { hospital, nation, languages, minutes } : undefined;
}

/** Reads the part of an address after `#`, with or without that sign. Any other part of a page is no ward link. */
export function readWardLink(hash: string): WardLink {
  const text = hash.replace(/^#/, '');
  if (!/^ward(?:[=&%]|$)/.test(text)) return {};
  const ward = text.length <= longest ? wardIn(new URLSearchParams(text)) : undefined;
  return ward ? { ward } : { damaged: true };
}

/** The part of an address that sets up this ward, with its `#`. */
export function wardHash({ hospital, nation, languages, minutes }: Ward): string {
  const words = languages.length > 0 ? `&languages=${languages.join(',')}` : '';
  return `#ward=${hospital}&nation=${nation}${words}&minutes=${minutes}`;
}
