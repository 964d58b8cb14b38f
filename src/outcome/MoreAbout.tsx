import { asksFor, lawOfItem, saysItem, type MoreId } from '../../machines/told/modules.ts';
import type { ModuleId } from '../../machines/journey/modules.ts';
import { situationOf } from '../../machines/told/situation.ts';
import type { LetterId } from '../../machines/papers/vocabulary.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { LettersHere } from '../papers/LettersHere.tsx';
import { useWords } from '../reader/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { HardWords } from '../ui/HardWords.tsx';
import { Citations } from './Citations.tsx';
import { useRef, useEffect } from 'react';

type Props = {
  topics: readonly MoreId[];
  open: MoreId | undefined;
  onOpen: (id: MoreId | undefined) => void;
  whole: WholeCase;
  onAsk: (module: ModuleId) => void;
  onWant: (letter: LetterId) => void;
};

/** One topic, opened on what holds; then, where an answer would sharpen it, its questions. */
function Topic({
  id,
  whole,
  onAsk,
  onWant,
}: { id: MoreId } & Pick<Props, 'whole' | 'onAsk' | 'onWant'>) {
  const t = useWords('told');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const items = t(`modules.${id}.items`, { returnObjects: true }) as Record<string, string>;
  const nation = whole.facts.nation ?? 'england';
  const situation = situationOf(whole.facts);
  const shown = Object.keys(items)
    .filter((name) => !/-(england|wales)$/.test(name) || name.endsWith(nation))
    .filter((name) => saysItem(id, name, situation));
  const module = asksFor[id];
  const asks = module !== undefined && whole.modules.includes(module);
  return (
    <section className="topic" data-topic={id}>
      <h3 ref={heading} tabIndex={-1}>
        {t(`modules.${id}.title`)}
      </h3>
      <LettersHere topic={id} whole={whole} onWant={onWant} />
      <ul>
        {shown.map((name) => {
          const law = lawOfItem(id, name);
          return (
            <li key={name} data-item={name}>
              <span>
                <HardWords>{t(`modules.${id}.items.${name}` as 'asked')}</HardWords>
              </span>
              {law ? <Citations rules={[law]} /> : null}
            </li>
          );
        })}
      </ul>
      {asks ? (
        <p className="no-print">
          <Button kind="secondary" data-module={module} onClick={() => onAsk(module)}>
            {t('sharpen')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

/** "More about": what else fits this person, a press away. */
export function MoreAbout({ topics, open, onOpen, ...rest }: Props) {
  const t = useWords('told');
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="more" id="more-about">
      <h2 id="more" className="no-print">
        {t('more')}
      </h2>
      <div className="chips no-print">
        {topics.map((id) => (
          <button
            key={id}
            type="button"
            className="chip"
            aria-expanded={open === id}
            onClick={() => onOpen(open === id ? undefined : id)}
          >
            <span>{t(`modules.${id}.title`)}</span>
          </button>
        ))}
      </div>
      {open ? <Topic key={open} id={open} {...rest} /> : null}
    </section>
  );
}
