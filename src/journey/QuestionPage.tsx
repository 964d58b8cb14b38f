import { Suspense } from 'react';
import type { TopicId } from '../../machines/journey/topics.ts';
import { questionOf } from '../../machines/questions/registry.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { HardWords } from '../ui/HardWords.tsx';
import { later } from '../ui/later.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useWords } from '../reader/useWords.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import type { FormProps } from './form-props.ts';
import { progressAt } from './progress.ts';
import { ReadAbout } from './ReadAbout.tsx';
import { useQuestionWords } from './useQuestionWords.ts';

const SeveralForm = later(async () => (await import('./SeveralForm.tsx')).SeveralForm);
const DateForm = later(async () => (await import('./DateForm.tsx')).DateForm);
const RelativesForm = later(async () => (await import('./RelativesForm.tsx')).RelativesForm);

export type QuestionPageProps = Omit<FormProps, 'more' | 'hintId'> & {
  readonly topic: TopicId;
  readonly step: number;
  readonly onBack?: () => void;
};

const hintId = 'question-hint';

function FormFor(props: FormProps) {
  switch (questionOf(props.id).shape) {
    case 'choice':
      return <ChoiceForm {...props} />;
    case 'several':
      return <SeveralForm {...props} />;
    case 'relatives':
      return <RelativesForm {...props} />;
    default:
      return <DateForm {...props} />;
  }
}

/** One question on a page of its own. */
export function QuestionPage({ topic, step, onBack, ...form }: QuestionPageProps) {
  const t = useWords('start');
  const shell = useWords();
  const words = useQuestionWords(form.id, form.facts);
  const isStart = step === 0 && !onBack;
  const progress = progressAt(form.id, step);
  return (
    <Page
      before={
        progress === undefined ? undefined : (
          <Progress value={progress} label={t('common.progress', { step: step + 1 })} />
        )
      }
    >
      {onBack ? (
        <Button kind="quiet" onClick={onBack}>
          <Icon name="arrow-back" />
          {shell('back')}
        </Button>
      ) : null}
      {isStart ? <p className="intro">{t('intro')}</p> : null}
      <p className="eyebrow">{t(`topics.${topic}`)}</p>
      <PageHeading step={`${step}-${form.id}`} id="question" title={words.title} />
      {words.hint ? (
        <p className="lead" id={hintId}>
          <HardWords>{words.hint}</HardWords>
        </p>
      ) : null}
      <Suspense>
        <FormFor
          key={form.id}
          {...form}
          hintId={words.hint ? hintId : undefined}
          more={
            words.why ? (
              <Disclosure summary={t('common.why')}>
                <p>
                  <HardWords>{words.why}</HardWords>
                </p>
              </Disclosure>
            ) : null
          }
        />
      </Suspense>
      {isStart ? <ReadAbout /> : null}
    </Page>
  );
}
