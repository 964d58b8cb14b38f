import { OutsideLink } from '../ui/OutsideLink.tsx';
import { useDateWords } from '../ui/useDateWords.ts';
import { type BadgeKind, VerdictBadge } from '../ui/VerdictBadge.tsx';
import type { LocalService } from './services.ts';
import { sourceKind } from './source-kind.ts';
import type { Where } from './steps.ts';
import { useFinderWords } from './voice.ts';

const badges: Record<LocalService['howSure'], BadgeKind> = {
  high: 'yes',
  medium: 'maybe',
  low: 'no',
};

/** In a word and a shape: can I rely on this? Where not, what to do about it. */
export function HowSure({ service, where }: { service: LocalService; where?: Where }) {
  const t = useFinderWords();
  const { howSure, arrangement, provider } = service;
  const atHome = where === 'home';
  const ring = atHome ? t('ringFirstHome') : t('ringFirst');
  const ask = atHome ? t('askFirstHome') : t('askFirst');
  const canRing = provider.phones.some(({ kind }) => kind === 'call' || kind === 'mobile');
  return (
    <p className="finder-sure">
      <VerdictBadge kind={badges[howSure]}>
        {arrangement.checkedOn ? t(`sure.${howSure}`) : t('sure.unchecked')}
      </VerdictBadge>
      {howSure === 'low' ? <span>{canRing ? ring : ask}</span> : null}
    </p>
  );
}

/** Where we read it and when: for those who want to see for themselves. */
export function WhereRead({ service: { arrangement, provider } }: { service: LocalService }) {
  const t = useFinderWords();
  const dateWords = useDateWords();
  const { source, sourceDate, checkedOn } = arrangement;
  if (!source) return null;
  const kind = sourceKind(source, provider);
  return (
    <p className="soft small">
      {sourceDate ? t(`read.${kind}`, { date: dateWords(sourceDate) }) : t(`read.${kind}Undated`)}{' '}
      {checkedOn ? t('looked', { date: dateWords(checkedOn) }) : null}{' '}
      <OutsideLink className="no-print" href={source} about={provider.name}>
        {t('source')}
      </OutsideLink>
    </p>
  );
}
