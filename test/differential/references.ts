// Expressions of types that are references: arrays, maps, options, classes, enums, structures, functions, Dynamic.
import {
  type Gen,
  type Producer,
  type Scope,
  type Type,
  arrayOf,
  boolType,
  fieldsOf,
  floatType,
  functionOf,
  inner,
  intType,
  isSubclass,
  stringType,
  typeName,
} from './model.ts'
import { literal } from './scalars.ts'

/** The classes that can be constructed where the type is wanted, with their type arguments. */
function classesFor(g: Gen, type: Type): Extract<Type, { kind: 'class' }>[] {
  if (type.kind !== 'class') return []
  return g.classes
    .filter((c) => !c.isInterface)
    .map((decl) => ({
      kind: 'class' as const,
      decl,
      args: decl === type.decl ? type.args : decl.params.map(() => intType),
    }))
    .filter((c) => isSubclass(c, type))
}

/** `new C(...)`, its arguments as deep as asked. */
function construction(g: Gen, s: Scope, type: Type, depth: number): string {
  const found = classesFor(g, type)
  const made = found.length === 0 ? null : g.random.pick(found)
  if (made === null) throw new Error(`no class for ${typeName(type)}`)
  const args = made.decl.construct.map((p) => {
    const t = substituteParam(p.type, made)
    if (p.name === 'showT')
      return `(v:${typeName((t as Extract<Type, { kind: 'function' }>).params[0] as Type)}) -> ${g.show('v', (t as Extract<Type, { kind: 'function' }>).params[0] as Type)}`
    return depth > 0 ? g.expr(s, t, depth - 1) : g.leaf(s, t)
  })
  let count = args.length
  while (count > 0 && made.decl.construct[count - 1]?.optional !== 'no' && g.random.chance(40)) count--
  const text = `new ${typeName(made)}(${args.slice(0, count).join(', ')})`
  return typeName(made) === typeName(type) ? text : `(${text} : ${typeName(type)})`
}

function substituteParam(type: Type, made: Extract<Type, { kind: 'class' }>): Type {
  if (type.kind === 'param') return made.args[made.decl.params.indexOf(type.name)] ?? type
  if (type.kind === 'function') return { ...type, params: type.params.map((p) => substituteParam(p, made)) }
  return type
}

/** A value of any type without calls: a literal, or a construction of leaves. */
export function leafOf(g: Gen, s: Scope, type: Type): string {
  const vars = s.vars.filter((v) => typeName(v.type) === typeName(type))
  if (vars.length > 0 && (g.random.chance(75) || type.kind === 'param')) return g.random.pick(vars).name
  switch (type.kind) {
    case 'null':
      return g.random.chance(40) ? `(null : ${typeName(type)})` : `(${leafOf(g, s, type.of)} : ${typeName(type)})`
    case 'array':
      if (g.random.chance(15)) return `([] : ${typeName(type)})`
      return `[${Array.from({ length: g.random.int(1, 4) }, () => g.leaf(s, type.of)).join(', ')}]`
    case 'map': {
      const n = g.random.int(0, 3)
      const keys = type.key.kind === 'int' ? ['1', '2', '-3', '40'] : ['"a"', '"b"', '"key"', '"k 4"']
      if (n === 0) return `new ${typeName(type)}()`
      return `[${g.random
        .some(keys, n)
        .map((k) => `${k} => ${g.leaf(s, type.of)}`)
        .join(', ')}]`
    }
    case 'option':
      return g.random.chance(30) ? 'None' : `Some(${g.leaf(s, type.of)})`
    case 'class':
      return construction(g, s, type, 0)
    case 'enum': {
      const ctor = g.random.pick(
        type.decl.ctors.filter((c) => c.args.every((a) => a.kind !== 'enum' || a.decl !== type.decl)),
      )
      return ctor.name + (ctor.args.length > 0 ? `(${ctor.args.map((a) => g.leaf(s, a)).join(', ')})` : '')
    }
    case 'struct': {
      const fields = type.decl.fields.filter((f) => !f.isOptional || g.random.chance(50))
      return `({${fields.map((f) => `${f.name}: ${g.leaf(s, f.type)}`).join(', ')}} : ${type.decl.name})`
    }
    case 'function': {
      const params = type.params.map((p) => ({ name: g.fresh('a'), type: p, isMutable: false }))
      return `(${params.map((p) => `${p.name}:${typeName(p.type)}`).join(', ')}) -> ${g.leaf(inner(s, params), type.result)}`
    }
    case 'dynamic':
      return `(${g.leaf(s, g.random.pick([intType, stringType, boolType, arrayOf(intType)]))} : Dynamic)`
    case 'param': {
      const own = s.self === null ? undefined : fieldsOf(s.self).find((f) => f.type.kind === 'param')
      if (own !== undefined) return `this.${own.name}`
      throw new Error(`no value of ${type.name}`)
    }
    default:
      return literal(g, type) as string
  }
}

