type Test = { readonly name: string; readonly run: () => unknown };
type Body = (...row: never[]) => unknown;

/** Stands in for `vitest` while mutants are tried: the same test files, run in this process, one test after the other. */
export function collectTests(expect: unknown) {
  const tests: Test[] = [];
  const within: string[] = [];
  const it = (name: string, run: () => unknown) =>
    void tests.push({ name: [...within, name].join(' '), run });
  const describe = (name: string, body: () => unknown) => {
    within.push(name);
    body();
    within.pop();
  };
  const each =
    (register: (name: string, run: () => unknown) => void) =>
    (rows: readonly unknown[]) =>
    (name: string, body: Body) => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        register(`${typeof values[0] === 'string' ? values[0] : ''} ${name}`, () =>
          body(...(values as never[])),
        );
      }
    };
  const afterAll = () => undefined;
  return {
    tests,
    asVitest: {
      afterAll,
      it: Object.assign(it, { each: each(it) }),
      describe: Object.assign(describe, { each: each(describe) }),
      expect,
    },
  };
}
