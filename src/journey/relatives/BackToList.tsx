import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../reader/useWords.ts';

/** Leaves a person as they were. */
export function BackToList({ onBack }: { onBack: () => void }) {
  const t = useWords('relatives');
  return (
    <p>
      <Button kind="quiet" onClick={onBack}>
        <Icon name="arrow-back" />
        {t('about.back')}
      </Button>
    </p>
  );
}
