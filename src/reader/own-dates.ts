/** The months, short too, and the days of the week, from January and Sunday. */
export type DateNames = Readonly<Record<'months' | 'short' | 'days', string>>;

/** Understood where somebody reads English too. */
export const welshMonths =
  'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr';

/**
 * Chrome and Edge know no dates in Welsh, Punjabi and Somali: they would write "Tuesday, December 22, 2026", or "2026 M12 22, Tue".
 * Here are the names once any other language is; the order is that of dates in this country.
 */
const own: Record<string, DateNames | undefined> = {};
export const knowDates = (names: Readonly<Record<string, DateNames>>): void =>
  void Object.assign(own, names);

const ownOf = (locale: string) => own[locale.split('-')[0] ?? ''];

/** The names of the months, from January. */
export function monthNames(locale: string): readonly string[] {
  const names = ownOf(locale)?.months.split(' ');
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return (
    names ?? Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 15)))
  );
}

/** A date or a time as people write it who read this language. */
export function written(locale: string, how: Intl.DateTimeFormatOptions, at: Date): string {
  const names = ownOf(locale);
  if (!names) return new Intl.DateTimeFormat(locale, how).format(at);
  const numbers = new Intl.DateTimeFormat('en-GB', {
    ...how,
    ...(how.month && { month: 'numeric' }),
    ...(how.dateStyle && { dateStyle: 'short' }),
    ...(how.weekday && { weekday: undefined }),
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    numbers.find((one) => one.type === type)?.value;
  const [day, month, hour] = [part('day'), part('month'), part('hour')];
  const months = (how.month === 'short' ? names.short : names.months).split(' ');
  const date = [
    how.weekday && `${names.days.split('|')[at.getUTCDay()]},`,
    day && String(Number(day)),
    month && months[Number(month) - 1],
    part('year'),
  ];
  const time = hour && `${hour.padStart(2, '0')}:${part('minute')}`;
  return [date.filter(Boolean).join(' '), time].filter(Boolean).join(', ');
}
