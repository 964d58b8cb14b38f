import { Suspense, use } from 'react';
import '../ui/styles/gaps.css';
import { areaList } from '../directory/area-list.ts';
import { nameOf } from '../directory/names.ts';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { useRoute } from '../ui/route.ts';
import { useReader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { arrangersIn, type Arranger, countsByRegion, states, stateOf } from './gaps-count.ts';
import { GapsMap, stateMarks } from './GapsMap.tsx';

/** Where nobody could find out who gives IMHA: a map, the same in a table, and what to write to whom. */
export function GapsPage() {
  const t = useWords('pages');
  return (
    <Page>
      <PageHeading step="gaps" title={t('gaps.title')} />
      <p className="lead">{t('gaps.lead')}</p>
      <PartBoundary otherwise={t('gaps.empty')}>
        <Suspense>
          <Gaps />
        </Suspense>
      </PartBoundary>
      <div className="gaps-write">
        <h2>{t('gaps.write.title')}</h2>
        <p>{t('gaps.write.council')}</p>
        <blockquote>{t('gaps.write.councilWords')}</blockquote>
        <p>{t('gaps.write.mp')}</p>
        <blockquote>{t('gaps.write.mpWords')}</blockquote>
        <h2>{t('gaps.law.title')}</h2>
        <p>{t('gaps.law.now')}</p>
        <p data-rule="IMHA-25-1">{t('gaps.law.passed')}</p>
        <p className="no-print">
          <PageLink to="law">{t('gaps.law.link')}</PageLink>
        </p>
        <p className="soft small">{t('gaps.hand')}</p>
      </div>
    </Page>
  );
}

function Gaps() {
  const t = useWords('pages');
  const arrangers = arrangersIn(use(areaList(useRoute().root)));
  return (
    <>
      <div className="gaps">
        <div>
          <GapsMap arrangers={arrangers} />
          <ul className="gaps-key">
            {states.map((state) => (
              <li key={state}>
                <span className={`gaps-swatch gaps-${state}`} aria-hidden="true">
                  {stateMarks[state]}
                </span>
                {t(`gaps.states.${state}`)}
              </li>
            ))}
          </ul>
        </div>
        <CountTable arrangers={arrangers} />
      </div>
      <Unknown arrangers={arrangers} />
    </>
  );
}

function CountTable({ arrangers }: { arrangers: readonly Arranger[] }) {
  const t = useWords('pages');
  const rows = countsByRegion(arrangers);
  return (
    <table className="gaps-table">
      <caption>{t('gaps.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('gaps.region')}</th>
          {states.map((state) => (
            <th key={state} scope="col">
              <span className={`gaps-swatch gaps-${state}`} aria-hidden="true">
                {stateMarks[state]}
              </span>{' '}
              <span className="gaps-short">{t(`gaps.short.${state}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ region, counts }) => (
          <tr key={region}>
            <th scope="row">{t(`gaps.regions.${region}`)}</th>
            {states.map((state) => (
              <td key={state}>{counts[state]}</td>
            ))}
          </tr>
        ))}
        <tr className="gaps-all">
          <th scope="row">{t('gaps.all')}</th>
          {states.map((state) => (
            <td key={state}>{rows.reduce((sum, { counts }) => sum + counts[state], 0)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Unknown({ arrangers }: { arrangers: readonly Arranger[] }) {
  const t = useWords('pages');
  const { language } = useReader();
  return states
    .filter((state) => state !== 'known')
    .map((state) => (
      <section key={state} className="gaps-names">
        <h2>{t(`gaps.states.${state}`)}</h2>
        <ul>
          {arrangers
            .filter((area) => stateOf(area) === state)
            .map((area) => (
              <li key={area.id}>{nameOf(area, language)}</li>
            ))}
        </ul>
      </section>
    ));
}
