import {
  chart,
  openedAtTheEnd,
  type Asked,
  type Topic,
  type Way,
} from '../../machines/drawn/chart.ts';
import type { QuestionId } from '../../machines/questions/registry.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../reader/useWords.ts';
import { useChartWords } from './law-words.ts';

/** Where one leads, line by line in the order tried. */
function Ways({ ways, at }: { ways: readonly Way[]; at?: QuestionId }) {
  const t = useWords('law');
  const words = useChartWords();
  const [only] = ways;
  if (ways.length === 1 && only && !only.when) {
    return (
      <p className="law-way">
        {t('questions.any')}: {words.target(only.to)}
      </p>
    );
  }
  return (
    <ul className="law-ways">
      {ways.map(({ to, when }) => (
        <li key={JSON.stringify([to, when])}>
          {when ? words.condition(when, at) : t('questions.otherwise')}: {words.target(to)}
        </li>
      ))}
    </ul>
  );
}

function Question({ asked: { question, passedOver, ways } }: { asked: Asked }) {
  const words = useChartWords();
  return (
    <li>
      <p className="law-question">{words.question(question)}</p>
      {passedOver ? (
        <p className="soft law-way">{words.condition(passedOver.when, question)}</p>
      ) : null}
      <Ways ways={ways} at={question} />
    </li>
  );
}

function TopicPart({ topic: { id, entry, asked } }: { topic: Topic }) {
  const t = useWords('law');
  const topics = useWords('start');
  return (
    <Disclosure
      className="law-part"
      summary={
        <h4>
          {topics(`topics.${id}`)}{' '}
          <span className="soft">{t('questions.count', { count: asked.length })}</span>
        </h4>
      }
    >
      {entry.length > 0 ? (
        <>
          <p className="law-way">{t('questions.begin')}</p>
          <Ways ways={entry} />
        </>
      ) : null}
      <ol className="law-questions">
        {asked.map((one) => (
          <Question key={one.question} asked={one} />
        ))}
      </ol>
    </Disclosure>
  );
}

/** The topics up to the first outcome, and those a person may open from there. */
const turn = chart.findIndex(({ id }) => openedAtTheEnd.includes(id));

/** The whole chart as nested lists: what is asked in each part, and where each answer leads. */
export function LawQuestions() {
  const t = useWords('law');
  const parts = (topics: readonly Topic[]) =>
    topics.map((topic) => <TopicPart key={topic.id} topic={topic} />);
  return (
    <section>
      <h2>{t('questions.title')}</h2>
      <p>{t('questions.lead')}</p>
      <h3>{t('questions.main')}</h3>
      {parts(chart.slice(0, turn))}
      <h3>{t('questions.more')}</h3>
      {parts(chart.slice(turn))}
    </section>
  );
}
