import '../../ui/styles/slides.css';
import type { ReactNode } from 'react';
import { againReasons, explainResults, trapIds } from '../../../machines/explain/record.ts';
import { stepIds, type StepId } from '../../../machines/explain/steps.ts';
import { LawLine } from '../../papers/LawLine.tsx';
import { useWords } from '../../reader/useWords.ts';
import { PrintPart } from '../../ui/PrintPart.tsx';

function Slide({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="slide">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** For a right that many have and many have not, both answers are worth knowing. */
const both: readonly StepId[] = ['advocate', 'medicine'];

/** One step of explaining: what to ask, and what is done and heard where it goes well. */
function StepSlide({ step }: { step: StepId }) {
  const t = useWords('explain');
  const slides = useWords('wards');
  const verdicts = both.includes(step) ? (['yes', 'no'] as const) : (['yes'] as const);
  // Not every step can have every verdict, which typed keys cannot say.
  const of = (part: 'do' | 'good', verdict: string) =>
    t(`steps.${step}.${part}.${verdict}` as 'steps.advocate.do.yes');
  return (
    <Slide title={t(`steps.${step}.title`)}>
      <h4>{slides('slides.ask')}</h4>
      <p>{t(`steps.${step}.ask`)}</p>
      {step === 'information' ? (
        <>
          <h4>{slides('slides.good')}</h4>
          <p>{t('steps.information.copy')}</p>
          <p>{t('steps.information.plain')}</p>
          <h4>{slides('slides.do')}</h4>
          <p>{t('steps.information.do')}</p>
          <p>{t('steps.information.do-copy')}</p>
        </>
      ) : (
        (['good', 'do'] as const).map((part) => (
          <div key={part}>
            <h4>{slides(`slides.${part}`)}</h4>
            {verdicts.map((verdict) => (
              <p key={verdict}>
                {verdicts.length > 1 ? <b>{slides(`slides.${verdict}`)}: </b> : null}
                {of(part, verdict)}
              </p>
            ))}
          </div>
        ))
      )}
    </Slide>
  );
}

/** Slides for a team: how to explain, in the words that patients and nurses meet. A slide a page on paper. */
export function TrainingSlides({ powers }: { powers: ReactNode }) {
  const t = useWords('explain');
  const wards = useWords('wards');
  return (
    <>
      <p className="no-print">
        <PrintPart of="slides">{wards('slides.print')}</PrintPart>
      </p>
      <div id="slides" className="slides" data-paper="slides">
        <Slide title={wards('slides.start')}>
          <p>{t('lead')}</p>
          <p>{t('duty')}</p>
        </Slide>
        <Slide title={wards('paper.head')}>
          <p>{wards('paper.what')}</p>
          <h4>{wards('slides.who')}</h4>
          {(['england', 'wales'] as const).map((nation) => (
            <p key={nation}>
              <b>{wards(`slides.${nation}`)}: </b>
              {wards(`paper.who.${nation}`)}
            </p>
          ))}
        </Slide>
        {stepIds.map((step) => (
          <StepSlide key={step} step={step} />
        ))}
        <Slide title={wards('slides.marks')}>
          <ul>
            {explainResults.map((one) => (
              <li key={one}>{t(`results.${one}`)}</li>
            ))}
          </ul>
        </Slide>
        <Slide title={t('again.title')}>
          <ul>
            {againReasons.map((one) => (
              <li key={one}>{t(`again.${one}`)}</li>
            ))}
          </ul>
        </Slide>
        <Slide title={t('traps.title')}>
          <ul>
            {trapIds.map((one) => (
              <li key={one}>{t(`traps.${one}`)}</li>
            ))}
          </ul>
        </Slide>
        <Slide title={wards('imha.title')}>
          <p>{wards('imha.lead')}</p>
          {powers}
        </Slide>
        <Slide title={wards('slides.law')}>
          <LawLine
            rules={['INF-132', 'INF-132A', 'INF-COPIES']}
            law={['IMHA-DUTY-E', 'IMHA-DUTY-W']}
          />
          <p>{wards('imha.law.england')}</p>
          <p>{wards('imha.law.wales')}</p>
        </Slide>
      </div>
    </>
  );
}
