import { fork, type ChildProcess } from 'node:child_process';
import type { Mutant } from './mutants.ts';

/** How long one test, or reading one file of tests, may take. */
const patience = Number(process.env['MUTANT_SECONDS'] ?? 15) * 1000;
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

/** The test that notices a mutant, or that fails without any; hanging or running out of memory is noticed too. */
export async function killerOf(what: Mutant | { readonly tests: readonly string[] }): Promise<string | undefined> {
  worker ??= await start();
  const child = worker;
  return new Promise((resolve) => {
    const giveUp = (why: string) => {
      worker = undefined;
      child.removeAllListeners();
      child.kill('SIGKILL');
      resolve(why);
    };
    let timer = setTimeout(giveUp, patience, 'it never ends');
    child.once('exit', () => (clearTimeout(timer), giveUp('it breaks down')));
    child.on('message', (message: 'test done' | { readonly killedBy?: string }) => {
      clearTimeout(timer);
      if (message === 'test done') timer = setTimeout(giveUp, patience, 'it never ends');
      else {
        child.removeAllListeners();
        resolve(message.killedBy);
      }
    });
    child.send(what);
  });
}

export const stopWorker = (): void => void worker?.kill();
