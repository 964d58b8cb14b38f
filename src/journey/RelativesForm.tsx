import '../ui/styles/relatives.css';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../reader/useWords.ts';
import type { FormProps } from './form-props.ts';
import { AboutStep } from './relatives/AboutStep.tsx';
import { freshId } from './relatives/draft.ts';
import { ListStep } from './relatives/ListStep.tsx';
import { RelationStep } from './relatives/RelationStep.tsx';
import { relativeTitle } from './relatives/relative-name.ts';
import { usePeople } from './relatives/usePeople.ts';
import { Status } from '../ui/Status.tsx';

/** The people who might be the nearest relative: a list, and two short steps to add one. Names are never asked. */
export function RelativesForm(props: FormProps) {
  const { id, before } = props;
  const t = useWords('relatives');
  const { people, step, news, add, describe, leave, save, remove, putBack } = usePeople(before);
  const name = news ? relativeTitle(news.who, news.among, t) : '';
  return (
    <>
      <div className="people-news">
        <Status>{news ? t(`news.${news.what}`, { name }) : null}</Status>
        {news?.what === 'removed' ? (
          <Button
            kind="quiet"
            aria-label={t('list.put-back-name', { name })}
            onClick={() => putBack(news)}
          >
            {t('list.put-back')}
          </Button>
        ) : null}
      </div>
      {step.at === 'list' ? (
        <ListStep
          {...props}
          people={people}
          focus={step.focus}
          onAdd={add}
          onChange={describe}
          onRemove={remove}
        />
      ) : null}
      {step.at === 'relation' ? (
        <RelationStep
          id={id}
          onChoose={(relation) => describe({ id: freshId(relation, people), relation })}
          onBack={leave}
        />
      ) : null}
      {step.at === 'about' ? (
        <AboutStep id={id} relative={step.relative} people={people} onSave={save} onBack={leave} />
      ) : null}
    </>
  );
}
