import Holidays from 'date-holidays';

const firstYear = 2023;
const lastYear = 2036;

/** A bank holiday that falls on a Saturday or Sunday makes no difference: that day was no working day before. */
const isWeekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The weekdays of a year that are public holidays in England and in Wales, with the days given instead, as MM-DD. */
function weekdaysOff(year: number): string[] {
  const [england, wales] = ['ENG', 'WLS'].map((part) =>
    new Holidays('GB', part)
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10))
      .filter(isWeekday)
      .map((day) => day.slice(5)),
  );
  if (!england || !wales || england.join() !== wales.join())
    throw new Error(`England and Wales differ in ${year}: the table holds them as one.`);
  return [...new Set(england)].sort();
}

/** The text of machines/law/bank-holidays.ts, as the kept source has it today. */
export function bankHolidaysModule(): string {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  return [
    '// Written by `npm run working-days` from date-holidays (data: CC BY 3.0). Do not edit by hand.',
    '',
    '/**',
    ' * Weekdays, MM-DD by year, that are no working days in England and Wales: bank holidays (Banking and Financial Dealings',
    ' * Act 1971 s1 and Sch 1, and by proclamation), Good Friday and Christmas Day, and the days given instead of one at a weekend.',
    ' */',
    'export const bankHolidays: Readonly<Record<string, string>> = {',
    ...years.map((year) => `  ${year}: '${weekdaysOff(year).join(' ')}',`),
    '};',
    '',
  ].join('\n');
}