/** A function literal, sometimes with statements in its body. */
const lambda: Producer = (g, s, t, d) => {
  if (t.kind !== 'function') return null
  const params = t.params.map((type) => ({ name: g.fresh('a'), type, isMutable: true }))
  const body = inner(s, params, { inLoop: false, result: t.result })
  const list = params.map((p) => `${p.name}:${typeName(p.type)}`).join(', ')
  const way = g.random.int(0, 3)
  if (way === 0 && s.isSimple === false && d > 1) {
    const lines = g.statements(body, 1, 1).join(' ')
    return `function(${list}):${typeName(t.result)} { ${lines} return ${g.expr(body, t.result, d - 1)}; }`
  }
  if (way === 1 && params.length === 1) return `${params[0]?.name} -> ${g.expr(body, t.result, d - 1)}`
  if (way === 2) return `function(${params.map((p) => p.name).join(', ')}) return ${g.expr(body, t.result, d - 1)}`
  return `(${list}) -> ${g.expr(body, t.result, d - 1)}`
}

const arrays: readonly Producer[] = [
  (g, s, t, d) =>
    t.kind === 'array'
      ? `[${Array.from({ length: g.random.int(1, 3) }, () => g.expr(s, t.of, d - 1)).join(', ')}]`
      : null,
  (g, s, t, d) => {
    if (t.kind !== 'array') return null
    const i = { name: g.fresh('i'), type: intType, isMutable: false }
    const guard = g.random.chance(30) ? `if (${g.expr(inner(s, [i]), boolType, d - 1)}) ` : ''
    return `[for (${i.name} in 0...${g.random.int(0, 5)}) ${guard}${g.expr(inner(s, [i]), t.of, d - 1)}]`
  },
  (g, s, t, d) => {
    if (t.kind !== 'array') return null
    const from = g.random.pick([intType, stringType])
    const x = { name: g.fresh('x'), type: from, isMutable: false }
    return `[for (${x.name} in ${g.expr(s, arrayOf(from), d - 1)}) ${g.expr(inner(s, [x]), t.of, d - 1)}]`
  },
  (g, s, t, d) =>
    t.kind === 'array' ? `${g.expr(s, t, d - 1)}.filter(${g.expr(s, functionOf([t.of], boolType), d - 1)})` : null,
  (g, s, t, d) => {
    if (t.kind !== 'array') return null
    const from = g.random.pick([intType, stringType, t.of])
    return `${g.expr(s, arrayOf(from), d - 1)}.map(${g.expr(s, functionOf([from], t.of), d - 1)})`
  },
  (g, s, t, d) => `${g.expr(s, t, d - 1)}.concat(${g.expr(s, t, d - 1)})`,
  (g, s, t, d) => `${g.expr(s, t, d - 1)}.slice(${g.random.int(-2, 2)}${g.random.pick(['', ', 2', ', -1'])})`,
  (g, s, t, d) => `${g.expr(s, t, d - 1)}.splice(${g.random.int(-1, 2)}, ${g.random.int(0, 3)})`,
  (g, s, t, d) => `${g.expr(s, t, d - 1)}.copy()`,
  (g, s, t, d) => (s.isSimple ? null : `({var cc = ${g.expr(s, t, d - 1)}; cc.reverse(); cc;})`),
  (g, s, t, d) => {
    if (t.kind !== 'array' || (t.of.kind !== 'int' && t.of.kind !== 'string')) return null
    const by =
      t.of.kind === 'int'
        ? '(a, b) -> a < b ? -1 : a > b ? 1 : 0'
        : g.random.pick(['Reflect.compare', '(a, b) -> a < b ? 1 : a > b ? -1 : 0'])
    return `({var ss = ${g.expr(s, t, d - 1)}.copy(); ss.sort(${by}); ss;})`
  },
  (g, s, t, d) =>
    t.kind === 'array' && t.of.kind === 'string'
      ? `${g.expr(s, stringType, d - 1)}.split(${g.random.pick(['","', '""', '"a"', '" "'])})`
      : null,
]

const maps: Producer = (g, s, t, d) => {
  if (t.kind !== 'map') return null
  const k = { name: g.fresh('k'), type: intType, isMutable: false }
  const key = t.key.kind === 'int' ? `${k.name} * ${g.random.int(1, 9)}` : `"k" + ${k.name}`
  return g.random.pick([
    () => `[for (${k.name} in 0...${g.random.int(1, 4)}) ${key} => ${g.expr(inner(s, [k]), t.of, d - 1)}]`,
    () => `${g.expr(s, t, d - 1)}.copy()`,
    () => `[${g.leaf(s, t.key)} => ${g.expr(s, t.of, d - 1)}]`,
  ])()
}

const enums: Producer = (g, s, t, d) => {
  if (t.kind !== 'enum') return null
  const ctor = g.random.pick(t.decl.ctors)
  return ctor.name + (ctor.args.length > 0 ? `(${ctor.args.map((a) => g.expr(s, a, d - 1)).join(', ')})` : '')
}

const options: Producer = (g, s, t, d) => {
  if (t.kind !== 'option') return null
  return g.random.pick([
    () => `Some(${g.expr(s, t.of, d - 1)})`,
    () => `(${g.expr(s, boolType, d - 1)} ? Some(${g.expr(s, t.of, d - 1)}) : None)`,
    () => `(None : ${typeName(t)})`,
  ])()
}

