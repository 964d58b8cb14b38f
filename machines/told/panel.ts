import type { Facts } from '../facts/facts.ts';
import type { QuestionId } from '../questions/registry.ts';
import type { RightId } from '../rights/registry.ts';
import type { Situation } from './situation.ts';

/** Rights whose limits the panel says, after where the person stands: how long it can last, and by when to ask. */
export const panelRights: Record<Situation, readonly RightId[]> = {
  'section-2': ['duration', 'tribunal'],
  treatment: ['duration', 'tribunal'],
  restricted: ['duration', 'tribunal'],
  court: ['duration'],
  hours: ['duration', 'refuse-treatment'],
  'place-of-safety': ['duration'],
  'community-order': ['leave-hospital'],
  recalled: ['duration'],
  conditional: ['leave-hospital', 'tribunal'],
  guardianship: ['leave-hospital', 'refuse-treatment', 'nearest-relative-discharge'],
  'by-choice': [],
  assessed: [],
  dols: ['duration'],
  prison: [],
  home: [],
  unsure: [],
  elsewhere: [],
};

/** Powers counted in hours run from a moment; DoLS is told by its paper; everything else runs from a day. */
const startQuestion: Partial<Record<Situation, QuestionId>> = {
  'section-2': 'started-on',
  treatment: 'started-on',
  restricted: 'started-on',
  court: 'started-on',
  hours: 'started-at',
  'place-of-safety': 'started-at',
  recalled: 'started-at',
  'community-order': 'started-on',
  conditional: 'started-on',
  guardianship: 'started-on',
};

/** The date that the panel asks for, where one would sharpen what it says and is not known yet. */
export function panelAsks(situation: Situation, facts: Facts): QuestionId | undefined {
  const question = startQuestion[situation];
  const known = question === 'started-at' ? facts.startedAt : facts.startedOn;
  return known === undefined ? question : undefined;
}
