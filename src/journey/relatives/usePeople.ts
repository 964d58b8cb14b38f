import { useState } from 'react';
import type { Relative } from '../../../machines/facts/facts.ts';
import type { AnswerValue } from '../../../machines/questions/registry.ts';
import { changeSession, readSession } from '../session.ts';

type People = readonly Relative[];

/** Which part of the form is shown, and in the list what has just changed. */
type Step =
  | { readonly at: 'list'; readonly focus?: string }
  | { readonly at: 'relation' }
  | { readonly at: 'about'; readonly relative: Relative };

/** What has just happened to whom; after a removal, the list as it was. */
type News = {
  readonly what: 'added' | 'changed' | 'removed' | 'put-back';
  readonly who: Relative;
  readonly among: People;
};

/** A list that takes many steps to make must outlive a Back, so it is remembered in the session as it grows. */
function remember(people: People): void {
  changeSession({ remembered: new Map(readSession().remembered).set('relatives', [...people]) });
}

/** The list of people being made, and the steps of making it. */
export function usePeople(before: AnswerValue | undefined) {
  const [people, setPeople] = useState<People>(() =>
    typeof before === 'object' ? (before as People) : [],
  );
  const [step, setStep] = useState<Step>({ at: 'list' });
  const [news, setNews] = useState<News>();
  const go = (to: Step) => {
    setNews(undefined);
    setStep(to);
  };
  const become = (next: People, what: News['what'], who: Relative) => {
    setPeople(next);
    remember(next);
    setNews({ what, who, among: what === 'removed' ? people : next });
    setStep({ at: 'list', focus: what === 'removed' ? 'list' : who.id });
  };
  return {
    people,
    step,
    news,
    add: () => go({ at: 'relation' }),
    describe: (relative: Relative) => go({ at: 'about', relative }),
    leave: () => go({ at: 'list', focus: 'list' }),
    save: (relative: Relative) => {
      const known = people.some(({ id }) => id === relative.id);
      if (known)
        become(
          people.map((one) => (one.id === relative.id ? relative : one)),
          'changed',
          relative,
        );
      else become([...people, relative], 'added', relative);
    },
    remove: (relative: Relative) =>
      become(
        people.filter(({ id }) => id !== relative.id),
        'removed',
        relative,
      ),
    putBack: ({ who, among }: News) => become(among, 'put-back', who),
  };
}
