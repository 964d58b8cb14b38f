import '../../src/ui/styles/app.css';
import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import { bringLetters } from '../../src/app/letters.ts';
import { caseOf } from '../../machines/case.ts';
import { currentLaw, lawAsOf } from '../../machines/law/law.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import { WardsPage } from '../../src/pages/wards/WardsPage.tsx';
import { Papers } from '../../src/papers/Papers.tsx';
import { Reader } from '../../src/reader/Reader.tsx';
import { createWords } from '../../src/reader/words.ts';
import { Explain } from '../../src/staff/Explain.tsx';
import { RouteContext } from '../../src/ui/route.ts';
import { paperCases } from './cases.ts';

/** Where the site would be; its directory is read from this server. */
const root = `${location.origin}/`;
const route = { root, hrefTo: (page: string) => `${root}${page}/`, goTo: () => {} };

/** One person's papers, or the explaining of their rights, as they are mounted at the outcome. */
function OfCase({ name, explain }: { name: string; explain: boolean }) {
  const found = paperCases.find((one) => one.name === name);
  if (!found) return null;
  const { facts, answers = {} } = found;
  const one = {
    ...caseOf({}, { day: facts.asOf ?? lawAsOf, law: currentLaw }),
    facts,
    answers,
  };
  const whole = wholeCase(one);
  return explain ? (
    <Explain whole={whole} />
  ) : (
    <Papers whole={whole} page="https://guide.example/section-2/" />
  );
}

function draw(what: ReactNode, audience: 'patient' | 'carer' | 'staff'): void {
  const place = document.getElementById('root');
  if (!place) return;
  document.documentElement.dataset.alive = '';
  createRoot(place).render(
    <RouteContext value={route}>
      <Reader page words={createWords()} audience={audience}>
        {what}
      </Reader>
    </RouteContext>,
  );
}

bringLetters();
const wanted = new URLSearchParams(location.search);
const name = wanted.get('case') ?? '';
if (wanted.has('wards')) draw(<WardsPage />, 'patient');
else
  draw(
    <main className="page">
      <OfCase name={name} explain={wanted.has('explain')} />
    </main>,
    paperCases.find((one) => one.name === name)?.from ?? 'patient',
  );
