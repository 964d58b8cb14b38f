import {
  askedAtTheEnd,
  chart,
  openedAtTheEnd,
  type Asked,
  type Target,
  type Topic,
  type Way,
} from '../../machines/drawn/chart.ts';
import { conditionWords, questionTitle, targetTitle, topicTitle } from './words.ts';

/** A name Mermaid takes as the id of a box. */
const idOf = (to: Target) =>
  to === 'outcome'
    ? 'outcome'
    : 'topic' in to
      ? `topic_${to.topic.replaceAll('-', '_')}`
      : to.question.replaceAll('-', '_');
const quote = (text: string) => `"${text.replaceAll('"', '#quot;')}"`;

function box(to: Target): string {
  const title = quote(targetTitle(to));
  return to === 'outcome' || 'topic' in to ? `${idOf(to)}([${title}])` : `${idOf(to)}[${title}]`;
}

const arrow = (from: string, { to, when }: Way, at: Asked['question'] | undefined, line = '-->') =>
  `  ${from} ${line}${when ? `|${quote(conditionWords(when, at))}|` : ''} ${idOf(to)}`;

function arrowsOf({ question, passedOver, ways }: Asked): string[] {
  const from = question.replaceAll('-', '_');
  const on = ways.map((way) => arrow(from, way, question));
  const past =
    passedOver?.ways.map((way) =>
      arrow(from, { ...way, when: passedOver.when }, question, '-.->'),
    ) ?? [];
  return [...on, ...past.slice(0, 1)];
}

const unique = (lines: readonly string[]) => [...new Set(lines)];

function topicDiagram({ id, entry, asked }: Topic): string {
  const targets = [
    ...entry,
    ...asked.flatMap(({ ways, passedOver }) => [...ways, ...(passedOver?.ways ?? [])]),
  ].map(({ to }) => to);
  const boxes = unique([
    ...asked.map(({ question }) => box({ question })),
    ...targets.map(box),
  ]).map((one) => `  ${one}`);
  const begin =
    entry.length > 0 ? [`  begin(( ))`, ...entry.map((way) => arrow('begin', way, undefined))] : [];
  return [
    `## ${topicTitle(id)} (\`${id}\`)`,
    '',
    '```mermaid',
    'flowchart TD',
    ...boxes,
    ...begin,
    ...asked.flatMap(arrowsOf),
    '```',
  ].join('\n');
}

/** The topics and which leads to which. */
function wholeDiagram(): string {
  const leads = chart.flatMap(({ id, entry, asked }) =>
    [
      ...entry,
      ...asked.flatMap(({ ways, passedOver }) => [...ways, ...(passedOver?.ways ?? [])]),
    ].flatMap(({ to }) =>
      to === 'outcome' || 'topic' in to ? [`  ${idOf({ topic: id })} --> ${idOf(to)}`] : [],
    ),
  );
  const boxes = chart.map(({ id }) => `  ${box({ topic: id })}`);
  const opened = openedAtTheEnd.map(
    (topic) => `  outcome -. "if the person wants more" .-> ${idOf({ topic })}`,
  );
  return [
    '```mermaid',
    'flowchart TD',
    ...boxes,
    `  ${box('outcome')}`,
    ...unique(leads),
    ...opened,
    '```',
  ].join('\n');
}

const questions = new Set(chart.flatMap(({ asked }) => asked.map(({ question }) => question)));

/** docs/journey.md */
export const journeyPage = (): string => `# The journey

Made from the machine by \`npm run docs\`: change \`machines/journey/\`, never this page. ${chart.length} topics, ${questions.size} questions.
Ways are tried from the top; an arrow without words is for everybody left. A dotted arrow passes a question over.
“${questionTitle('who')}” comes first; every question but that one and “${questionTitle('custody-kind')}” takes “I don’t know”.
The outcome itself may ask these, where they can matter: ${askedAtTheEnd.map((id) => `\`${id}\``).join(' ')}.

${wholeDiagram()}

${chart.map(topicDiagram).join('\n\n')}
`;
