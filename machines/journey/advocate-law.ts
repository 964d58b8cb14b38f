import { lawFrom } from '../law/law-from.ts';
import { imhaRules } from '../law/rules/imha.ts';

/** The part of the law in force that the questions turn on: the first of them loads no more than it needs. */
export const advocateLaw = lawFrom(imhaRules);
