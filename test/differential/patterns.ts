// Patterns of `case`, with the variables they bind.
import { type Gen, type Type, type Var, intType } from './model.ts'

export type Pattern = { readonly text: string; readonly binds: readonly Var[]; readonly guard: boolean }

/** Different patterns for a type; whoever uses them adds a default. */
export function patterns(g: Gen, type: Type, count: number): Pattern[] {
  const seen = new Set<string>()
  const out: Pattern[] = []
  for (let i = 0; i < count; i++) {
    const binds: Var[] = []
    const text = patternOf(g, type, 2, binds, false)
    if (seen.has(text) || (/^\w+$/.test(text) && binds.length > 0 && i + 1 < count)) continue
    seen.add(text)
    const isCapture = binds.length === 1 && binds[0]?.name === text
    out.push({ text, binds, guard: isCapture || (text !== '_' && g.random.chance(25)) })
  }
  return out.filter((p) => p.text !== '_')
}

function patternOf(g: Gen, type: Type, depth: number, binds: Var[], isAlternative: boolean): string {
  const r = g.random
  if (!isAlternative && r.chance(depth === 2 ? 12 : 35)) {
    const name = g.fresh('c')
    binds.push({ name, type, isMutable: false })
    return name
  }
  const sub = (t: Type): string => (depth > 0 ? patternOf(g, t, depth - 1, binds, isAlternative) : '_')
  switch (type.kind) {
    case 'int':
      if (r.chance(30)) return [...new Set([r.int(-2, 3), r.int(4, 9), r.int(10, 60)])].join(' | ')
      return String(r.int(-3, 12))
    case 'string':
      return r.pick(['"a"', '"abc"', '""', '"Hello" | "zeta"', '"k1"'])
    case 'bool':
      return r.pick(['true', 'false'])
    case 'option':
      return r.chance(40) ? 'None' : `Some(${sub(type.of)})`
    case 'null':
      return r.chance(50) ? 'null' : '_'
    case 'array':
      return `[${Array.from({ length: r.int(0, 3) }, () => (r.chance(30) ? '_' : sub(type.of.kind === 'int' ? intType : type.of))).join(', ')}]`
    case 'enum': {
      const ctor = r.pick(type.decl.ctors)
      return ctor.name + (ctor.args.length > 0 ? `(${ctor.args.map((a) => sub(a)).join(', ')})` : '')
    }
    case 'struct':
      return `{${r
        .some(
          type.decl.fields.filter((f) => !f.isOptional),
          2,
        )
        .map((f) => `${f.name}: ${sub(f.type)}`)
        .join(', ')}}`
    default:
      return '_'
  }
}
