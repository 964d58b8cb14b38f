import { transition } from 'xstate';
import type { Case } from '../case.ts';
import { journeyMachine } from './machine.ts';
import { modulesFor, type ModuleId } from './modules.ts';

/** Would opening it ask anything, or lead straight back because all of it is answered? */
function asksSomething(module: ModuleId, one: Case): boolean {
  const outcome = journeyMachine.resolveState({ value: 'outcome', context: { case: one } });
  return !transition(journeyMachine, outcome, { type: `open.${module}` })[0].matches('outcome');
}

/** The modules to offer at the outcome: those that can matter and have something left to ask. */
export const openModules = (one: Case): readonly ModuleId[] =>
  modulesFor(one).filter((module) => asksSomething(module, one));
