import '../../src/ui/styles/app.css';
import { createRoot } from 'react-dom/client';
import { caseOf } from '../../machines/case.ts';
import { currentLaw, lawAsOf } from '../../machines/law/law.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import { Papers } from '../../src/papers/Papers.tsx';
import { Reader } from '../../src/reader/Reader.tsx';
import { createWords } from '../../src/reader/words.ts';
import { paperCases } from './cases.ts';

/** One person's papers, by the name in the address, as they are mounted at the outcome. */
const wanted = new URLSearchParams(location.search).get('case');
const found = paperCases.find(({ name }) => name === wanted);
const root = document.getElementById('root');
if (found && root) {
  const { facts, from } = found;
  const one = { ...caseOf({}, { day: facts.asOf ?? lawAsOf, law: currentLaw }), facts };
  createRoot(root).render(
    <Reader page words={createWords()} audience={from}>
      <main className="page">
        <Papers
          whole={wholeCase(one)}
          service={{ name: 'An advocacy service', number: '0300 000 0000' }}
          place="A hospital, a ward"
          page="https://guide.example/section-2/"
        />
      </main>
    </Reader>,
  );
}
