import { useId } from 'react';
import type { Relative } from '../../../machines/facts/facts.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Joined } from '../../ui/Joined.tsx';
import { useReader } from '../../reader/Reader.tsx';
import { useWords } from '../../reader/useWords.ts';
import { FocusedHeading } from './FocusedHeading.tsx';
import { knownOf } from './known.ts';

export type PersonCardProps = {
  readonly name: string;
  readonly relative: Relative;
  readonly focused: boolean;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

/** One person on the list: who, what is known, and the two things to do about it. */
export function PersonCard({ name, relative, focused, onChange, onRemove }: PersonCardProps) {
  const t = useWords('relatives');
  const { language } = useReader();
  const id = useId();
  const known = new Intl.ListFormat(language, {
    type: 'unit',
    style: 'short',
  }).formatToParts(knownOf(relative, t));
  return (
    <Card className="person" aria-labelledby={id}>
      <FocusedHeading level="h3" id={id} focused={focused}>
        {name}
      </FocusedHeading>
      <p className="person-known">
        <Joined parts={known.map(({ value }) => value)} between="" />
      </p>
      <div className="person-ways">
        <Button kind="quiet" aria-label={t('list.change-name', { name })} onClick={onChange}>
          {t('list.change')}
        </Button>
        <Button kind="quiet" aria-label={t('list.remove-name', { name })} onClick={onRemove}>
          {t('list.remove')}
        </Button>
      </div>
    </Card>
  );
}
