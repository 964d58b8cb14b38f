const shortNumbers = /^(101|111|999|116\d{3})$/;
const ukNumber = /^0(1\d{8,9}|2\d{9}|3\d{9}|7[1-9]\d{8}|8(00\d{4}|00\d{6,7}|08\d{7}|4[345]\d{7}))$/;
const textNumber = /^\d{5}$/;

/** Can this be dialled in the UK? Digits only; costly 070, 087 and 09 numbers are never acceptable here. */
export function isUkPhone(tel: string): boolean {
  return ukNumber.test(tel) || shortNumbers.test(tel) || textNumber.test(tel);
}

/** Is this a full web address that a browser may open? */
export function isWebLink(link: string): boolean {
  const url = /\s/.test(link) ? undefined : parsed(link);
  if (!url) return false;
  const { protocol, hostname, username, password } = url;
  // "https://nhs.uk@elsewhere.com" looks like the NHS and leads elsewhere; an "xn--" host is one in look-alike letters.
  if (username || password || /(^|\.)xn--/.test(hostname)) return false;
  return (protocol === 'https:' || protocol === 'http:') && /^[^.]+(\.[^.]+)+$/.test(hostname);
}

// Letters of English and Welsh (the ones with accents too), digits, and the signs people write with.
const plainText = /^[\p{Script=Latin}\p{Nd}\p{M} .,;:'’‘"“”()/&+@#%*?=_~\-–—…£€<>[\]`|]*$/u;

/**
 * Is this text what it looks like? Characters that turn the direction of reading, that nobody sees, or that look like
 * Latin letters and are not, would let an entry show one thing and mean another.
 */
export function isPlainText(text: string): boolean {
  return plainText.test(text);
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
