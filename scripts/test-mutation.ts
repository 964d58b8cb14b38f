// Puts small faults into the law, one at a time, and reports those that no test notices.
// All of it: `npm run test:mutation`. Some of it: `npm run test:mutation -- rights/vote series`.
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { mutantsOf, type Mutant } from './mutation/mutants.ts';

const aim = 90;
/** The citations, the reading of facts and the order of questions have checks of their own kind. */
const isTried = (file: string) => /^machines\/(assess|law\/(?!provision|today|law\.ts)[\w-]+|rights\/[\w-]+)\.ts$/.test(file) || file === 'machines/assess.ts';
/** How long one test may take. */
const patience = Number(process.env['MUTANT_SECONDS'] ?? 30) * 1000;

const wanted = process.argv.slice(2);
const files = readdirSync('machines', { recursive: true, encoding: 'utf8' })
  .map((file) => `machines/${file}`)
  .filter((file) => isTried(file) && (wanted.length === 0 || wanted.some((part) => file.includes(part))));
const mutants = files.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));

let worker: ChildProcess | undefined;
async function start(): Promise<ChildProcess> {
  const child = fork('scripts/mutation/try-mutants.ts', { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: ['--import', 'tsx', '--max-old-space-size=1500'], env: { ...process.env, HONESTY_RUNS: '8' } });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('The process that tries mutants did not start.')));
  });
  child.removeAllListeners();
  return child;
}

/** The test that notices a mutant; hanging or running out of memory is noticed too. */
async function killerOf(mutant: Mutant | 'none'): Promise<string | undefined> {
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
      timer = setTimeout(giveUp, patience, 'it never ends');
      if (message === 'test done') return;
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(message.killedBy);
    });
    child.send(mutant);
  });
}

const failing = await killerOf('none');
if (failing) {
  console.error(`Without any mutant, this fails already: ${failing}`);
  process.exit(1);
}
const survivors: Mutant[] = [];
for (const [index, mutant] of mutants.entries()) {
  if (index % 100 === 0) console.error(`${index} of ${mutants.length}, ${survivors.length} survived`);
  const { file, line, was, becomes } = mutant;
  const killedBy = await killerOf(mutant);
  if (killedBy) continue;
  survivors.push(mutant);
  console.log(`survived  ${file}:${line}  ${was.replace(/\s+/g, ' ')}  →  ${becomes}`);
}
worker?.kill();
const score = (100 * (mutants.length - survivors.length)) / mutants.length;
console.log(`${mutants.length} mutants in ${files.length} files, ${survivors.length} survived: ${score.toFixed(1)} % noticed (aim: ${aim} %).`);
process.exitCode = score >= aim ? 0 : 1;
