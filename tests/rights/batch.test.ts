// The command others call: `npm run --silent assess`. It holds one line at a time, so its memory does not grow with the input.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { Facts } from '../../machines/facts/facts.ts';

const root = new URL('../..', import.meta.url);

const directly = [process.execPath, '--import', 'tsx', 'scripts/assess.ts'];

function run(input: string, [command = '', ...words] = directly) {
  const { stdout, status } = spawnSync(command, words, {
    input,
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return {
    status,
    lines: stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line)),
  };
}

const anna: Facts = {
  asOf: '2026-11-22',
  nation: 'england',
  status: 's2',
  startedOn: '2026-11-16',
};
const bilal: Facts = {
  asOf: '2026-11-22',
  nation: 'wales',
  status: ['s3', 'informal'],
  relatives: [{ id: 'mum', relation: 'parent' }],
};

describe('facts in, findings out', () => {
  it('answers one object, on one line or over several', () => {
    const expected = { status: 0, lines: [JSON.parse(JSON.stringify(assess(anna)))] };
    expect(run(JSON.stringify(anna), ['npm', 'run', '--silent', 'assess'])).toEqual(expected);
    expect(run(`\n${JSON.stringify(anna, null, 2)}\n`)).toEqual(expected);
  });

  it('answers a line each, in order, and goes on after a line it cannot read', () => {
    const { status, lines } = run(
      [
        JSON.stringify(anna),
        'not json',
        '',
        JSON.stringify(bilal),
        '{"age": 30}',
        JSON.stringify(anna),
      ].join('\r\n'),
    );
    const [first, notJson, second, wrongAge, third] = lines;
    expect(lines).toHaveLength(5);
    expect([first, second, third]).toEqual(
      [anna, bilal, anna].map((facts) => JSON.parse(JSON.stringify(assess(facts)))),
    );
    expect(notJson).toEqual({ error: { path: [], message: 'This line is not valid JSON.' } });
    expect(wrongAge).toMatchObject({ error: { path: ['age'] } });
    expect(status).toBe(1);
  });

  it('says of each wrong fact where it is, and nothing else', () => {
    const wrong: readonly [facts: unknown, path: readonly (string | number)[], message?: string][] =
      [
        [{ stauts: 's2' }, ['stauts'], 'There is no fact called "stauts".'],
        [
          { nation: 'england', needs: { conditon: true } },
          ['needs', 'conditon'],
          'There is no fact called "conditon".',
        ],
        [{ status: 's99' }, ['status']],
        [{ status: [] }, ['status']],
        [{ underlying: ['s3'] }, ['underlying']],
        [{ startedOn: '2026-02-30' }, ['startedOn'], 'There is no such day in the calendar.'],
        [{ startedOn: '16/11/2026' }, ['startedOn'], 'Write a date as YYYY-MM-DD.'],
        [{ startedAt: '2026-11-16T10:00' }, ['startedAt']],
        [{ startedAt: '2026-02-30T10:00:00Z' }, ['startedAt'], 'There is no such moment.'],
        [{ difficulty: ['weigh', 'speak'] }, ['difficulty', 1]],
        [{ tribunalUsed: 'no' }, ['tribunalUsed']],
        [{ relatives: [{ relation: 'parent' }] }, ['relatives', 0, 'id']],
        [
          { relatives: [{ id: 'a', relation: 'parent', sharedYears: -1 }] },
          ['relatives', 0, 'sharedYears'],
        ],
        [
          {
            relatives: [
              { id: 'a', relation: 'parent' },
              { id: 'a', relation: 'sibling' },
            ],
          },
          ['relatives'],
          'Each relative needs an id of their own.',
        ],
        [null, []],
        [[anna], []],
        ['s2', []],
      ];
    const { status, lines } = run(wrong.map(([facts]) => JSON.stringify(facts)).join('\n'));
    expect(status).toBe(1);
    expect(lines).toEqual(
      wrong.map(([, path, message]) => ({
        error: { path, message: message ?? expect.stringMatching(/./) },
      })),
    );
  });

  it('has nothing to say to nothing', () => expect(run('\n\n')).toEqual({ status: 0, lines: [] }));
});
