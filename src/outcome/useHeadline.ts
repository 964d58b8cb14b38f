import type { Situation } from '../../machines/told/situation.ts';
import type { Told } from '../../machines/told/told.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useReader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { usePersonHeadline } from './is-it-me/usePersonHeadline.ts';
import type { Tone } from '../ui/Notice.tsx';

/** Situations that open with what matters more there than the advocate. */
const opensWith = {
  'by-choice': true,
  assessed: true,
  dols: true,
  prison: true,
  home: true,
} as const satisfies Partial<Record<Situation, true>>;

/** Those that do so only where there is no advocate yet. */
const opensWithoutAdvocate = {
  hours: true,
  'place-of-safety': true,
  unsure: true,
} as const satisfies Partial<Record<Situation, true>>;

const has = <T extends object>(list: T, id: PropertyKey): id is keyof T => id in list;

/** The sentence that opens the page, its colour, and what belongs to it. */
export function useHeadline(
  { headline, imha }: WholeCase,
  { situation }: Told,
): { readonly title: string; readonly tone: Tone; readonly intro: readonly string[] } {
  const t = useWords('told');
  const outcome = useWords('outcome');
  const { audience } = useReader();
  const named = usePersonHeadline(situation === 'by-choice' ? situation : headline);
  const isYes = headline === 'yes' || headline === 'nearly';
  const intro =
    situation === 'by-choice'
      ? [t('intro.by-choice'), t('intro.by-choice-5')]
      : situation === 'assessed' ||
          situation === 'prison' ||
          situation === 'home' ||
          situation === 'unsure'
        ? [t(`intro.${situation}`)]
        : [];
  if (imha.signpost)
    return {
      title: outcome(`imha.${headline}`),
      tone: 'elsewhere',
      intro: [outcome(`lead.elsewhere-${imha.signpost}`)],
    };
  // Staff look for the duty first.
  if (audience === 'staff' && isYes)
    return { title: outcome(`imha.${headline}`), tone: 'yes', intro };
  if (has(opensWith, situation))
    return {
      title: (situation === 'by-choice' && named) || t(`headline.${situation}`),
      tone: 'elsewhere',
      intro,
    };
  if (has(opensWithoutAdvocate, situation) && !isYes)
    return { title: t(`headline.${situation}`), tone: 'maybe', intro };
  return { title: named ?? outcome(`imha.${headline}`), tone: isYes ? 'yes' : imha.verdict, intro };
}