const structures: Producer = (g, s, t, d) => {
  if (t.kind !== 'struct') return null
  const fields = t.decl.fields.filter((f) => !f.isOptional || g.random.chance(50))
  return `({${g.random
    .some(fields, fields.length)
    .map((f) => `${f.name}: ${g.expr(s, f.type, d - 1)}`)
    .join(', ')}} : ${t.decl.name})`
}

const dynamics: readonly Producer[] = [
  (g, s, _t, d) =>
    `(${g.expr(s, g.random.pick([intType, stringType, boolType, arrayOf(intType), arrayOf(stringType)]), d - 1)} : Dynamic)`,
  (g, s, _t, d) =>
    `((((${g.expr(s, intType, d - 1)}) & 0xff) : Dynamic) ${g.random.pick(['+', '-', '*'])} (((${g.expr(s, intType, d - 1)}) & 0xff) : Dynamic))`,
  (g, s, _t, d) => `((${g.expr(s, stringType, d - 1)} : Dynamic) + (${g.expr(s, stringType, d - 1)} : Dynamic))`,
  (g, s, _t, d) =>
    `(({x: ${g.expr(s, intType, d - 1)}, y: ${g.expr(s, stringType, d - 1)}} : Dynamic).${g.random.pick(['x', 'y', 'z'])})`,
  (g, s, _t, d) => `(${g.expr(s, arrayOf(stringType), d - 1)} : Dynamic).length`,
  (g, s, _t, d) => `Reflect.field({x: ${g.expr(s, intType, d - 1)}}, "${g.random.pick(['x', 'q'])}")`,
  (g, s, _t, d) => `(${g.expr(s, functionOf([intType], stringType), d - 1)} : Dynamic)(${g.expr(s, intType, d - 1)})`,
]

const nullables: Producer = (g, s, t, d) => {
  if (t.kind !== 'null') return null
  const o = t.of
  const choices: (() => string | null)[] = [
    () => `(${g.expr(s, o, d - 1)} : ${typeName(t)})`,
    () => `(${g.expr(s, boolType, d - 1)} ? null : ${g.expr(s, o, d - 1)})`,
    () => `[${g.expr(s, intType, d - 2)} => ${g.expr(s, o, d - 1)}].get(${g.expr(s, intType, d - 2)})`,
    () => `["a" => ${g.expr(s, o, d - 1)}].get(${g.expr(s, stringType, d - 2)})`,
    () => `${g.expr(s, arrayOf(o), d - 1)}.${g.random.pick(['pop', 'shift'])}()`,
    () => `Lambda.find(${g.expr(s, arrayOf(o), d - 1)}, ${g.expr(s, functionOf([o], boolType), d - 1)})`,
  ]
  if (o.kind === 'int')
    choices.push(
      () => `${g.expr(s, stringType, d - 1)}.charCodeAt(${g.random.int(0, 3)})`,
      () => `Std.parseInt(${g.expr(s, stringType, d - 1)})`,
    )
  return g.random.pick(choices)()
}

const objects: Producer = (g, s, t, d) => (t.kind === 'class' ? construction(g, s, t, d) : null)

/** A function of Main, or a bound one, as a value. */
const functionValues: Producer = (g, s, t, d) => {
  if (t.kind !== 'function' || s.isSimple) return null
  const same = g.functions.filter(
    (f) =>
      f.typeParams.length === 0 &&
      f.result !== null &&
      typeName(f.result) === typeName(t.result) &&
      f.params.length === t.params.length &&
      f.params.every((p, i) => p.optional === 'no' && typeName(p.type) === typeName(t.params[i] as Type)),
  )
  if (same.length > 0) return `Main.${g.random.pick(same).name}`
  const first = t.params[0]
  if (t.params.length === 1 && first?.kind === 'int' && t.result.kind === 'int')
    return g.random.pick([
      () => `((a:Int, b:Int) -> a - b * 2).bind(${g.expr(s, intType, d - 1)}, _)`,
      () => `((a:Int, b:Int) -> a - b * 2).bind(_, ${g.expr(s, intType, d - 1)})`,
      () =>
        `R.compose((a:Int) -> ${g.expr(inner(s, [{ name: 'a', type: intType, isMutable: false }]), floatType, d - 1)}, R.toInt)`,
      () => `(${g.expr(s, arrayOf(intType), d - 1)}).indexOf.bind(_, 0)`,
    ])()
  return null
}

/** Producers by type kind, with weights. */
export const referenceProducers: Readonly<Record<string, readonly (readonly [number, Producer])[]>> = {
  null: [[10, nullables]],
  array: [[10, (g, s, t, d) => g.random.pick(arrays)(g, s, t, d)]],
  map: [[10, maps]],
  option: [[10, options]],
  class: [[10, objects]],
  enum: [[10, enums]],
  struct: [[10, structures]],
  function: [
    [10, lambda],
    [4, functionValues],
  ],
  dynamic: [[10, (g, s, t, d) => g.random.pick(dynamics)(g, s, t, d)]],
  param: [],
}
