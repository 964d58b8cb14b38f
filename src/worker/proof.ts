/** What each kind of file is sent as. A page is a folder. */
const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};

const kindOf = (file: string) => /\.(\w+)$/.exec(file)?.[1] ?? '';

/** Is this a page in place of something else, as a network's "accept the terms" is? */
export const isPageInstead = (file: string, response: Response): boolean =>
  kindOf(file) !== '' && /html/.test(response.headers.get('content-type') ?? '');

export type Digest = (body: ArrayBuffer) => Promise<string>;

/** The hash of a file as the build writes it down. */
export async function sha256(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

/** The file, if this answer is that file to the letter; nothing otherwise. Its headers stay, but its type is the right one. */
export async function proven(
  file: string,
  seal: string,
  response: Response | undefined,
  digest: Digest,
): Promise<Response | undefined> {
  if (response?.status !== 200 || response.redirected) return undefined;
  const body = await response.arrayBuffer().catch(() => undefined);
  if (!body || (await digest(body)) !== seal) return undefined;
  const headers = new Headers(response.headers);
  for (const ofTheSending of ['content-encoding', 'content-length', 'vary'])
    headers.delete(ofTheSending);
  const type = types[kindOf(file)];
  if (type) headers.set('content-type', type);
  return new Response(body, { headers });
}
