import { useEffect, useMemo } from 'react';
import { readSession } from '../journey/session.ts';
import { showOutsideLinksAs } from '../ui/outside-instead.ts';
import { isLanguage } from '../reader/ChosenReader.tsx';
import { useChosen } from '../reader/chosen.ts';
import { useRoute } from '../ui/route.ts';
import { clearDown } from './clear-down.ts';
import { Quietly } from './Quietly.tsx';
import { StillThere } from './idle/StillThere.tsx';
import { useIdle } from './idle/useIdle.ts';
import { KeptOffer } from './kept/KeptOffer.tsx';
import { DamagedLink } from './ward/DamagedLink.tsx';
import { useWard } from './ward/ward-mode.ts';
import { useWardSetUp } from './ward/useWardSetUp.ts';
import { WardOutside } from './ward/WardOutside.tsx';
import { WardWord } from './ward/WardWord.tsx';

const minute = 60_000;
/** How long the warning of a ward's tablet stands: WCAG 2.2.1 asks for 20 seconds. */
const warning = 30_000;
const elsewhere = { askAfter: 15 * minute } as const;

const hasAnswers = () => readSession().trail.length > 0 || readSession().remembered.size > 0;

/** Anything at all that the next person at a ward's tablet should not find. */
const isUsed = () =>
  hasAnswers() ||
  !document.querySelector('form[data-question=who]') ||
  [...document.querySelectorAll<HTMLInputElement>('main input')].some(({ type, checked, value }) =>
    type === 'radio' || type === 'checkbox' ? checked : value !== '',
  );

function Watching() {
  const { goTo } = useRoute();
  const ward = useWard();
  const { damaged, goOn } = useWardSetUp();
  useEffect(() => {
    showOutsideLinksAs(
      ward ? (href, words) => <WardOutside href={href}>{words}</WardOutside> : undefined,
    );
  }, [ward]);
  const { choose, home } = useChosen();
  const offered = useMemo(() => (ward?.languages ?? []).filter(isLanguage), [ward]);
  const [first = home] = offered;
  // The first language of a ward's list is the one its tablet opens in.
  useEffect(() => {
    if (ward) void choose({ language: first, first: offered });
  }, [ward, first, offered, choose]);
  const clear = () => {
    clearDown(() => goTo('home'));
    // Which language somebody read is theirs, and goes with them.
    void choose({
      language: first,
      edition: 'plain',
      beside: undefined,
    });
  };
  const { isAsked, stillHere } = useIdle(
    ward
      ? { askAfter: ward.minutes * minute, goneAfter: ward.minutes * minute + warning }
      : elsewhere,
    ward ? isUsed : hasAnswers,
    clear,
  );
  if (damaged) return <DamagedLink onGoOn={goOn} />;
  return (
    <>
      {ward ? <WardWord ward={ward} /> : <KeptOffer />}
      {isAsked ? (
        <StillThere kind={ward ? 'warn' : 'cover'} onHere={stillHere} onClear={clear} />
      ) : null}
    </>
  );
}

/**
 * What looks after the device: nobody being there, a ward's tablet, and what was kept on it. It comes once the page is alive, so
 * that the first load pays nothing for it, and a fault of its own takes nothing else with it.
 */
export function Device() {
  return (
    <Quietly>
      <Watching />
    </Quietly>
  );
}
