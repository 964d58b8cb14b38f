/** Where the digits of other scripts begin: Arabic, Persian and Urdu, Hindi, Bengali, Punjabi, Gujarati, full width. */
const zeros = [0x6_60, 0x6_f0, 0x9_66, 0x9_e6, 0xa_66, 0xa_e6, 0xff_10];

/** The same text with every digit as we reckon with them. */
export function plainDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
