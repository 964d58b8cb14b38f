import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { serveFolder } from './static-server.ts';

const { values } = parseArgs({ options: { port: { type: 'string' }, base: { type: 'string' } } });

await access('dist/index.html').catch(() => {
  console.error('There is no built site yet. Run: npm run build');
  process.exit(1);
});
const { address } = await serveFolder({
  base: values.base,
  port: Number(values.port ?? 4173),
});
console.log(`Know your rights is at ${address}`);
