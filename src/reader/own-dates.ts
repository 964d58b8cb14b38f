/**
 * Chrome and Edge know no dates in these languages: they would write "Tuesday, December 22, 2026", or "2026 M12 22, Tue". The names
 * are those of the CLDR, which other browsers have; the order is that of dates in this country.
 */
const own: Readonly<Record<string, Readonly<Record<'months' | 'short' | 'days', string>>>> = {
  cy: {
    months:
      'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
    short: 'Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag',
    days: 'Dydd Sul|Dydd Llun|Dydd Mawrth|Dydd Mercher|Dydd Iau|Dydd Gwener|Dydd Sadwrn',
  },
  pa: {
    months: 'ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ',
    short: 'ਜਨ ਫ਼ਰ ਮਾਰਚ ਅਪ੍ਰੈ ਮਈ ਜੂਨ ਜੁਲਾ ਅਗ ਸਤੰ ਅਕਤੂ ਨਵੰ ਦਸੰ',
    days: 'ਐਤਵਾਰ|ਸੋਮਵਾਰ|ਮੰਗਲਵਾਰ|ਬੁੱਧਵਾਰ|ਵੀਰਵਾਰ|ਸ਼ੁੱਕਰਵਾਰ|ਸ਼ਨੀਵਾਰ',
  },
  so: {
    months:
      'Janaayo Febraayo Maarso Abriil Maayo Juun Luulyo Agosto Sebtembar Oktoobar Noofeembar Diseembar',
    short: 'Jan Feb Mar Abr May Jun Lul Ogs Seb Okt Nof Dis',
    days: 'Axad|Isniin|Talaado|Arbaco|Khamiis|Jimco|Sabti',
  },
};

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
