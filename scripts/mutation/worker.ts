import { fork, type ChildProcess } from 'node:child_process';
import type { Mutant } from './mutants.ts';
import { roomOf } from './rooms.ts';

const options = {
  execArgv: ['--import', 'tsx', '--max-old-space-size=1500'],
  env: { ...process.env, HONESTY_RUNS: '8' },
};
let worker: ChildProcess | undefined;

/** A process that has read these tests already: reading them takes longer than running one. */
async function start(tests: readonly string[]): Promise<ChildProcess> {
  const child = fork('scripts/mutation/try-mutants.ts', {
    ...options,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await new Promise((resolve, reject) => {
    child.on('message', (message) =>
      message === 'ready' ? child.send({ read: tests }) : resolve(message),
    );
    child.once('exit', () => reject(new Error('The process that tries mutants did not start.')));
  });
  child.removeAllListeners();
  return child;
}

/** The test that noticed, if any, and how long the slowest took, in milliseconds. */
export type Trial = { readonly killedBy?: string; readonly slowest: number };

type What = Mutant | { readonly tests: readonly string[] };
const outsiders: readonly (string | undefined)[] = ['it breaks down', 'it never ends'];

/** Runs the tests with a mutant, or these tests without any. Taking longer than `patience` over one test or running out of memory is noticed too. */
export async function tryOut(what: What, patience: number): Promise<Trial> {
  const trial = await tryOnce(what, patience);
  // Something outside may have ended or held up the process: only what happens twice is noticed.
  return outsiders.includes(trial.killedBy) ? tryOnce(what, patience) : trial;
}

async function tryOnce(what: What, patience: number): Promise<Trial> {
  const tests = 'tests' in what ? what.tests : (roomOf(what.file)?.tests ?? []);
  worker ??= await start(tests).catch(() => start(tests));
  const child = worker;
  return new Promise((resolve) => {
    let slowest = 0;
    let since = performance.now();
    const giveUp = (killedBy: string) => {
      worker = undefined;
      child.removeAllListeners();
      child.kill('SIGKILL');
      resolve({ killedBy, slowest });
    };
    const wait = () => setTimeout(giveUp, patience, 'it never ends');
    let timer = wait();
    child.once('exit', () => (clearTimeout(timer), giveUp('it breaks down')));
    child.on('message', (message: 'test done' | { readonly killedBy?: string }) => {
      clearTimeout(timer);
      slowest = Math.max(slowest, performance.now() - since);
      since = performance.now();
      if (message === 'test done') timer = wait();
      else {
        child.removeAllListeners();
        resolve({ ...message, slowest });
      }
    });
    child.send(what);
  });
}

export const stopWorker = (): void => void worker?.kill();
