import '../ui/styles/outcome.css';
import { startTransition, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { caseOf } from '../../machines/case.ts';
import type { PaperId } from '../../machines/papers/vocabulary.ts';
import type { QuestionId } from '../../machines/questions/registry.ts';
import { moreFor, type MoreId } from '../../machines/told/modules.ts';
import { toldOf } from '../../machines/told/told.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import { useClock } from '../clock/clock.ts';
import { ClockNotice } from '../journey/ClockNotice.tsx';
import type { Journey } from '../journey/useJourney.ts';
import { useWords } from '../reader/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { later } from '../ui/later.tsx';
import { MoreIcon } from '../ui/MoreIcon.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { AdvocateCard } from './AdvocateCard.tsx';
import { AnswersList } from './AnswersList.tsx';
import { ExplainIt } from './ExplainIt.tsx';
import { hasDates, withoutDates } from './dated-answers.ts';
import { RelativeCard } from './is-it-me/RelativeCard.tsx';
import { LawBehind } from './LawBehind.tsx';
import { MoreAbout } from './MoreAbout.tsx';
import { OtherRights } from './OtherRights.tsx';
import { Panel } from './Panel.tsx';
import { Rows } from './Rows.tsx';
import { ToHold } from './ToHold.tsx';
import { TribunalCard } from './TribunalCard.tsx';
import { RightCard } from './RightCard.tsx';
import { useLookAtNew, useNew } from './useNew.ts';
import { useOpenOnPaper } from './useOpenOnPaper.ts';

const OtherNation = later(async () => (await import('./OtherNation.tsx')).OtherNation);

/** The answer, what to do now, what people ask, and behind closed lines everything else. */
export function OutcomePage({ journey, notice }: { journey: Journey; notice: ReactNode }) {
  const t = useWords('told');
  const outcome = useWords('outcome');
  const { today, doubt } = useClock();
  const [open, setOpen] = useState<MoreId>();
  // A letter wanted from where its topic is read: each press is a new wish.
  const [wanted, setWanted] = useState<{ readonly id: PaperId }>();
  const { case: one } = journey;
  // Where the device's day cannot be believed, nothing is counted from a date; the day the person told us is.
  const whole = useMemo(
    () =>
      wholeCase(caseOf(doubt ? withoutDates(one.answers) : one.answers, { ...one, day: today })),
    [one, today, doubt],
  );
  const told = useMemo(() => toldOf(whole.facts, whole.findings, whole.facts.role), [whole]);
  // The answer is drawn at once; what people ask besides, in the frame after.
  const [more, setMore] = useState(false);
  useEffect(() => startTransition(() => setMore(true)), []);
  useOpenOnPaper();
  const changed = useNew(journey, whole);
  useLookAtNew(journey, more);
  const fresh = told.other.filter((id) => changed.has(id));
  const other = whole.imha.signpost;
  // The place is chosen on this page, where its service is shown.
  const change = (question: QuestionId) =>
    question === 'place'
      ? document.getElementById('get')?.scrollIntoView()
      : journey.change(question);
  const given = Object.keys(one.answers).length;
  // All of them, and not the last alone: that may be one given on this page, whose loss nobody would see.
  const list = useRef<HTMLDetailsElement>(null);
  const showAnswers = () => {
    if (!list.current) return;
    list.current.open = true;
    list.current.scrollIntoView();
    list.current.querySelector('summary')?.focus();
  };
  return (
    <Page data-outcome="" className="outcome">
      {given > 0 ? (
        <Button kind="quiet" className="no-print" onClick={showAnswers}>
          {outcome('back')}
        </Button>
      ) : null}
      {notice}
      {hasDates(one.answers) ? <ClockNotice /> : null}
      <Panel
        whole={whole}
        told={told}
        step={journey.steps.length}
        onAnswer={journey.answer}
        onOther={() => journey.open('dates')}
      />
      {other ? null : <ExplainIt whole={whole} />}
      {whole.clash ? (
        <Notice>
          <p>{outcome('clash')}</p>
        </Notice>
      ) : null}
      {other ? (
        <PartBoundary otherwise={outcome('elsewhere-failed')}>
          <OtherNation nation={other} />
        </PartBoundary>
      ) : (
        <>
          <section aria-labelledby="now">
            <h2 id="now">{t('now')}</h2>
            <AdvocateCard whole={whole} told={told} onAnswer={journey.answer} />
            {more && told.tribunal ? (
              <TribunalCard whole={whole} told={told} onHelp={() => setOpen('tribunal')} />
            ) : null}
            {more ? <RelativeCard whole={whole} situation={told.situation} /> : null}
          </section>
          {more ? (
            <>
              <Rows
                rows={told.rows}
                whole={whole}
                changed={changed}
                onOpen={(row) => setOpen(row === 'threat' ? 'section-5' : 'said-no')}
              />
              {fresh.length > 0 ? (
                <section aria-labelledby="new" data-new="" tabIndex={-1}>
                  <h2 id="new">{t('new-title')}</h2>
                  {fresh.map((id) => (
                    <RightCard key={id} id={id} finding={whole.findings[id]} facts={whole.facts} />
                  ))}
                </section>
              ) : null}
              <MoreAbout
                topics={moreFor(told.situation, whole.facts)}
                open={open}
                onOpen={setOpen}
                whole={whole}
                onAsk={journey.open}
                onWant={(id) => setWanted({ id })}
              />
            </>
          ) : null}
        </>
      )}
      <div className="folds">
        {other || !more ? null : <ToHold whole={whole} steps={journey.steps} wanted={wanted} />}
        {other ? null : (
          <OtherRights rights={told.other.filter((id) => !fresh.includes(id))} whole={whole} />
        )}
        <Disclosure
          ref={list}
          summary={t('answers', { count: given })}
          className="folded"
          data-fold="answers"
        >
          <AnswersList answers={one.answers} onChange={change} />
        </Disclosure>
        <LawBehind whole={whole} told={told} />
      </div>
      <p className="outcome-actions no-print">
        <Button kind="secondary" onClick={() => window.print()}>
          <MoreIcon name="print" />
          {outcome('print')}
        </Button>
        <Button kind="secondary" onClick={journey.restart}>
          {outcome('again')}
        </Button>
        <PageLink to="places">{outcome('places')}</PageLink>
      </p>
    </Page>
  );
}
