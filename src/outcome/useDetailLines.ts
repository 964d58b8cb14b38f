import type { Facts } from '../../machines/facts.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { Finding } from '../../machines/rights/right.ts';
import { todayInLondon } from '../../machines/law/today.ts';
import type { Voice } from '../journey/voice.ts';
import { useI18n, useWords } from '../ui/words.ts';
import { useDay } from './useDay.ts';

/** What a finding gives besides its verdict, as whole sentences: dates, notice, counts, who must explain. */
export function useDetailLines(id: RightId, finding: Finding, facts: Facts, voice: Voice): readonly string[] {
  const t = useWords('rights');
  const day = useDay();
  const { language } = useI18n();
  const today = facts.asOf ?? todayInLondon();
  const context = voice;
  const lines: (string | false | undefined)[] = [];
  const { closesOn, opensOn, automaticOn, endsOn, endsAt, secondOpinionFrom, noticeHours, who, outcomesCounted, verdict } = finding;
  if (id === 'duration') {
    lines.push(endsOn && t(endsOn < today ? 'duration.overdue' : 'duration.ends', { endsOn: day(endsOn), context }));
    const clock = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });
    lines.push(endsAt && t('duration.ends-at', { endsAt: clock.format(new Date(endsAt)), context }));
    lines.push(finding.renewable && t('duration.renewable', { context }));
  }
  if (id === 'tribunal' || id === 'tribunal-nearest-relative') {
    lines.push(verdict === 'not-yet' && opensOn && t(`${id}.opens`, { opensOn: day(opensOn), context }));
    lines.push(closesOn && closesOn < today && t(`${id}.closed`, { closesOn: day(closesOn), context }));
    lines.push(verdict !== 'not-yet' && closesOn && closesOn >= today && t(`${id}.closes`, { closesOn: day(closesOn), context }));
  }
  if (id === 'tribunal') {
    const always = finding.rules.includes('REF-75-1');
    lines.push(automaticOn && t(always ? 'tribunal.automatic-always' : 'tribunal.automatic', { automaticOn: day(automaticOn), context }));
  }
  if (id === 'refuse-treatment') lines.push(secondOpinionFrom && t('refuse-treatment.second-opinion', { secondOpinionFrom: day(secondOpinionFrom), context }));
  if (id === 'nearest-relative-discharge' && noticeHours !== undefined) {
    lines.push(noticeHours > 0 ? t('nearest-relative-discharge.notice', { noticeHours, context }) : t('nearest-relative-discharge.notice-none', { context }));
    lines.push(finding.canBeBarred && t('nearest-relative-discharge.can-be-barred', { context }));
  }
  if (id === 'refuse-treatment') lines.push(t('refuse-treatment.safeguards', { context }));
  if (id === 'aftercare') lines.push(verdict === 'yes' && t('aftercare.lasts', { context }));
  if (id === 'information') lines.push(who && t(`information.who-${who}`, { context }));
  if (id === 'care-needs-eligible') lines.push(outcomesCounted !== undefined && t('care-needs-eligible.counted', { count: outcomesCounted, context }));
  return lines.filter((line): line is string => Boolean(line));
}
