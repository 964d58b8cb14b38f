// imha-cases.csv as facts: a cell `any` stands for every value of its column.
import { AGES, NATIONS, STATUSES, type CompleteFacts, type Status } from './complete-facts.ts';
import { BASE } from './spaces.ts';
import { cell, readTable, type Row } from './tables.ts';

export const IMHA_CASES: readonly Row[] = readTable('imha-cases.csv');

const TREATMENTS: Record<string, CompleteFacts['treatmentsDiscussed']> = {
  none: [],
  s57: ['s57'],
  s58a: ['s58a'],
};

function oneOf<T extends string>(all: readonly T[], value: string): T {
  const found = all.find((one) => one === value);
  if (found === undefined) throw new Error(`not one of ${all.join()}: ${value}`);
  return found;
}

export function factsOfImhaCases(): { facts: CompleteFacts; row: Row }[] {
  return IMHA_CASES.flatMap((row) => {
    const status = oneOf<Status>(STATUSES, cell(row, 'status'));
    const under = cell(row, 'underlying');
    const underlying = under === '-' ? undefined : oneOf<Status>(STATUSES, under);
    const nation = oneOf(NATIONS, cell(row, 'nation'));
    const ages = cell(row, 'age') === 'any' ? AGES : [oneOf(AGES, cell(row, 'age'))];
    const treatments =
      cell(row, 'treatments') === 'any' ? Object.keys(TREATMENTS) : [cell(row, 'treatments')];
    const wards =
      cell(row, 'in-patient') === 'any' ? [true, false] : [cell(row, 'in-patient') === 'yes'];
    const people = ages.flatMap((age) => wards.map((inPatient) => ({ age, inPatient })));
    return people.flatMap((person) =>
      treatments.map((one) => {
        const treatmentsDiscussed = TREATMENTS[one];
        if (treatmentsDiscussed === undefined) throw new Error(`not a treatment: ${one}`);
        return {
          row,
          facts: { ...BASE, ...person, status, underlying, nation, treatmentsDiscussed },
        };
      }),
    );
  });
}
