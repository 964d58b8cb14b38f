const shortNumbers = /^(101|111|999|116\d{3})$/;
const ukNumber = /^0(1\d{8,9}|2\d{9}|3\d{9}|7\d{9}|8(00\d{4}|00\d{6,7}|08\d{7}|4[345]\d{7}|7[0123]\d{7}))$/;
const textNumber = /^\d{5}$/;

/** Can this be dialled in the UK? Digits only; 09 premium numbers are never acceptable here. */
export function isUkPhone(tel: string): boolean {
  return ukNumber.test(tel) || shortNumbers.test(tel) || textNumber.test(tel);
}

/** Is this a full web address that a browser may open? */
export function isWebLink(link: string): boolean {
  if (/\s/.test(link) || !URL.canParse(link)) return false;
  const { protocol, hostname } = new URL(link);
  return (protocol === 'https:' || protocol === 'http:') && /^[^.]+(\.[^.]+)+$/.test(hostname);
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
