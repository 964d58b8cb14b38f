import { common, type Example } from '../examples.ts';
import { asked } from './asked.ts';
import { ceilings } from './ceilings.ts';
import { pagesOf, visit, withSite } from './visit.ts';

/** A ward's tablet, held upright. */
const tablet = { width: 834, height: 1112 };
/** What is aimed at: two screens, and few words. */
const aim = { words: 300, height: 2 * tablet.height, unanswered: 0, pages: 2 };
type Measured = Record<keyof typeof aim, number>;
const kinds = Object.keys(aim) as (keyof typeof aim)[];

const ids = (Object.keys(common) as (keyof typeof common)[]).filter(
  (id) => process.argv.length < 3 || process.argv.includes(id),
);
const faults: string[] = [];
let met = 0;

await withSite(async (browser, site) => {
  for (const id of ids) {
    const example: Example = common[id];
    const page = await browser.newPage({ viewport: tablet });
    await visit(page, site, example);
    const { text, height } = await page.locator('main').evaluate((main) => ({
      text: (main as HTMLElement).innerText,
      height: Math.round(main.getBoundingClientRect().height),
    }));
    const pages = pagesOf(await page.pdf({ format: 'A4' }));
    await page.close();
    const flat = text.replaceAll(/\s+/g, ' ').trim();
    const open = asked[id].filter(([, answer]) => !answer.test(flat)).map(([question]) => question);
    const found: Measured = {
      words: flat.split(' ').length,
      height,
      unanswered: open.length,
      pages,
    };
    if (found.words <= aim.words && height <= aim.height) met += 1;
    const answered = `${asked[id].length - open.length} of ${asked[id].length} answered`;
    console.log(
      `${example.name}: ${found.words} words, ${height} px at 834, ${answered}, ${pages} printed pages`,
    );
    for (const question of open) console.log(`  not answered in the open: ${question}`);
    for (const kind of kinds)
      if (found[kind] > Math.max(aim[kind], ceilings[id][kind]))
        faults.push(`${example.name}: ${kind} ${found[kind]}, at most ${ceilings[id][kind]}`);
  }
});
console.log(
  `${met} of ${ids.length} within ${aim.height} px (two screens) and ${aim.words} words: the aim is all.`,
);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
