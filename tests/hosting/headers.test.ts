import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { framersFrom, headerRules, headersAt } from '../../scripts/header-rules.ts';
import { headersFor, readHeadersFile, type HeaderBlock } from '../../scripts/headers-file.ts';
import { securityText } from '../../scripts/security-text.ts';
import { addressOf, rulesOf, smallFiles, writeSmallSite } from './small-site.ts';

let folder = '';
let blocks: HeaderBlock[] = [];
beforeAll(async () => {
  folder = await writeSmallSite();
  blocks = await readHeadersFile(join(folder, '_headers'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the _headers file', () => {
  it.each(Object.keys(smallFiles))(
    'gives %s the headers of header-rules.ts, each said once',
    (file) => {
      expect(headersFor(blocks, addressOf(file))).toEqual(
        headersAt(rulesOf(), addressOf(file), false),
      );
    },
  );

  it('gives nothing a long life, for it cannot tell a file from a "not found"', () => {
    for (const address of [...Object.keys(smallFiles).map(addressOf), '/assets/gone-a1.js', '/x/'])
      expect(headersFor(blocks, address)['Cache-Control'], address).toBe('no-cache');
  });

  it('leaves out the policy that would keep iPads from bringing the page back', () => {
    expect(headersFor(blocks, '/')).not.toHaveProperty('Cross-Origin-Opener-Policy');
  });

  it('lets another site load embed.js and nothing else', () => {
    const open = Object.keys(smallFiles).filter(
      (file) =>
        headersFor(blocks, addressOf(file))['Cross-Origin-Resource-Policy'] === 'cross-origin',
    );
    expect(open).toEqual(['embed.js']);
  });
});

describe('who may frame us', () => {
  const policy = (setting?: string) =>
    headerRules({ styles: [], framers: framersFrom(setting) }).always;

  it.each([undefined, '', '  ', "'none'"])('is nobody for %j, also for old browsers', (setting) => {
    expect(policy(setting)['Content-Security-Policy']).toMatch(/; frame-ancestors 'none'$/);
    expect(policy(setting)['X-Frame-Options']).toBe('DENY');
  });

  it('is who is on the list', () => {
    const headers = policy(
      "'self' https://www.example.org  https://*.example.nhs.uk https://example.org:8443",
    );
    expect(headers['Content-Security-Policy']).toMatch(
      /; frame-ancestors 'self' https:\/\/www\.example\.org https:\/\/\*\.example\.nhs\.uk https:\/\/example\.org:8443$/,
    );
    expect(headers['X-Frame-Options']).toBeUndefined();
  });

  it.each([
    '*',
    'https:',
    'https://*',
    'example.org',
    'https://a.example; script-src *',
    'https://a.example/page',
    "'unsafe-inline'",
    'data:',
    'https://a.example,https://b.example',
    'https://A"',
  ])('never %j', (setting) => {
    expect(() => policy(setting)).toThrow(/FRAME_ANCESTORS/);
  });
});

describe('security.txt', () => {
  const today = new Date('2026-11-22T12:00:00Z');

  it('is not written where nobody has said whom to write to', async () => {
    expect(securityText(undefined, today)).toBeUndefined();
    await expect(readFile(join(folder, '.well-known/security.txt'))).rejects.toThrow('ENOENT');
  });

  it('names the contact, and ends within a year', async () => {
    const named = await writeSmallSite({
      SECURITY_CONTACT: 'mailto:security@example.org https://example.org/report',
    });
    const text = await readFile(join(named, '.well-known/security.txt'), 'utf8');
    expect(text).toMatch(
      /^Contact: mailto:security@example\.org\nContact: https:\/\/example\.org\/report\nExpires: .+Z\nPreferred-Languages: en, cy\n$/,
    );
    expect(securityText('tel:+44-20-7946-0000', today)).toContain(
      'Expires: 2027-11-21T12:00:00.000Z',
    );
    await rm(named, { recursive: true });
  });

  it.each([
    'security@example.org',
    'http://example.org',
    'mailto:nobody',
    'mailto:a@b.example\nExpires:x',
  ])('refuses %j', (setting) => {
    expect(() => securityText(setting, today)).toThrow(/SECURITY_CONTACT/);
  });
});
