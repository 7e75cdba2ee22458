// Random patterns and texts for regular expressions, and patterns that were chosen by hand.

/** One search. */
export type Case = {
  readonly pattern: string
  readonly flags: string
  readonly text: string
  readonly from: number
}

/** A source of numbers that a seed decides. */
function randomOf(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0 || 1
  return (below) => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % below
  }
}

const letters = ['a', 'b', 'c', 'A', 'B', '1', ' ', '_', '-', '\n', 'k', 's', 'S', 'K']
const rare = [
  '\u017f',
  '\u212a',
  '\u00b5',
  '\u039c',
  '\u03bc',
  '\u00df',
  '\u1e9e',
  'é',
  'É',
  '\u01c5',
  '\u01c4',
  '\u03c3',
]
const wide = ['\u{1f600}', '\ud83d', '\ude00', '\u{10400}', '\u{10428}', '\u2028']

/** The search that a seed decides. */
export function caseOf(seed: number): Case {
  const random = randomOf(seed)
  const pick = <T>(of: readonly T[]): T => of[random(of.length)] as T
  const unicode = random(3) === 0
  const flags = `${random(3) === 0 ? 'i' : ''}${random(4) === 0 ? 'm' : ''}${random(4) === 0 ? 's' : ''}${unicode ? 'u' : ''}`
  let groups = 0
  let names = 0

  const char = (): string => {
    const k = random(20)
    return k < 15 ? pick(letters) : k < 18 ? pick(rare) : pick(wide)
  }
  const literal = (): string => {
    const c = char()
    return /[\^$.*+?()[\]{}|\\/-]/.test(c) ? (unicode && c === '-' ? c : `\\${c}`) : c
  }
  const escape = (): string =>
    pick(['\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '\\x41', '\\u0061', '\\n', '\\t', '\\cA', '\\0', '\\.', '\\/'])
  const atomInClass = (): string => {
    const k = random(8)
    if (k === 0) return pick(['\\d', '\\w', '\\s', '\\D', '\\W', '\\S', '\\b', '\\x61', '\\]', '\\\\', '\\-'])
    if (k === 1) return pick(['a-c', 'A-z', '0-9', '\\u0000-\\u00ff', 'k-s', '\\x30-\\x41', 'б-я', ' -~'])
    const c = char()
    return /[\]\\^-]/.test(c) ? `\\${c}` : c
  }
  const charClass = (): string => {
    let text = random(3) === 0 ? '[^' : '['
    for (let n = random(4); n >= 0; n--) text += atomInClass()
    return `${text}]`
  }
  const quantifier = (): string =>
    pick(['*', '+', '?', '{2}', '{1,3}', '{0,2}', '{2,}', '{0}', '{1}']) + (random(3) === 0 ? '?' : '')
  const atom = (depth: number): string => {
    const k = random(depth > 0 ? 16 : 9)
    if (k < 4) return literal()
    if (k === 4) return '.'
    if (k === 5) return escape()
    if (k < 8) return charClass()
    if (k === 8) return groups > 0 && random(2) === 0 ? `\\${1 + random(groups)}` : literal()
    if (k < 12) {
      groups++
      if (random(6) === 0) return `(?<n${names++}>${disjunction(depth - 1)})`
      return `(${disjunction(depth - 1)})`
    }
    if (k < 14) return `(?:${disjunction(depth - 1)})`
    return `(?${pick(['=', '!', '<=', '<!'])}${disjunction(depth - 1)})`
  }
  const term = (depth: number): string => {
    const k = random(12)
    if (k === 0) return pick(['^', '$', '\\b', '\\B'])
    const of = atom(depth)
    const takes = !/^\(\?<[=!]/.test(of) && !(unicode && /^\(\?[=!]/.test(of))
    return takes && random(3) === 0 ? of + quantifier() : of
  }
  const alternative = (depth: number): string => {
    let text = ''
    for (let n = random(4) + (depth === 3 ? 1 : 0); n > 0; n--) text += term(depth)
    return text
  }
  function disjunction(depth: number): string {
    let text = alternative(depth)
    for (let n = random(6) === 0 ? 2 : random(3) === 0 ? 1 : 0; n > 0; n--) text += `|${alternative(depth)}`
    return text
  }

  let pattern = disjunction(3)
  // Some patterns are none.
  if (random(12) === 0) {
    const at = random(pattern.length + 1)
    pattern =
      pattern.slice(0, at) +
      pick([
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '\\',
        '*',
        '?',
        '{1',
        '(?',
        '(?<',
        '\\k<n0>',
        '\\8',
        '\\12',
        '\\c',
        '\\u{61}',
        '\\p{Any}',
        '-',
        '(?i:a)',
        '(?-i:a)',
      ]) +
      pattern.slice(at)
  }
  let text = ''
  for (let n = random(14); n > 0; n--) text += char()
  return { pattern, flags, text, from: random(4) === 0 ? random(text.length + 2) : 0 }
}

/**
 * What JavaScript's own engine answers, in the words of fixtures/regex. Null where V8 leaves the standard: with the flag
 * `u` it finds empty matches between the two halves of a character, where no search begins (AdvanceStringIndex).
 */
export function expected(c: Case): string | null {
  let r: RegExp
  try {
    r = new RegExp(c.pattern, `${c.flags}g`)
  } catch {
    return 'error'
  }
  r.lastIndex = c.from
  const m = r.exec(c.text)
  if (m === null) return 'none'
  if (r.unicode && m.index > 0 && (c.text.codePointAt(m.index - 1) ?? 0) > 0xffff) return null
  return m.index + m.map((s) => (s === undefined ? '|-' : `|<${s}>`)).join('')
}
