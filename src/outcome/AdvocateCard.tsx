import type { Commissioner } from '../../machines/law/rule.ts';
import type { Situation } from '../../machines/told/situation.ts';
import type { Told } from '../../machines/told/told.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { placeAnswer, placeIn } from '../../machines/questions/start.ts';
import type { AnswerValue, QuestionId } from '../../machines/questions/registry.ts';
import { useWords } from '../reader/useWords.ts';
import { Card } from '../ui/Card.tsx';
import { HardWords } from '../ui/HardWords.tsx';
import { later } from '../ui/later.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { useAlive } from '../ui/useAlive.ts';
import { Cases } from './Cases.tsx';

const Finder = later(async () => (await import('../directory/Finder.tsx')).Finder);

/** Where the search begins: at the place the law makes responsible (s130C(4A); SI 2011/2501). */
const starts: Record<Commissioner, 'hospital' | 'council' | 'health-board'> = {
  'council-of-hospital': 'hospital',
  'council-of-responsible-hospital': 'hospital',
  'guardianship-council': 'council',
  'health-board': 'health-board',
};

const atHome: readonly Situation[] = [
  'community-order',
  'conditional',
  'guardianship',
  'home',
  'prison',
];

/** Whom to ask in person: a nurse on a ward, and nobody of a ward for somebody at home. */
function askWhom(situation: Situation, isNo: boolean) {
  if (situation === 'prison') return 'advocate.prison';
  if (situation === 'home') return 'advocate.council';
  if (isNo) return 'advocate.nurse-no';
  return atHome.includes(situation) ? 'advocate.home' : 'advocate.nurse';
}

/** Somebody to speak up for the person, and whom to call from here. */
export function AdvocateCard({
  whole,
  told,
  onAnswer,
}: {
  whole: WholeCase;
  told: Told;
  onAnswer: (question: QuestionId, value: AnswerValue) => void;
}) {
  const t = useWords('told');
  const outcome = useWords('outcome');
  const rights = useWords('rights');
  const alive = useAlive();
  const { imha, facts, answers } = whole;
  const { nation } = facts;
  const isNo = imha.verdict === 'no';
  const home = atHome.includes(told.situation);
  const place = placeIn(answers.place);
  const deciding = imha.rules[0];
  return (
    <Card aria-labelledby="get">
      <h3 id="get">{isNo ? t('advocate.title-no') : t('advocate.title')}</h3>
      <p>
        <HardWords>
          {isNo && deciding
            ? rights(`imha.says.no.${deciding}` as 'imha.title', { defaultValue: '' })
            : t('advocate.lead')}
        </HardWords>
      </p>
      {told.situation === 'unsure' && whole.headline === 'maybe' ? (
        <p>
          <Cases right="imha" whole={whole} />
        </p>
      ) : null}
      {alive ? (
        <PartBoundary otherwise={outcome('get-failed')}>
          <Finder
            brief
            nation={nation === 'england' || nation === 'wales' ? nation : undefined}
            by={imha.commissioner ? starts[imha.commissioner] : home ? 'area' : 'hospital'}
            where={home ? 'home' : undefined}
            need={told.situation === 'by-choice' ? 'informal' : 'imha'}
            chosen={
              place && (place.nation === 'england' || place.nation === 'wales')
                ? { id: place.id, nation: place.nation }
                : undefined
            }
            onChoose={({ id, nation: of }) => onAnswer('place', placeAnswer(of, id))}
          />
        </PartBoundary>
      ) : null}
      <p className="soft small">
        <HardWords>{t(askWhom(told.situation, isNo))}</HardWords>
      </p>
      {isNo ? <p className="soft small">{t('advocate.complaint')}</p> : null}
    </Card>
  );
}
