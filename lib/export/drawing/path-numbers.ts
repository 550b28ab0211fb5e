const [plus, minus, dot, zero, nine] = [0x2b, 0x2d, 0x2e, 0x30, 0x39];

/** Reads path data from its beginning to its end: letters and numbers, whatever parts them. */
export type PathReader = {
  /** The next letter, or null where a number, another sign or the end comes. */
  readonly letter: () => string | null;
  /** The next number, or null where none comes. */
  readonly number: () => number | null;
  readonly isAtEnd: () => boolean;
};

/** Powers of ten that doubles hold exactly, as are whole numbers of 15 digits: their quotient is rounded once. */
const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * Read path data sign by sign: a figure holds half a million numbers, and cutting them out as texts first takes longer
 * than all the rest. Each number is the double that `Number` makes of its text.
 */
export function readPathNumbers(d: string): PathReader {
  let at = 0;
  const skip = (): void => {
    for (let code = d.charCodeAt(at); code <= 0x20 || code === 0x2c; code = d.charCodeAt(at)) at++;
  };
  const isDigit = (code: number): boolean => code >= zero && code <= nine;
  /** Step over `e-7`, if it is there and whole. */
  const hasExponent = (): boolean => {
    if ((d.charCodeAt(at) | 0x20) !== 0x65) return false;
    const sign = d.charCodeAt(at + 1);
    const first = sign === plus || sign === minus ? at + 2 : at + 1;
    if (!isDigit(d.charCodeAt(first))) return false;
    at = first;
    while (isDigit(d.charCodeAt(at))) at++;
    return true;
  };
  return {
    letter: () => {
      skip();
      const code = d.charCodeAt(at) | 0x20;
      return code >= 0x61 && code <= 0x7a ? d.charAt(at++) : null;
    },
    number: () => {
      skip();
      const start = at;
      let code = d.charCodeAt(at);
      const isNegative = code === minus;
      if (isNegative || code === plus) code = d.charCodeAt(++at);
      let digits = 0;
      let count = 0;
      let decimals = 0;
      for (; isDigit(code); code = d.charCodeAt(++at), count++) digits = digits * 10 + code - zero;
      if (code === dot) {
        code = d.charCodeAt(++at);
        for (; isDigit(code); code = d.charCodeAt(++at), decimals++) digits = digits * 10 + code - zero;
      }
      if (count + decimals === 0) {
        at = start;
        return null;
      }
      if (hasExponent() || count + decimals > 15) return Number(d.slice(start, at));
      const size = decimals === 0 ? digits : digits / (powers[decimals] ?? 1);
      return isNegative ? -size : size;
    },
    isAtEnd: () => {
      skip();
      return at >= d.length;
    },
  };
}
