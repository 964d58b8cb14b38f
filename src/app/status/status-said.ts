import type { PageCase } from '../../../machines/told/page-cases.ts';

/** A sentence, and of which status and nation it holds where it does not hold of all. */
export type Said = {
  readonly status?: PageCase['status'];
  readonly nation?: PageCase['nation'];
  readonly sentence: string;
};

/** What is to be said of all the cases of a page: once where it is the same, else of each status, else of each nation. */
export function saidOf(cases: readonly PageCase[], say: (one: PageCase) => string): Said[] {
  const statuses = [...new Set(cases.map(({ status }) => status))];
  const byStatus = statuses.map((status) => ({
    status,
    said: cases
      .filter((one) => one.status === status)
      .map((one): Said => ({ nation: one.nation, sentence: say(one) })),
  }));
  const differ = new Set(byStatus.map(({ said }) => JSON.stringify(said))).size > 1;
  return (differ ? byStatus : byStatus.slice(0, 1))
    .flatMap(({ status, said }): Said[] => {
      const of = differ ? { status } : {};
      const same = new Set(said.map(({ sentence }) => sentence)).size === 1;
      return same
        ? said.slice(0, 1).map(({ sentence }) => ({ ...of, sentence }))
        : said.map((one) => ({ ...of, ...one }));
    })
    .filter(({ sentence }) => sentence !== '');
}
