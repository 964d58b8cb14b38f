import { useState } from 'react';
import {
  explainNote,
  trapsFor,
  whenAgain,
  type ExplainResults,
} from '../../machines/explain/record.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { PrintPart } from '../ui/PrintPart.tsx';
import { noteText } from './note-text.ts';
import { Status } from '../ui/Status.tsx';

/** Lines to fill in by hand. */
const blanks = [
  'patient',
  'ward',
  'language',
  'explained',
  'signature',
  'date',
  'patient-signs',
] as const;

/** The record, which is drawn for paper only, and is then all that is printed. */
const paper = 'explain-paper';

function useNote(whole: WholeCase, results: ExplainResults): readonly string[] {
  const explain = useWords('explain');
  const outcome = useWords('outcome');
  const { day } = useDates();
  return noteText(explainNote(whole, results), { explain, outcome, day });
}

/** The note, to copy or, with blanks for names, to print and sign. */
function Note({ lines }: { lines: readonly string[] }) {
  const t = useWords('explain');
  const [said, setSaid] = useState<'copied' | 'not-copied'>();
  const copy = () =>
    void navigator.clipboard.writeText(lines.join('\n')).then(
      () => setSaid('copied'),
      () => setSaid('not-copied'),
    );
  return (
    <section className="no-print" aria-labelledby="explain-note">
      <h2 id="explain-note">{t('note.title')}</h2>
      <p>{t('note.why')}</p>
      <textarea
        className="input explain-note"
        readOnly
        aria-label={t('note.field')}
        rows={lines.length + 4}
        value={lines.join('\n')}
      />
      <p className="over-actions">
        {'clipboard' in navigator ? <Button onClick={copy}>{t('note.copy')}</Button> : null}
        <PrintPart of={paper}>{t('record.print')}</PrintPart>
      </p>
      <Status>{said ? t(`note.${said}`) : null}</Status>
    </section>
  );
}

/** After the steps: when to explain again, the note, what is easy to get wrong; and on paper a record to sign. */
export function ExplainRecord({ whole, results }: { whole: WholeCase; results: ExplainResults }) {
  const t = useWords('explain');
  const lines = useNote(whole, results);
  return (
    <>
      <section className="no-print" aria-labelledby="explain-again">
        <h2 id="explain-again">{t('again.title')}</h2>
        <ul>
          {whenAgain(whole, results).map((reason) => (
            <li key={reason}>{t(`again.${reason}`)}</li>
          ))}
        </ul>
      </section>
      <Note lines={lines} />
      <section className="no-print" aria-labelledby="explain-traps">
        <h2 id="explain-traps">{t('traps.title')}</h2>
        <ul>
          {trapsFor(whole).map((trap) => (
            <li key={trap}>{t(`traps.${trap}`)}</li>
          ))}
        </ul>
      </section>
      <section className="explain-paper" id={paper} data-paper="record">
        <h2>{t('record.title')}</h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <dl className="blanks">
          {blanks.map((blank) => (
            <div key={blank}>
              <dt>{t(`record.${blank}`)}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
