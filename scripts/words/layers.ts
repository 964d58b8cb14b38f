import { placeholders, sentenceFaults } from './faults.ts';
import { bareKey, readLayer, type Words } from './read-words.ts';

/** The layers that hold only what differs from the patient's words. */
export const otherLayers = ['carer', 'staff', 'easy'] as const;

/** Everything wrong with one layer: a sentence the patient has not, a copy, other things filled in, or a broken sentence. */
export function layerFaults(patient: Words, layer: Words, name: string): string[] {
  const known = new Set([...patient.keys()].map(bareKey));
  return [...layer].flatMap(([key, text]) => {
    const patients = patient.get(key) ?? patient.get(`${bareKey(key)}_other`) ?? '';
    return [
      ...(known.has(bareKey(key)) ? [] : [`${name}: ${key} has no words for the patient`]),
      ...(patient.get(key) === text ? [`${name}: ${key} is a copy of the patient’s`] : []),
      ...(placeholders(text) === placeholders(patients)
        ? []
        : [`${name}: ${key} fills in other things than the patient’s`]),
      ...sentenceFaults(key, text).map((fault) => `${name}: ${fault}`),
    ];
  });
}

/** The same for every layer of English. */
export const faultsOfLayers = (patient: Words): string[] =>
  otherLayers.flatMap((layer) => layerFaults(patient, readLayer('en', layer), `en/${layer}`));

/** A layer of another language holds what differs from its own patient's words. The rest is held to English. */
export const copiesIn = (language: string, patient: Words): string[] =>
  otherLayers.flatMap((layer) =>
    [...readLayer(language, layer)].flatMap(([key, text]) => [
      ...(patient.has(key) ? [] : [`${language}/${layer}: ${key} has no words for the patient`]),
      ...(patient.get(key) === text
        ? [`${language}/${layer}: ${key} is a copy of the patient’s`]
        : []),
    ]),
  );
