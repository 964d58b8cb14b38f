import '../ui/styles/outcome.css';
import { useMemo, type ReactNode } from 'react';
import { caseOf } from '../../machines/case.ts';
import type { QuestionId } from '../../machines/questions/registry.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import { useClock } from '../clock/clock.ts';
import { ClockNotice } from '../journey/ClockNotice.tsx';
import type { Journey } from '../journey/useJourney.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { later } from '../ui/later.tsx';
import { MoreIcon } from '../ui/MoreIcon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { useWords } from '../reader/useWords.ts';
import { AnswersList } from './AnswersList.tsx';
import { DatesTimeline } from './DatesTimeline.tsx';
import { Deeper } from './Deeper.tsx';
import { hasDates, withoutDates } from './dated-answers.ts';
import { GetAdvocate } from './GetAdvocate.tsx';
import { NotNow } from './NotNow.tsx';
import { RightsList } from './RightsList.tsx';
import { useDates } from '../reader/useDates.ts';
import { useOpenOnPaper } from './useOpenOnPaper.ts';
import { VerdictPanel } from './VerdictPanel.tsx';
import { WhatTheyDo } from './WhatTheyDo.tsx';

const OtherNation = later(async () => (await import('./OtherNation.tsx')).OtherNation);

/** The answer first, then what to do, dates, every other right, and the answers it rests on. */
export function OutcomePage({ journey, notice }: { journey: Journey; notice: ReactNode }) {
  const t = useWords('outcome');
  const { day } = useDates();
  const { today, doubt } = useClock();
  const { case: one } = journey;
  // Where the device's day cannot be believed, nothing is counted from a date; the day the person told us is.
  const whole = useMemo(
    () =>
      wholeCase(caseOf(doubt ? withoutDates(one.answers) : one.answers, { ...one, day: today })),
    [one, today, doubt],
  );
  const { facts, findings, imha } = whole;
  useOpenOnPaper();
  const other = imha.signpost;
  // The place is chosen on this page, where its service is shown.
  const change = (question: QuestionId) =>
    question === 'place'
      ? document.getElementById('get')?.scrollIntoView()
      : journey.change(question);
  return (
    <Page data-outcome="" className="outcome">
      {journey.canGoBack ? (
        <Button kind="quiet" className="no-print" onClick={journey.back}>
          <Icon name="arrow-back" />
          {t('back')}
        </Button>
      ) : null}
      {notice}
      {hasDates(one.answers) ? <ClockNotice /> : null}
      <VerdictPanel whole={whole} step={journey.steps.length} />
      {whole.clash ? (
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
          {imha.verdict === 'no' ? (
            <NotNow
              facts={facts}
              imha={imha}
              treatmentMayChange={findings.imha.missing.includes('treatmentsDiscussed')}
            />
          ) : null}
          <GetAdvocate
            verdict={imha.verdict}
            commissioner={imha.commissioner}
            nation={facts.nation}
          />
          <DatesTimeline facts={facts} findings={findings} />
          <Deeper modules={whole.modules} onOpen={journey.open} />
          <RightsList facts={facts} findings={findings} />
          <WhatTheyDo />
        </>
      )}
      <AnswersList answers={one.answers} onChange={change} />
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
      <p className="soft">
        {t('footer', { date: day(whole.lawAsOf), version: whole.rulesVersion })}
      </p>
    </Page>
  );
}
