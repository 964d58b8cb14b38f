import type { PageCase } from '../../../machines/told/page-cases.ts';
import { Marked } from '../../outcome/Marked.tsx';
import { useWords } from '../../reader/useWords.ts';
import { saidOf } from './status-said.ts';

/** An answer for all the cases of a page. Where they differ each is marked: "Section 5(2):", "In Wales:". */
export function StatusAnswer({
  cases,
  say,
}: {
  cases: readonly PageCase[];
  say: (one: PageCase) => string;
}) {
  const told = useWords('told');
  const t = useWords('pages');
  return saidOf(cases, say).map(({ status, nation, sentence }) => (
    <span key={`${status} ${nation}`} className={status || nation ? 'row-case' : undefined}>
      {status ? <span className="soft">{told(`cases.${status}`)} </span> : null}
      {nation ? <span className="soft">{t(`status.in-${nation}`)} </span> : null}
      <Marked>{sentence}</Marked>{' '}
    </span>
  ));
}
