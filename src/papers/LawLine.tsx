import { paperCitation, type PaperLawId } from '../../machines/law/paper-law.ts';
import { provision, type RuleId } from '../../machines/law/provisions.ts';
import { useWords } from '../reader/useWords.ts';

/** The provisions a paper stands on, each once. Citations are in English, the language of the law. */
export function LawLine({
  rules,
  law = [],
}: {
  rules: readonly RuleId[];
  law?: readonly PaperLawId[];
}) {
  const t = useWords('papers');
  const places = new Set([
    ...rules.map((rule) => provision(rule).citation),
    ...law.map((id) => paperCitation(id).citation),
  ]);
  if (places.size === 0) return null;
  return (
    <p className="paper-law">
      <b>{t('letter.law')}</b>{' '}
      {[...places].map((place, index) => (
        <span key={place} lang="en">
          {index > 0 ? '; ' : ''}
          {place}
        </span>
      ))}
    </p>
  );
}
