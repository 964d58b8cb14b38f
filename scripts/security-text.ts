/**
 * The text of /.well-known/security.txt (RFC 9116), from the setting SECURITY_CONTACT: one or more addresses with spaces between.
 * Nothing where it is not set: a made-up contact would be worse than none.
 */
export function securityText(setting: string | undefined, today: Date): string | undefined {
  const contacts = (setting ?? '').trim().split(/\s+/).filter(Boolean);
  if (contacts.length === 0) return undefined;
  const wrong = contacts.filter(
    (contact) =>
      !/^(https:\/\/[^\s@]+\.[^\s@]+|mailto:[^\s@]+@[^\s@]+\.[^\s@]+|tel:\+?[\d-]+)$/.test(contact),
  );
  if (wrong.length > 0) {
    throw new Error(
      `SECURITY_CONTACT: ${wrong.join(', ')} is not an address. Write mailto:…, https://… or tel:….`,
    );
  }
  // The standard asks for an end within a year: build again before then.
  const expires = new Date(today.getTime() + 364 * 24 * 60 * 60 * 1000);
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en, cy',
    '',
  ].join('\n');
}
