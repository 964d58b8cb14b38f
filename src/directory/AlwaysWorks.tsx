import { Notice } from '../ui/Notice.tsx';
import { useReader } from '../reader/Reader.tsx';
import { nameOf } from './names.ts';
import type { Area } from './schema.ts';
import type { CoveredNation, Where } from './steps.ts';
import { useWords } from '../reader/useWords.ts';

type AlwaysWorksProps = {
  /** The council or health board that must arrange the service, where we know it. */
  area?: Area;
  nation?: CoveredNation;
  where?: Where;
};

/** Whom to ask in person and who must arrange the service: right in every place, whatever we know. */
export function AlwaysWorks({ area, nation = area?.nation, where }: AlwaysWorksProps) {
  const t = useWords('finder');
  const inWales = nation === 'wales';
  const home = inWales ? t('always.homeWales') : t('always.home');
  const elsewhere = inWales ? t('always.notInHospitalWales') : t('always.notInHospital');
  return (
    <Notice className="always">
      <h3>{t('always.title')}</h3>
      {where === 'home' ? <p>{home}</p> : <p>{t('always.nurse')}</p>}
      {where ? null : <p>{elsewhere}</p>}
      {area ? <Named area={area} where={where} /> : <Unnamed nation={nation} where={where} />}
    </Notice>
  );
}

function Named({ area, where }: { area: Area; where?: Where }) {
  const t = useWords('finder');
  const { language } = useReader();
  const name = nameOf(area, language);
  const council =
    where === 'home'
      ? t('always.homeCouncilNamed', { council: name })
      : t('always.councilNamed', { council: name });
  return <p>{area.kind === 'health-board' ? t('always.boardNamed', { board: name }) : council}</p>;
}

function Unnamed({ nation, where }: { nation?: CoveredNation; where?: Where }) {
  const t = useWords('finder');
  const council = where === 'home' ? t('always.homeCouncil') : t('always.council');
  return (
    <>
      {nation === 'wales' ? null : <p>{council}</p>}
      {nation === 'england' ? null : <p>{t('always.board')}</p>}
    </>
  );
}
