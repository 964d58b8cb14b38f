import type { MoreId } from '../../machines/told/modules.ts';
import { lettersOn } from '../../machines/papers/papers-for.ts';
import type { LetterId } from '../../machines/papers/vocabulary.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useReader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';

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

/** Where somebody reads about a topic: the letters about it, each a press away. */
export function LettersHere({ topic, whole, onWant }: Props) {
  const t = useWords();
  const { audience } = useReader();
  const ids = lettersOn(topic, whole, audience);
  if (ids.length === 0) return null;
  return (
    <PartBoundary otherwise={t('offline.title')}>
      <Buttons ids={ids} onWant={onWant} />
    </PartBoundary>
  );
}
