import { lawAsOf } from '../machines/law/law.ts';
import { daysBetween, type Day } from '../machines/law/periods.ts';
import { provision } from '../machines/law/provisions.ts';
import { todayInLondon } from '../machines/law/today.ts';
import { ruleIds } from './docs/uses.ts';

/** How long a look at a provision lasts. */
const bestBefore = 90;
const today: Day = process.argv[2] ?? todayInLondon();

/** One line a lawyer can work through, and sign by setting `checked` in the rule's row to the day they looked. */
const line = (id: (typeof ruleIds)[number], why: string) => {
  const { citation, url, checked, sure } = provision(id);
  return `[ ] ${id}\t${why}\tchecked ${checked} (${sure})\t${citation}\t${url}`;
};

const malformed = ruleIds.filter((id) => {
  const { checked, settled, doubt } = provision(id);
  return !/^\d{4}-\d{2}-\d{2}$/.test(checked) || (settled === false) !== (doubt !== undefined);
});
const old = ruleIds.filter((id) => daysBetween(provision(id).checked, today) > bestBefore);
const unsettled = ruleIds.filter((id) => provision(id).settled === false);
const known = ruleIds.filter((id) => provision(id).sure === 'known');

for (const id of old) console.log(line(id, `not looked at for ${bestBefore} days`));
for (const id of unsettled) console.log(line(id, `not settled: ${provision(id).doubt}`));
for (const id of known) console.log(line(id, 'known, never read'));
for (const id of malformed) console.error(`WRONG  the row of ${id} is malformed`);
console.log(
  `${ruleIds.length} rules, law checked to ${lawAsOf}: ${old.length} old, ${unsettled.length} not settled, ${known.length} to read.`,
);
process.exitCode = malformed.length > 0 ? 1 : 0;
