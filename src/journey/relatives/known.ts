import type { TFunction } from 'i18next';
import type { Relative } from '../../../machines/facts/facts.ts';
import { homeOf } from '../../../machines/questions/relatives.ts';
import { isLongEnough } from './draft.ts';

/** What is known of a person, as short words for their card. */
export function knownOf(relative: Relative, t: TFunction<'relatives'>): string[] {
  const {
    separated,
    adult,
    ukResident,
    livesWith,
    caresFor,
    wholeBlood,
    parentalResponsibility,
    ageYears,
  } = relative;
  const home = homeOf(relative.relation);
  const long = isLongEnough(relative);
  const known = [
    separated && t('known.separated'),
    adult === false && t('known.under-18'),
    ukResident === false && t('known.abroad'),
    livesWith && t('known.lives-with'),
    livesWith === false && t('known.lives-elsewhere'),
    caresFor && t('known.cares'),
    long !== undefined && t(`known.${long ? 'long' : 'short'}-${home}`),
    wholeBlood === false && t('known.half'),
    parentalResponsibility === false && t('known.no-responsibility'),
    ageYears !== undefined && t('known.aged', { age: ageYears }),
  ].filter((words) => typeof words === 'string');
  return known.length > 0 ? known : [t('known.nothing')];
}
