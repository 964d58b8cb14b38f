import { transition } from 'xstate';
import { factsFrom } from '../questions/facts-from.ts';
import type { Answers } from '../questions/registry.ts';
import { journeyMachine } from './machine.ts';
import { modulesFor, type ModuleId } from './modules.ts';

/** Would opening it ask anything, or lead straight back because all of it is answered? */
function asksSomething(module: ModuleId, answers: Answers): boolean {
  const outcome = journeyMachine.resolveState({ value: 'outcome', context: { answers } });
  return !transition(journeyMachine, outcome, { type: `open.${module}` })[0].matches('outcome');
}

/** The modules to offer at the outcome: those that can matter and have something left to ask. */
export const openModules = (answers: Answers): readonly ModuleId[] =>
  modulesFor(factsFrom(answers)).filter((module) => asksSomething(module, answers));
