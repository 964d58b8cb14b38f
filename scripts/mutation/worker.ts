import { fork, type ChildProcess } from 'node:child_process';
import type { Mutant } from './mutants.ts';

const options = { execArgv: ['--import', 'tsx', '--max-old-space-size=1500'], env: { ...process.env, HONESTY_RUNS: '8' } };
let worker: ChildProcess | undefined;

async function start(): Promise<ChildProcess> {
  const child = fork('scripts/mutation/try-mutants.ts', { ...options, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('The process that tries mutants did not start.')));
  });
  child.removeAllListeners();
  return child;
}

/** The test that noticed, if any, and how long the slowest took, in milliseconds. */
export type Trial = { readonly killedBy?: string; readonly slowest: number };

type What = Mutant | { readonly tests: readonly string[] };
const broken = 'it breaks down';

/** Runs the tests with a mutant, or these tests without any. Taking longer than `patience` over one test or running out of memory is noticed too. */
export async function tryOut(what: What, patience: number): Promise<Trial> {
  const trial = await tryOnce(what, patience);
  // Somebody else may have ended the process: only what breaks it twice is noticed.
  return trial.killedBy === broken ? tryOnce(what, patience) : trial;
}

async function tryOnce(what: What, patience: number): Promise<Trial> {
  worker ??= await start().catch(start);
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
    child.once('exit', () => (clearTimeout(timer), giveUp(broken)));
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
