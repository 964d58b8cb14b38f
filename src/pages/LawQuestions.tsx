import { chart, type Asked, type Topic, type Way } from '../../machines/map/chart.ts';
import type { QuestionId } from '../../machines/questions/registry.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words.ts';
import { useChartWords } from './law-words.ts';

/** Where one leads, line by line in the order tried. */
function Ways({ ways, at }: { ways: readonly Way[]; at?: QuestionId }) {
  const t = useWords('law');
  const words = useChartWords();
  const [only] = ways;
  if (ways.length === 1 && only && !only.when) {
    return <p className="law-way">{t('questions.any')}: {words.target(only.to)}.</p>;
  }
  return (
    <ul className="law-ways">
      {ways.map(({ to, when }) => (
        <li key={JSON.stringify([to, when])}>
          {when ? words.condition(when, at) : t('questions.otherwise')}: {words.target(to)}.
        </li>
      ))}
    </ul>
  );
}

function Question({ asked: { question, passedOver, ways } }: { asked: Asked }) {
  const words = useChartWords();
  return (
    <li>
      <h4>{words.question(question)}</h4>
      {passedOver ? <p className="soft law-way">{words.condition(passedOver.when, question)}</p> : null}
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
        <h3>
          {topics(`topics.${id}`)} <span className="soft">{t('questions.count', { count: asked.length })}</span>
        </h3>
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

/** The whole chart as nested lists: what is asked in each part, and where each answer leads. */
export function LawQuestions() {
  const t = useWords('law');
  return (
    <section>
      <h2>{t('questions.title')}</h2>
      <p>{t('questions.lead')}</p>
      {chart.map((topic) => (
        <TopicPart key={topic.id} topic={topic} />
      ))}
    </section>
  );
}
