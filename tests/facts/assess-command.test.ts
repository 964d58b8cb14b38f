// The command as other people's programs meet it: each line answered, whatever the line before it was.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { linesOf, longestLine } from '../../scripts/assess-lines.ts';

type Answer = { readonly error?: { readonly message: string }; readonly findings?: object };

function run(input: string | Buffer) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/assess.ts'],
    { input, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  expect(stderr).toBe('');
  const answers = stdout.trimEnd().split('\n');
  return { answers: answers.map((line) => JSON.parse(line) as Answer), status };
}
const said = ({ error, findings }: Answer) => error?.message ?? (findings ? 'findings' : 'nothing');

describe('the assess command', () => {
  it('takes a byte-order mark and Windows line ends for what they are', () => {
    const { answers, status } = run('\uFEFF{"nation":"wales"}\r\n{"nation":"england"}\r\n');
    expect([answers.map(said), status]).toEqual([['findings', 'findings'], 0]);
  });

  it('refuses a line without end and answers the others', () => {
    const { answers, status } = run(`{}\n${' '.repeat(5_000_000)}{}\n{"nation":"wales"}`);
    expect([answers.map(said), status]).toEqual([
      ['findings', `This line is too long: write at most ${longestLine} characters.`, 'findings'],
      1,
    ]);
  });

  it('refuses days whose sums leave the calendar, and answers the others', () => {
    const far = ['s3', 's37-41', 's36', 's47', 'cto', 'conditional-discharge'].map((status) =>
      JSON.stringify({ nation: 'england', status, startedOn: '9999-12-31' }),
    );
    const { answers, status } = run([...far, '{}'].join('\n'));
    expect([new Set(answers.map(said)), status]).toEqual([
      new Set(['Write a date in the years 1900 to 2200.', 'findings']),
      1,
    ]);
  });

  it('answers the last days taken', () => {
    const days = ['1900-01-01', '2200-12-31'];
    const lines = days.flatMap((startedOn) =>
      days.flatMap((asOf) =>
        ['s3', 's36', 's37-41', 'cto', 'awol'].map((status) =>
          JSON.stringify({ nation: 'england', status, startedOn, asOf, underlying: 's3' }),
        ),
      ),
    );
    expect(new Set(run(lines.join('\n')).answers.map(said))).toEqual(new Set(['findings']));
  });

  it('reads one object written over several lines', () => {
    const { answers, status } = run('{\n  "nation": "wales"\n}\n');
    expect([answers.map(said), status]).toEqual([['findings'], 0]);
  });
});

it('lines are put together from pieces cut anywhere', async () => {
  async function* pieces() {
    yield* ['', '\uFEFFa', 'b\r', '\n', '\nc'];
  }
  const lines = [];
  for await (const line of linesOf(pieces())) lines.push(line);
  expect(lines).toEqual(['ab', '', 'c']);
});
