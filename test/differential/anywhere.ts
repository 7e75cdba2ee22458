// Expressions that can have any type: conditionals, switches, blocks, calls, fields, `try`.
import {
  type Gen,
  type Method,
  type Producer,
  type Scope,
  type Type,
  arrayOf,
  boolType,
  fieldsOf,
  functionOf,
  inner,
  intType,
  isSameType,
  mapOf,
  methodsOf,
  optionOf,
  stringType,
  substituteMethod,
  typeName,
} from './model.ts'
import { patterns } from './patterns.ts'

/** The arguments of a call; trailing optional ones may be left out. */
export function callArgs(g: Gen, s: Scope, method: Method, depth: number): string {
  let count = method.params.length
  while (count > 0 && method.params[count - 1]?.optional !== 'no' && g.random.chance(50)) count--
  return method.params
    .slice(0, count)
    .map((p) => g.expr(s, p.type, depth - 1))
    .join(', ')
}

/** Calls that are possible in the scope: as Haxe text up to the parenthesis, with the method as seen there. */
export function callable(g: Gen, s: Scope): { readonly text: string; readonly method: Method }[] {
  if (s.isSimple) return []
  const out = g.functions
    .filter((m) => m.typeParams.length === 0)
    .map((method) => ({ text: `Main.${method.name}`, method }))
  for (const v of s.vars) {
    if (v.type.kind !== 'class') continue
    for (const method of methodsOf(v.type))
      if (!method.isStatic && method.typeParams.length === 0) out.push({ text: `${v.name}.${method.name}`, method })
  }
  if (s.self !== null)
    for (const method of methodsOf(s.self))
      if (!method.isStatic && method.typeParams.length === 0)
        out.push({ text: g.random.pick(['', 'this.']) + method.name, method })
  for (const c of g.classes)
    for (const method of c.methods) if (method.isStatic) out.push({ text: `${c.name}.${method.name}`, method })
  return out
}

/** Places that hold a value of the type: fields of objects and structures. */
export function places(
  g: Gen,
  s: Scope,
  type: Type | null,
  isWritten: boolean,
): { readonly text: string; readonly type: Type }[] {
  const out: { text: string; type: Type }[] = []
  const owners = [
    ...s.vars.map((v) => ({ name: v.name, type: v.type })),
    ...(s.self !== null ? [{ name: 'this', type: s.self }] : []),
  ]
  for (const { name, type: owner } of owners) {
    if (owner.kind === 'class')
      for (const f of fieldsOf(owner))
        if (
          !f.isStatic &&
          !(
            isWritten &&
            (f.access === 'final' || f.access === 'get' || (f.access === 'default null' && name !== 'this'))
          )
        )
          out.push({ text: `${name}.${f.name}`, type: f.type })
    if (owner.kind === 'struct')
      for (const f of owner.decl.fields) if (!f.isOptional) out.push({ text: `${name}.${f.name}`, type: f.type })
  }
  for (const c of g.classes)
    for (const f of c.fields)
      if (f.isStatic && !(isWritten && f.access === 'final')) out.push({ text: `${c.name}.${f.name}`, type: f.type })
  for (const v of g.statics) if (!isWritten || v.isMutable) out.push({ text: `Main.${v.name}`, type: v.type })
  return type === null ? out : out.filter((p) => isSameType(p.type, type))
}

const conditional: Producer = (g, s, t, d) => {
  const a = g.expr(s, t, d - 1)
  const b = g.expr(s, t, d - 1)
  const c = g.expr(s, boolType, d - 1)
  return g.random.pick([`(${c} ? ${a} : ${b})`, `(if (${c}) ${a} else ${b})`])
}

const switching: Producer = (g, s, t, d) => {
  const subject = g.random.pick<Type>([
    intType,
    stringType,
    arrayOf(intType),
    optionOf(intType),
    ...g.enums.map((decl) => ({ kind: 'enum' as const, decl })),
    ...g.structs.map((decl) => ({ kind: 'struct' as const, decl })),
  ])
  const cases = patterns(g, subject, g.random.int(1, 3)).map(({ text, binds, guard }) => {
    const scope = inner(s, binds)
    return `case ${text}${guard ? ` if (${g.expr(scope, boolType, 1)})` : ''}: ${g.expr(scope, t, d - 1)};`
  })
  return `(switch ((${g.expr(s, subject, d - 1)} : ${typeName(subject)})) { ${cases.join(' ')} default: ${g.expr(s, t, d - 1)}; })`
}

