/** Files by their address in the site, each with its seal: `sha256-` and the hash of what is in it. */
export type Sealed = Readonly<Record<string, string>>;

/** What the build found, written into the worker when it is built. */
export interface Contents {
  /** Changes whenever any file does. */
  readonly build: string;
  /** Every file to keep. */
  readonly files: Sealed;
  /** The files of every language that is kept only once somebody reads in it. */
  readonly languages: Readonly<Record<string, Sealed>>;
}

/** What a page may ask of the worker. `entry` is the program the page runs, whose name tells of which build it is. */
export type Asked = { readonly ask: 'take-over' | 'tidy' | 'fill'; readonly entry?: string };

/** What the worker tells its pages: how much it keeps, and whether the device lets it. */
export interface Told {
  readonly missing: number;
  readonly isRefused: boolean;
}

/** The address in the site of what is asked for: no question mark, and a folder always with its slash. */
export function fileAt(url: string, scope: string): string {
  const path = url
    .replace(/[?#].*$/, '')
    .slice(scope.length)
    .replace(/(^|\/)index\.html$/, '$1');
  return path === '' || path.endsWith('/') || /\.\w+$/.test(path) ? path : `${path}/`;
}

/** The language a file belongs to, where it is one kept on demand. */
export function languageOf(file: string, languages: Contents['languages']): string | undefined {
  return Object.keys(languages).find((language) =>
    Object.keys(languages[language] ?? {}).includes(file),
  );
}
