import type { Edition, Language } from '../../locales/languages.ts';

/** Who reads: it changes how the patient is spoken of, never the law. */
export const audiences = ['patient', 'carer', 'staff'] as const;
export type Audience = (typeof audiences)[number];

/** A layer of a language's words, and the folder it lies in: `patient` is whole, the others hold what differs. */
export type Layer = Audience | Exclude<Edition, 'plain'>;

/** Whose words they are. */
export interface ReaderKind {
  readonly language: Language;
  readonly audience: Audience;
  readonly edition: Edition;
}

/** A layer as i18next names it: `cy`, `cy-x-carer`, `cy-x-staff`, `cy-x-easy`. */
export type LayerCode = Language | `${Language}-x-${Exclude<Layer, 'patient'>}`;

/** Easy Read is written for the patient; a carer or staff read the plain words. */
export const layerOf = ({ audience, edition }: ReaderKind): Layer =>
  edition === 'easy' && audience === 'patient' ? 'easy' : audience;

export const codeOf = (language: Language, layer: Layer): LayerCode =>
  layer === 'patient' ? language : `${language}-x-${layer}`;

/** The language and the folder a code stands for. */
export function placeOf(code: LayerCode): { readonly language: Language; readonly layer: Layer } {
  const [language, layer = 'patient'] = code.split('-x-');
  return { language: language as Language, layer: layer as Layer };
}

/** Where a sentence is looked for: the layer itself, then the patient's. */
export const chainOf = (language: Language, layer: Layer): readonly LayerCode[] =>
  layer === 'patient' ? [language] : [codeOf(language, layer), language];

/** The same and then the same in English, for a sentence the language does not have. */
export function fallbacksOf(code: string): readonly string[] {
  const { language, layer } = placeOf(code as LayerCode);
  const own = chainOf(language, layer).slice(1);
  return language === 'en' ? own : [...own, ...chainOf('en', layer)];
}
