import { codeOf } from './layers.ts';
import { useReader } from './Reader.tsx';
import { sayIn } from './say.ts';
import { useFallback, useWords } from './useWords.ts';

/** A text in parts; some are hard words, by the id of their meaning. */
export type TextPart = string | { readonly term: string; readonly word: string };

type Terms = Readonly<Record<string, { readonly match: string }>>;

/** Scripts without spaces between words have no edge at which a word ends, nor at which a title in marks begins. */
const spaceless = /[\p{Script=Han}\p{Script=Thai}]/u;
const escaped = (form: string) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** A form may hold the number of any section: "第#条" is 第2条 and 第37/41条. A Turkish i has a dot when it is a capital too. */
const numbered = (form: string) =>
  escaped(form).replaceAll('i', '[iİ]').replaceAll('#', String.raw`\d[\dA-Z/()]*`);
const edged = (form: string) =>
  spaceless.test(form) ? numbered(form) : String.raw`${numbered(form)}(?![\p{L}\p{M}\p{N}])`;
/** What a form and the words found by it share. */
const nameOf = (form: string) =>
  form
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll(/\d[\da-z/()]*/g, '#');

/**
 * Finds the hard words of a language, the longest form first: "section 17 leave" is no "section". A form that begins with "!" is
 * no hard word: release from prison is not a discharge, though a language may say both in one word.
 */
export function finderOf(terms: Terms): (text: string) => readonly TextPart[] {
  const forms = Object.entries(terms)
    .flatMap(([id, { match }]) =>
      match
        .split('|')
        .map((form) => (form.startsWith('!') ? { form: form.slice(1) } : { id, form })),
    )
    .sort((one, other) => other.form.length - one.form.length);
  if (forms.length === 0) return (text) => [text];
  const byForm = new Map(forms.map(({ id, form }) => [nameOf(form), id]));
  const any = forms.map(({ form }) => edged(form)).join('|');
  // What stands before is matched as well, for Safari before 16.4 cannot look behind.
  const pattern = new RegExp(
    String.raw`(^|[^\p{L}\p{M}\p{N}]|(?=[\p{Script=Han}\p{Script=Thai}《]))(${any})`,
    'giu',
  );
  return (text) => {
    const parts: TextPart[] = [];
    let at = 0;
    for (const found of text.matchAll(pattern)) {
      const [, before = '', word = ''] = found;
      const from = found.index + before.length;
      const term = byForm.get(nameOf(word));
      if (term === undefined) continue;
      if (from > at) parts.push(text.slice(at, from));
      parts.push({ term, word });
      at = from + word.length;
    }
    return at < text.length ? [...parts, text.slice(at)] : parts;
  };
}

/** Made once for each language that comes. */
const finders = new WeakMap<object, ReturnType<typeof finderOf>>();

export interface Glossary {
  readonly partsOf: (text: string) => readonly TextPart[];
  readonly meaningOf: (term: string) => string;
}

/** The hard words of the language read here. A language that has no glossary yet has none: English meanings help nobody in it. */
export function useGlossary(): Glossary {
  const t = useWords('glossary');
  const { words, language } = useReader();
  const isMine = useFallback('glossary') !== 'language';
  let find = finders.get(t);
  if (!find) {
    // The forms stand in the plain words; an edition says only its own meanings.
    const plain = sayIn(words, codeOf(language, 'patient'), 'glossary');
    find = finderOf(isMine ? (plain('terms', { returnObjects: true }) as Terms) : {});
    finders.set(t, find);
  }
  return {
    partsOf: find,
    meaningOf: (term) => t(`terms.${term}.meaning` as 'terms.section.meaning'),
  };
}
