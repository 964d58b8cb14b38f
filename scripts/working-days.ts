import { writeFileSync } from 'node:fs';
import { bankHolidaysModule } from './working-days/table.ts';

const file = 'machines/law/bank-holidays.ts';
writeFileSync(file, bankHolidaysModule());
console.log(`${file} written`);
