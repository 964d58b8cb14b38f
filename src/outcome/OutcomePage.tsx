import '../ui/styles/outcome.css';
import type { ReactNode } from 'react';
import { assessAnswers } from '../../machines/journey/assess-answers.ts';
import { answersClash, factsFrom } from '../../machines/questions/facts-from.ts';
import { useClock } from '../clock/clock.ts';
import { ClockNotice } from '../journey/ClockNotice.tsx';
import type { Journey } from '../journey/useJourney.ts';
import type { Voice } from '../journey/voice.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { later } from '../ui/later.tsx';
import { MoreIcon } from '../ui/MoreIcon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { useWords } from '../ui/words.ts';
import { AnswersList } from './AnswersList.tsx';
import { DatesTimeline } from './DatesTimeline.tsx';
import { Deeper } from './Deeper.tsx';
import { hasDates, withoutDates } from './dated-answers.ts';
import { GetAdvocate } from './GetAdvocate.tsx';
import { NotNow } from './NotNow.tsx';
import { RightsList } from './RightsList.tsx';
import { useDay } from './useDay.ts';
import { useOpenOnPaper } from './useOpenOnPaper.ts';
import { VerdictPanel } from './VerdictPanel.tsx';
import { WhatTheyDo } from './WhatTheyDo.tsx';

const OtherNation = later(async () => (await import('./OtherNation.tsx')).OtherNation);

/** The answer first, then what to do, dates, every other right, and the answers it rests on. */
export function OutcomePage({
  journey,
  voice,
  notice,
}: {
  journey: Journey;
  voice: Voice;
  notice: ReactNode;
}) {
  const t = useWords('outcome');
  const day = useDay();
  const { today, doubt } = useClock();
  const answers = doubt ? withoutDates(journey.answers) : journey.answers;
  const facts = { ...factsFrom(answers), asOf: today };
  const { findings, lawAsOf, rulesVersion } = assessAnswers(answers, today);
  useOpenOnPaper();
  const { imha } = findings;
  const other = imha.signpost;
  return (
    <Page data-outcome="" className="outcome">
      {journey.canGoBack ? (
        <Button kind="quiet" className="no-print" onClick={journey.back}>
          <Icon name="arrow-back" />
          {t('back')}
        </Button>
      ) : null}
      {notice}
      {hasDates(journey.answers) ? <ClockNotice /> : null}
      <VerdictPanel imha={imha} facts={facts} voice={voice} step={journey.steps.length} />
      {answersClash(journey.answers) ? (
        <Notice>
          <p>{t('clash')}</p>
        </Notice>
      ) : null}
      {other ? (
        <PartBoundary otherwise={t('elsewhere-failed')}>
          <OtherNation nation={other} />
        </PartBoundary>
      ) : (
        <>
          {imha.verdict === 'no' ? <NotNow facts={facts} imha={imha} voice={voice} /> : null}
          <GetAdvocate
            verdict={imha.verdict}
            commissioner={imha.commissioner}
            nation={facts.nation}
            voice={voice}
          />
          <DatesTimeline facts={facts} findings={findings} voice={voice} />
          <Deeper
            answers={journey.answers}
            steps={journey.steps}
            voice={voice}
            onOpen={journey.open}
          />
          <RightsList facts={facts} findings={findings} voice={voice} />
          <WhatTheyDo voice={voice} />
        </>
      )}
      <AnswersList answers={journey.answers} voice={voice} onChange={journey.change} />
      <p className="outcome-actions no-print">
        <Button kind="secondary" onClick={() => window.print()}>
          <MoreIcon name="print" />
          {t('print')}
        </Button>
        <Button kind="secondary" onClick={journey.restart}>
          {t('again')}
        </Button>
        <PageLink to="places">{t('places')}</PageLink>
        <PageLink to="law">{t('how')}</PageLink>
      </p>
      <p className="soft">{t('footer', { date: day(lawAsOf), version: rulesVersion })}</p>
    </Page>
  );
}
