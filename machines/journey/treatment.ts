import { journey } from './vocabulary.ts';

/** Before any "no": the two treatments that bring an advocate by themselves (ss57, 58A), and age where it decides. */
export const treatment = journey.createStateConfig({
  id: 'treatment',
  initial: 'doesItMatter',
  states: {
    doesItMatter: {
      always: [{ guard: 'advocateNo', target: 'treatments' }, { target: '#outcome' }],
    },
    treatments: { on: { 'answer.treatments': { actions: 'record', target: 'afterTreatments' } } },
    afterTreatments: { always: [{ guard: 'ageMatters', target: 'age' }, { target: '#outcome' }] },
    age: { on: { 'answer.age': { actions: 'record', target: '#outcome' } } },
  },
});
