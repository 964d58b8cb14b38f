import type { TFunction } from 'i18next';
import type { Relative } from '../../../machines/facts/facts.ts';

/** "Mother or father", with a number where there are several. */
export function relativeTitle(
  relative: Relative,
  relatives: readonly Relative[],
  t: TFunction<'relatives'>,
): string {
  const name = t(`relations.${relative.relation}.label`);
  const alike = relatives.filter(({ relation }) => relation === relative.relation);
  if (alike.length < 2) return name;
  return t('names.numbered', { name, number: alike.findIndex(({ id }) => id === relative.id) + 1 });
}

/** "Mother or father 1, aged 61": who is meant, in words, since no names are asked. */
export function relativeName(
  relative: Relative,
  relatives: readonly Relative[],
  t: TFunction<'relatives'>,
): string {
  const name = relativeTitle(relative, relatives, t);
  return relative.ageYears === undefined ? name : t('names.aged', { name, age: relative.ageYears });
}
