import '../ui/styles/papers.css';
import { useEffect, useMemo, useState } from 'react';
import { papersFor, type PaperFor } from '../../machines/papers/papers-for.ts';
import { useReader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { OpenPaper, paperFrame } from './OpenPaper.tsx';
import type { PapersProps } from './papers-props.ts';
import { ShowToNurse } from './ShowToNurse.tsx';
import { useFromDirectory } from './useFromDirectory.ts';

/** So many are seen at once; the others are a press away. */
const first = 6;

/** The papers as buttons, and below them the one that is open. */
export function PaperList(props: PapersProps) {
  const t = useWords('papers');
  const { audience } = useReader();
  const { whole } = props;
  const known = useFromDirectory(whole);
  const filledIn = {
    ...props,
    service: props.service ?? known.service,
    ring: props.service ?? known.ring,
    // Its name comes from the directory; its id is no name.
    place: whole.answers.place === undefined ? props.place : known.place,
    posts: known.posts,
  };
  const papers = useMemo(() => papersFor(whole, audience), [whole, audience]);
  const [openId, open] = useState<PaperFor['id']>();
  const { wanted } = props;
  const [followed, follow] = useState<typeof wanted>();
  if (wanted !== followed) {
    follow(wanted);
    if (wanted) open(wanted.id);
  }
  // Where it stands open already, nothing is drawn anew and nothing would bring it into view.
  useEffect(() => {
    if (wanted) document.getElementById(paperFrame)?.focus();
  }, [wanted]);
  const opened = papers.find(({ id }) => id === openId);
  const close = () => {
    const opener = document.getElementById(`paper-${openId}`);
    // Nothing can have the focus behind a closed line.
    const fold = opener?.closest('details');
    if (fold) fold.open = true;
    opener?.focus();
    open(undefined);
  };
  const button = ({ id }: PaperFor) => (
    <li key={id}>
      <Button
        kind="secondary"
        id={`paper-${id}`}
        aria-expanded={id === openId}
        onClick={() => open(id)}
      >
        {t(`names.${id}`)}
      </Button>
    </li>
  );
  if (papers.length === 0) return null;
  return (
    <section className="papers" aria-labelledby="papers-title">
      <div className="no-print">
        <h2 id="papers-title">{t('title')}</h2>
        <p className="soft">{t('lead')}</p>
        <ul className="paper-list">{papers.slice(0, first).map(button)}</ul>
        {papers.length > first ? (
          <Disclosure summary={t('more')}>
            <ul className="paper-list">{papers.slice(first).map(button)}</ul>
          </Disclosure>
        ) : null}
      </div>
      {opened?.kind === 'show' ? (
        <ShowToNurse sentence={opened.sentence} onClose={close} />
      ) : opened ? (
        <OpenPaper key={opened.id} {...filledIn} paper={opened} onClose={close} />
      ) : null}
    </section>
  );
}
