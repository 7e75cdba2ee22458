// Breaks programs a little, in the ways people and editors do: seeded, so that what is found can be found again.

/** A whole number below `limit`. */
export type Random = (limit: number) => number

/** Random numbers that depend on the seed alone (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = state
    x = Math.imul(x ^ (x >>> 15), x | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) % limit
  }
}

const tokens = /\s+|\/\/.*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[A-Za-z_$@:#][\w:]*|\d[\w.]*|[^\s\w]/g

const spare: readonly string[] = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  ';',
  ',',
  '.',
  ':',
  '=',
  '?',
  '->',
  '=>',
  '...',
  '+',
  '-',
  '!',
  '==',
  '&&',
  '|',
  'class',
  'interface',
  'enum',
  'abstract',
  'typedef',
  'extends',
  'implements',
  'function',
  'var',
  'final',
  'static',
  'public',
  'private',
  'override',
  'inline',
  'dynamic',
  'if',
  'else',
  'for',
  'while',
  'do',
  'switch',
  'case',
  'default',
  'return',
  'break',
  'continue',
  'throw',
  'try',
  'catch',
  'new',
  'cast',
  'is',
  'in',
  'this',
  'super',
  'null',
  'true',
  'untyped',
  'macro',
  '0',
  '1.5',
  '"s"',
  "'${x}'",
  '~/a/',
  'Int',
  'Float',
  'String',
  'Bool',
  'Void',
  'Dynamic',
  'Any',
  'Array<Int>',
  'Map<String, Int>',
  'Null<Int>',
  'Void->Void',
  '{x:Int}',
  'T',
  '_',
  '@:generic',
  '@:op(A + B)',
  '#if',
]

/** The text with one to three changes. */
export function mutate(text: string, random: Random): string {
  const parts = text.match(tokens) ?? []
  const solid = (): number => {
    for (let i = 0; i < 50; i++) {
      const at = random(parts.length)
      if (/\S/.test(parts[at] ?? '')) return at
    }
    return 0
  }
  for (let n = 1 + random(3); n > 0 && parts.length > 0; n--) {
    const at = solid()
    switch (random(14)) {
      case 0:
        parts.splice(at, 1)
        break
      case 1:
        parts.splice(at, 0, `${parts[at] ?? ''} `)
        break
      case 2: {
        const other = solid()
        const here = parts[at] ?? ''
        parts[at] = parts[other] ?? ''
        parts[other] = here
        break
      }
      case 3: {
        parts[at] = parts[solid()] ?? ''
        break
      }
      case 4:
        parts[at] = spare[random(spare.length)] ?? ''
        break
      case 5:
        parts.splice(at, 0, ` ${spare[random(spare.length)] ?? ''} `)
        break
      case 6:
        parts.splice(at, 1 + random(6))
        break
      default: {
        // A name for another of the program: what still parses reaches the typer.
        const isName = (s: string): boolean => /^[A-Za-z_]\w*$/.test(s)
        const places = parts.flatMap((s, i) => (isName(s) ? [i] : []))
        const one = places[random(places.length || 1)]
        const other = places[random(places.length || 1)]
        if (one !== undefined && other !== undefined) parts[one] = parts[other] ?? ''
      }
    }
  }
  if (random(40) === 0) parts.length = random(parts.length + 1)
  return parts.join('')
}
