/** Languages that are not written in Latin letters, and no Latin word may be left in their sentences. */
const otherScripts: ReadonlySet<string> = new Set(['ur', 'ar', 'pa', 'bn', 'gu', 'ta', 'zh']);

/** What is so called in every language: short names of the law and of services, and names people call a service by. */
const names: ReadonlySet<string> = new Set(
  (
    'IMHA IMHAs IMCA IMCAs ECT CTO CTOs NHS DoLS AMHP SOAD GP PDF QR UK GOV ' +
    'Samaritans Shout SHOUT Mind Hafal Adferiad Rethink CALL HOPELINE BSL JSON RTF Windows Android'
  ).split(' '),
);

/** What stands in brackets is kept in English, so that papers and staff can be matched. Addresses and what is put in are nobody's words. */
const kept =
  /\([^()]*\)|（[^（）]*）|\{\{\w+\}\}|<\/?\w+>|[\w.-]+@[\w.-]+|\b(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\S*/gu;

/** Words in Latin letters that are left in a sentence of another script and are no names. */
export function latinLeft(language: string, text: string): string[] {
  if (!otherScripts.has(language)) return [];
  const words = text
    .replaceAll(kept, ' ')
    .match(/(?<![\p{Nd}\p{Script=Latin}])\p{Script=Latin}{2,}/gu);
  return (words ?? []).filter((word) => !names.has(word));
}

/** Is there nothing in it to translate: only names, numbers and what is put in? */
export const isOnlyNames = (text: string): boolean =>
  (text.replaceAll(/\{\{\w+\}\}/gu, ' ').match(/\p{L}{2,}/gu) ?? []).every((word) =>
    names.has(word),
  );