const block: Producer = (g, s, t, d) => {
  if (s.isSimple) return null
  const type = g.random.pick<Type>([intType, stringType, t])
  const v = { name: g.fresh('b'), type, isMutable: true }
  return `({var ${v.name}:${typeName(type)} = ${g.expr(s, type, d - 1)}; ${g.expr(inner(s, [v]), t, d - 1)};})`
}

const trying: Producer = (g, s, t, d) => {
  if (s.isSimple) return null
  const thrown = g.random.pick(['"oops"', '7', `new Err("bad", ${g.random.int(1, 9)})`, 'new SubErr(3)'])
  const [type, bound] = g.random.pick<[string, Type | null]>([
    ['String', stringType],
    ['Int', intType],
    ['Err', null],
    ['haxe.Exception', null],
  ])
  const e = { name: g.fresh('e'), type: bound ?? intType, isMutable: false }
  const c = g.expr(s, boolType, d - 1)
  const body = `{ if (${c}) throw ${thrown}; ${g.expr(s, t, d - 1)}; }`
  return `(try ${body} catch (${e.name}:${type}) ${g.expr(bound === null ? s : inner(s, [e]), t, d - 1)} catch (_:Dynamic) ${g.expr(s, t, d - 2)})`
}

const calling: Producer = (g, s, t, d) => {
  const found = callable(g, s).filter((c) => c.method.result !== null && isSameType(c.method.result, t))
  if (found.length === 0) return null
  const { text, method } = g.random.pick(found)
  return `${text}(${callArgs(g, s, method, d)})`
}

/** A call of a generic function of Main, with its type parameter chosen so that it gives the type. */
const callingGeneric: Producer = (g, s, t, d) => {
  if (s.isSimple || t.kind === 'function' || t.kind === 'null' || t.kind === 'dynamic') return null
  const found = g.functions.filter((m) => m.typeParams.length === 1 && m.result !== null && m.result.kind === 'param')
  if (found.length === 0) return null
  const method = substituteMethod(g.random.pick(found), ['T'], [t])
  const args = method.params.map((p) =>
    p.name === 'showT' ? `(v:${typeName(t)}) -> ${g.show('v', t)}` : g.expr(s, p.type, d - 1),
  )
  return `Main.${method.name}(${args.join(', ')})`
}

const reading: Producer = (g, s, t) => {
  if (s.isSimple) return null
  const found = places(g, s, t, false)
  return found.length === 0 ? null : g.random.pick(found).text
}

const helping: Producer = (g, s, t, d) => {
  if (t.kind === 'dynamic' || t.kind === 'null') return null
  return g.random.pick([
    () => `R.id(${g.expr(s, t, d - 1)})`,
    () =>
      t.kind === 'function' || t.kind === 'class'
        ? `R.id(${g.expr(s, t, d - 1)})`
        : `R.pick(${g.expr(s, boolType, d - 1)}, ${g.expr(s, t, d - 1)}, ${g.expr(s, t, d - 1)})`,
    () => `R.at(${g.expr(s, arrayOf(t), d - 1)}, ${g.expr(s, intType, d - 1)}, ${g.expr(s, t, d - 1)})`,
    () =>
      `(${g.expr(s, functionOf([intType], t), d - 1)} : ${typeName(functionOf([intType], t))})(${g.expr(s, intType, d - 1)})`,
    () => `R.apply(${g.expr(s, functionOf([stringType], t), d - 1)}, ${g.expr(s, stringType, d - 1)})`,
    () => `(${g.expr(s, arrayOf(t), d - 1)}).second(${g.expr(s, t, d - 1)})`,
    () => `(switch (${g.expr(s, optionOf(t), d - 1)}) { case Some(v): v; case None: ${g.expr(s, t, d - 2)}; })`,
  ])()
}

const mapReading: Producer = (g, s, t, d) => {
  const key = g.random.pick([intType, stringType])
  const maps = s.vars.filter((v) => isSameType(v.type, mapOf(key, t)))
  if (maps.length === 0 || s.isSimple) return null
  const m = g.random.pick(maps).name
  const k = g.leaf(s, key)
  return `(${m}.exists(${k}) ? ${m}[${k}] : ${g.expr(s, t, d - 1)})`
}

/** Producers for every type, with weights. */
export const anyProducers: readonly (readonly [number, Producer])[] = [
  [2, conditional],
  [2, switching],
  [1, block],
  [1, trying],
  [6, calling],
  [2, callingGeneric],
  [6, reading],
  [3, helping],
  [2, mapReading],
]
