import type { StateNode } from 'xstate';
import { canMatter } from '../journey/at-outcome.ts';
import { journeyMachine } from '../journey/machine.ts';
import { topicIds, type TopicId } from '../journey/topics.ts';
import { questionIds } from '../questions/ids.ts';
import type { QuestionId } from '../questions/registry.ts';

/** Where an answer leads: a question of the same topic, another topic, or the end. */
export type Target = { readonly question: QuestionId } | { readonly topic: TopicId } | 'outcome';

/** What must hold, by the name it has in the chart; for a test of one answer also which. */
export type Condition = {
  readonly guard: string;
  readonly question?: QuestionId;
  readonly value?: string;
};

/** One way on. Ways are tried in order; one without `when` is for everybody left. */
export type Way = { readonly to: Target; readonly when?: Condition };

/** A question as it stands in the chart: when it is passed over and where that leads, and the ways on from an answer. */
export type Asked = {
  readonly question: QuestionId;
  readonly passedOver?: { readonly when: Condition; readonly ways: readonly Way[] };
  readonly ways: readonly Way[];
};

/** A topic: the ways in, where it begins with a test and not a question, and its questions in order. */
export type Topic = {
  readonly id: TopicId;
  readonly entry: readonly Way[];
  readonly asked: readonly Asked[];
};

type Node = StateNode<never, never>;

const isQuestion = (key: string): key is QuestionId =>
  (questionIds as readonly string[]).includes(key);
const isTopic = (key: string): key is TopicId => (topicIds as readonly string[]).includes(key);

function conditionOf(guard: unknown): Condition {
  if (typeof guard === 'string') return { guard };
  const { type, params } = guard as { type: string; params?: Omit<Condition, 'guard'> };
  return { guard: type, ...params };
}

/** The ways a list of transitions leads, through tests that ask nothing. */
function waysOf(transitions: Node['always'], topic: Node): Way[] {
  return (transitions ?? []).flatMap(({ target, guard }) => {
    const [to] = target ?? [];
    if (!to) return [];
    const end = targetOf(to, topic);
    if (!end) return waysOf(to.always, topic);
    return [guard === undefined ? { to: end } : { to: end, when: conditionOf(guard) }];
  });
}

/** A test that asks nothing is no target: what follows from it is. */
function targetOf(node: Node, topic: Node): Target | undefined {
  if (node.key === 'outcome') return 'outcome';
  if (isQuestion(node.key) && node.parent === topic) return { question: node.key };
  return node !== topic && isTopic(node.key) ? { topic: node.key } : undefined;
}

function passedOverOf(node: Node, topic: Node): Asked['passedOver'] {
  const [past] = node.always ?? [];
  return past?.guard === undefined
    ? undefined
    : { when: conditionOf(past.guard), ways: waysOf([past], topic) };
}

function askedIn(topic: Node): Asked[] {
  return Object.values<Node>(topic.states).flatMap((node) => {
    if (!isQuestion(node.key)) return [];
    const answers = node.transitions.get(`answer.${node.key}`);
    return [
      { question: node.key, passedOver: passedOverOf(node, topic), ways: waysOf(answers, topic) },
    ];
  });
}

/** The whole chart as data, read from the machine itself. */
export const chart: readonly Topic[] = topicIds.map((id) => {
  const topic = journeyMachine.root.states[id] as unknown as Node;
  const [first] = topic.initial.target ?? [];
  return {
    id,
    entry: first && !isQuestion(first.key) ? waysOf(first.always, topic) : [],
    asked: askedIn(topic),
  };
});

const outcome = journeyMachine.root.states.outcome as unknown as Node;

/** The questions the outcome itself may ask. */
export const askedAtTheEnd: readonly QuestionId[] = questionIds.filter((id) => id in canMatter);

/** The topics a person may open from the outcome, in the order of the chart. */
export const openedAtTheEnd: readonly TopicId[] = [...outcome.transitions.values()]
  .flat()
  .flatMap(({ target }) => target ?? [])
  .map(({ key }) => key)
  .filter(isTopic);
