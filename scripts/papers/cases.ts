import type { Facts } from '../../machines/facts/facts.ts';
import type { Answers } from '../../machines/questions/registry.ts';
import type { Sender } from '../../machines/papers/vocabulary.ts';

/** A made-up person for whom the papers are printed to be looked at. */
export type PaperCase = {
  readonly name: string;
  readonly from: Sender;
  readonly facts: Facts;
  /** The place chosen, from which the number and the hospital's name come. */
  readonly answers?: Answers;
};

const atMaudsley: Answers = { place: 'england:maudsley-hospital' };

const adult: Facts = {
  asOf: '2026-11-22',
  nation: 'england',
  age: '18-or-over',
  treatmentsDiscussed: [],
  tribunalUsed: false,
};

export const paperCases: readonly PaperCase[] = [
  {
    name: 's2',
    from: 'patient',
    facts: { ...adult, status: 's2', startedOn: '2026-11-16' },
    answers: atMaudsley,
  },
  { name: 's2-late', from: 'patient', facts: { ...adult, status: 's2', startedOn: '2026-11-02' } },
  {
    name: 's3-wales',
    from: 'patient',
    facts: { ...adult, nation: 'wales', status: 's3', startedOn: '2026-10-01' },
  },
  { name: 's3-carer', from: 'carer', facts: { ...adult, status: 's3', startedOn: '2026-10-01' } },
  {
    name: 's3-staff',
    from: 'staff',
    facts: { ...adult, status: 's3', startedOn: '2026-10-01' },
    answers: atMaudsley,
  },
  {
    name: 's136-staff',
    from: 'staff',
    facts: { ...adult, status: 's136', startedAt: '2026-11-22T09:00:00Z' },
  },
  {
    name: 'cto-wales-staff',
    from: 'staff',
    facts: { ...adult, nation: 'wales', status: 'cto', startedOn: '2026-08-01' },
  },
  {
    name: 's37-41',
    from: 'patient',
    facts: { ...adult, status: 's37-41', startedOn: '2026-09-01' },
  },
  { name: 'cto', from: 'patient', facts: { ...adult, status: 'cto', startedOn: '2026-08-01' } },
  { name: 's7-carer', from: 'carer', facts: { ...adult, status: 's7', startedOn: '2026-08-01' } },
  { name: 'unknown', from: 'patient', facts: adult },
];
