import type { Facts } from '../../machines/facts/facts.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { Finding } from '../../machines/reason/right.ts';
import { readNow, useClock } from '../clock/clock.ts';
import type { Voice } from '../journey/voice.ts';
import { useI18n, useWords } from '../ui/words.ts';
import { hasRunOut } from './run-out.ts';
import { useDay } from './useDay.ts';

type Line = string | false | undefined;

/** What a finding gives besides its verdict, as whole sentences: dates, notice, counts, who must explain. */
export function useDetailLines(
  id: RightId,
  finding: Finding,
  facts: Facts,
  duration: Finding,
  voice: Voice,
): readonly string[] {
  const t = useWords('rights');
  const day = useDay();
  const { language } = useI18n();
  const { today: dayNow } = useClock();
  const today = facts.asOf ?? dayNow;
  const now = readNow();
  const context = voice;
  const {
    closesOn,
    opensOn,
    automaticOn,
    endsOn,
    endsAt,
    secondOpinionFrom,
    noticeHours,
    who,
    outcomesCounted,
    verdict,
    rules,
  } = finding;

  function lasting(): Line[] {
    const clock = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/London',
    });
    const over = hasRunOut(finding, today, now);
    return [
      endsOn && t(over ? 'duration.overdue' : 'duration.ends', { endsOn: day(endsOn), context }),
      endsAt &&
        t(over ? 'duration.overdue-at' : 'duration.ends-at', {
          endsAt: clock.format(new Date(endsAt)),
          context,
        }),
      rules.includes('DUR-DOLS') && t('duration.paper'),
      finding.renewable && t('duration.renewable', { context }),
    ];
  }
  function applying(right: 'tribunal' | 'tribunal-nearest-relative'): Line[] {
    const stillOpen = verdict !== 'not-yet' && closesOn && closesOn >= today;
    return [
      verdict === 'not-yet' && opensOn && t(`${right}.opens`, { opensOn: day(opensOn), context }),
      closesOn && closesOn < today && t(`${right}.closed`, { closesOn: day(closesOn), context }),
      stillOpen &&
        t(rules.includes('TRI-4') ? 'tribunal.closes-if-section-2' : `${right}.closes`, {
          closesOn: day(closesOn),
          context,
        }),
    ];
  }
  function sent(): Line[] {
    const always = rules.includes('REF-75-1');
    return [
      facts.tribunalUsed && verdict !== 'yes' && t('tribunal.used', { context }),
      automaticOn &&
        t(always ? 'tribunal.automatic-always' : 'tribunal.automatic', {
          automaticOn: day(automaticOn),
          context,
        }),
      // The six months run from the day first held (s68(5)(b)), which is asked of nobody on section 3.
      automaticOn &&
        rules.includes('REF-3') &&
        facts.underlyingStartedOn === undefined &&
        t('tribunal.automatic-sooner'),
    ];
  }
  function treating(): Line[] {
    const later = secondOpinionFrom && duration.endsOn && secondOpinionFrom > duration.endsOn;
    const from = secondOpinionFrom && { secondOpinionFrom: day(secondOpinionFrom), context };
    return [
      from &&
        t(
          later ? 'refuse-treatment.second-opinion-later' : 'refuse-treatment.second-opinion',
          from,
        ),
      t('refuse-treatment.safeguards', { context }),
    ];
  }
  function discharging(): Line[] {
    if (noticeHours === undefined) return [];
    return [
      noticeHours > 0
        ? t('nearest-relative-discharge.notice', { noticeHours, context })
        : t('nearest-relative-discharge.notice-none', { context }),
      finding.canBeBarred && t('nearest-relative-discharge.can-be-barred', { context }),
    ];
  }
  function needing(): Line[] {
    return [
      outcomesCounted !== undefined &&
        t('care-needs-eligible.counted', { count: outcomesCounted, context }),
      facts.age !== undefined && facts.age !== '18-or-over' && t('care-needs-eligible.young'),
    ];
  }
  const lines: Partial<Record<RightId, () => Line[]>> = {
    duration: lasting,
    tribunal: () => [...applying('tribunal'), ...sent()],
    'tribunal-nearest-relative': () => applying('tribunal-nearest-relative'),
    'refuse-treatment': treating,
    'nearest-relative-discharge': discharging,
    'leave-hospital': () => [
      verdict === 'no' && hasRunOut(duration, today, now) && t('leave-hospital.run-out'),
      verdict === 'maybe' && facts.age === 'under-16' && t('leave-hospital.young'),
    ],
    aftercare: () => [verdict === 'yes' && t('aftercare.lasts', { context })],
    information: () => [who && t(`information.who-${who}`, { context })],
    'care-needs-eligible': needing,
  };
  return (lines[id]?.() ?? []).filter((line): line is string => Boolean(line));
}
