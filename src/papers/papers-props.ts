import type { FromDirectory } from './from-directory.ts';
import type { PaperId } from '../../machines/papers/vocabulary.ts';
import type { WholeCase } from '../../machines/whole-case.ts';

/** Whom to ring, as chosen outside. */
export type ToRing = { readonly name: string; readonly number?: string };

export type PapersProps = {
  readonly whole: WholeCase;
  readonly service?: ToRing;
  /** Whom the sheet says to ring, where it is not the service. */
  readonly ring?: ToRing;
  /** The hospital chosen, filled in where a letter asks where. */
  readonly place?: string;
  /** The whole address of the public page of this status, for the code on the sheet: never one that holds an answer. */
  readonly page?: string;
  /** Where letters may be sent, as far as the directory has a postal address with a source. */
  readonly posts?: FromDirectory['posts'];
  /** One asked for elsewhere on the page: it opens. */
  readonly wanted?: { readonly id: PaperId };
};
