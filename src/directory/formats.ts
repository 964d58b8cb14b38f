const shortNumbers = /^(101|111|999|116\d{3})$/;
const ukNumber =
  /^0(1\d{8,9}|2\d{9}|3\d{9}|7\d{9}|8(00\d{4}|00\d{6,7}|08\d{7}|4[345]\d{7}|7[0123]\d{7}))$/;
const textNumber = /^\d{5}$/;

/** Can this be dialled in the UK? Digits only; 09 premium numbers are never acceptable here. */
export function isUkPhone(tel: string): boolean {
  return ukNumber.test(tel) || shortNumbers.test(tel) || textNumber.test(tel);
}

/** Is this a full web address that a browser may open? */
export function isWebLink(link: string): boolean {
  const url = /\s/.test(link) ? undefined : parsed(link);
  if (!url) return false;
  const { protocol, hostname } = url;
  return (protocol === 'https:' || protocol === 'http:') && /^[^.]+(\.[^.]+)+$/.test(hostname);
}

/** `URL.canParse` would be shorter, but a ward's tablet may be older than it. */
function parsed(link: string): URL | undefined {
  try {
    return new URL(link);
  } catch {
    return undefined;
  }
}

/** Is this a real day, month or year: `2026-04-14`, `2026-04` or `2026`? */
export function isDate(date: string): boolean {
  if (!/^(19|20)\d\d(-\d\d(-\d\d)?)?$/.test(date)) return false;
  const wholeDate = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(wholeDate);
  // Date.parse takes 31 February and gives March, so read it back.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === wholeDate;
}

/** Is this one whole real day? */
export function isDay(date: string): boolean {
  return date.length === 10 && isDate(date);
}
