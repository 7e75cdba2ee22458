/* Character classes of the lexical grammar, over UTF-16 codes. */

/** `0`..`9`. */
export function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

/** A letter or `_`: what a name begins with. */
export function isIdentStart(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95
}

/** A letter, digit or `_`. */
export function isIdentPart(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || (c >= 48 && c <= 57)
}

/** A hexadecimal digit. */
export function isHexDigit(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70)
}

/** Blanks and line ends; a byte order mark counts as blank. */
export function isBlank(c: number): boolean {
  return c === 32 || c === 10 || c === 13 || c === 9 || c === 0xfeff
}
