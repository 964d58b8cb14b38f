import '../../ui/styles/is-it-me.css';
import { useEffect, useRef, useState } from 'react';
import { isItMe, type MeOption, type MeScreen } from '../../../machines/questions/is-it-me.ts';
import { relationOfPerson } from '../../../machines/questions/person.ts';
import type { RelativePower } from '../../../machines/told/relative-power.ts';
import type { WholeCase } from '../../../machines/whole-case.ts';
import { useWords } from '../../reader/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Marked } from '../Marked.tsx';
import { AllTheSame } from './AllTheSame.tsx';
import { keepPerson, usePerson } from './person.ts';
import { Result } from './Result.tsx';
import { Screen } from './Screen.tsx';
import { WhoIsIt } from './WhoIsIt.tsx';

type Given = readonly (readonly [MeScreen, MeOption])[];

/** "Is it you who can order it?": the word for the person, then one question at a time, and what follows. Nothing of it is kept but the word. */
export function IsItMe({ whole, power }: { whole: WholeCase; power: RelativePower }) {
  const t = useWords('me');
  const person = usePerson();
  const [isOpen, setOpen] = useState(false);
  const [given, setGiven] = useState<Given>([]);
  const start = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    if (!isOpen && closed.current) start.current?.focus();
    closed.current = false;
  }, [isOpen]);

  function back() {
    if (given.length > 0) setGiven(given.slice(0, -1));
    else if (person) keepPerson(undefined);
    else {
      closed.current = true;
      setOpen(false);
    }
  }
  function again() {
    setGiven([]);
    keepPerson(undefined);
  }

  if (power === 'none')
    return (
      <Card data-me="none">
        <h3>{t('none.title')}</h3>
        <p>{t('none.lead')}</p>
      </Card>
    );
  const relation = person && relationOfPerson[person];
  const step = relation && isItMe(relation, Object.fromEntries(given), whole.facts.age);
  const last = given.at(-1)?.[0] ?? 'first';
  return (
    <Card className="is-it-me" data-me={isOpen && step && 'result' in step ? step.result : 'asks'}>
      <h3>{power === 'say' ? t('title-say') : t('title')}</h3>
      {isOpen ? (
        <>
          {!relation || !step ? (
            <WhoIsIt onChoose={keepPerson} />
          ) : 'ask' in step ? (
            <Screen
              key={last}
              step={step}
              relation={
                given.some(([, option]) => option === 'without-responsibility') ? 'other' : relation
              }
              isNear={given.some(([screen, option]) => screen === 'near' && option === 'yes')}
              onAnswer={(option) => setGiven([...given, [step.ask, option]])}
            />
          ) : (
            <>
              <Result key={last} step={step} power={power} whole={whole} />
              {step.result === 'you' ? null : <AllTheSame />}
            </>
          )}
          <p className="me-ways no-print">
            <Button kind="quiet" onClick={back}>
              <Icon name="arrow-back" />
              {t('back')}
            </Button>
            {step && 'result' in step ? (
              <Button kind="quiet" onClick={again}>
                {t('again')}
              </Button>
            ) : null}
          </p>
        </>
      ) : (
        <>
          <p>
            <Marked>{power === 'say' ? t('lead-say') : t('lead')}</Marked>
          </p>
          <p className="no-print">
            <button
              ref={start}
              type="button"
              className="button button-secondary"
              onClick={() => setOpen(true)}
            >
              {t('start')}
            </button>
          </p>
        </>
      )}
    </Card>
  );
}
