import type { MoreId } from '../../machines/told/modules.ts';
import { papersFor } from '../../machines/papers/papers-for.ts';
import type { LetterId } from '../../machines/papers/vocabulary.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useReader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';

/** What somebody who reads about a topic may want to write, the likeliest first. */
const lettersAbout: Partial<Record<MoreId, readonly LetterId[]>> = {
  tribunal: ['tribunal', 'reference'],
  medicine: ['second-opinion'],
  'nearest-relative': ['nr-order', 'no-copies'],
  'going-home': ['leave', 'managers', 'aftercare'],
  care: ['care-assessment'],
  carer: ['carer-assessment'],
  'said-no': ['refused', 'explain', 'complaint-act', 'complaint-care'],
};

type Props = { topic: MoreId; whole: WholeCase; onWant: (id: LetterId) => void };

function Buttons({ ids, onWant }: { ids: readonly LetterId[] } & Pick<Props, 'onWant'>) {
  const t = useWords('papers');
  return (
    <p className="buttons no-print">
      {ids.map((id, at) => (
        <Button
          key={id}
          kind={at === 0 ? 'primary' : 'secondary'}
          data-wants={id}
          onClick={() => onWant(id)}
        >
          {t(`names.${id}`)}
        </Button>
      ))}
    </p>
  );
}

/** Where somebody reads about a topic: those letters about it that fit the case, each a press away. */
export function LettersHere({ topic, whole, onWant }: Props) {
  const t = useWords();
  const { audience } = useReader();
  const fit = papersFor(whole, audience).map(({ id }) => id);
  const ids = (lettersAbout[topic] ?? []).filter((id) => fit.includes(id));
  if (ids.length === 0) return null;
  return (
    <PartBoundary otherwise={t('offline.title')}>
      <Buttons ids={ids} onWant={onWant} />
    </PartBoundary>
  );
}
