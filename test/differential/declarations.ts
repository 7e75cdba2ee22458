// Enums, structures, interfaces and classes of a program: first their headers, then (all of them known) their bodies.
import {
  type ClassDecl,
  type EnumDecl,
  type Field,
  type Gen,
  type Method,
  type Param,
  type Scope,
  type StructDecl,
  type Type,
  type Var,
  arrayOf,
  boolType,
  classOf,
  fieldsOf,
  floatType,
  functionOf,
  inner,
  intType,
  mapOf,
  methodsOf,
  nullOf,
  optionOf,
  stringType,
  substituteMethod,
  typeName,
} from './model.ts'
import { indent, randomType } from './statements.ts'

const scalars: readonly Type[] = [intType, intType, stringType, boolType, floatType]

/** Fills the world with headers. */
export function declareAll(g: Gen): void {
  const r = g.random
  for (let i = r.int(1, 2); i > 0; i--) g.enums.push(newEnum(g))
  for (let i = r.int(1, 2); i > 0; i--) g.structs.push(newStruct(g))
  for (let i = r.int(0, 2); i > 0; i--) g.classes.push(newInterface(g))
  for (let i = r.int(2, 4); i > 0; i--) g.classes.push(newClass(g, r.chance(30)))
  // an interface that nothing implements couldn't be made
  for (const c of g.classes.filter((x) => x.isInterface))
    if (!g.classes.some((k) => k.interfaces.some((i) => i.decl === c))) g.classes.push(newClass(g, false, c))
}

function newEnum(g: Gen): EnumDecl {
  const name = g.fresh('E')
  const decl: EnumDecl = { name, ctors: [] }
  const ctors = decl.ctors as { name: string; args: Type[] }[]
  ctors.push({ name: `${name}Nil`, args: [] })
  for (let i = g.random.int(1, 4); i > 0; i--) {
    const args = Array.from({ length: g.random.int(0, 3) }, () =>
      g.random.chance(20)
        ? ({ kind: 'enum', decl } as const)
        : g.random.pick([...scalars, arrayOf(intType), nullOf(intType), optionOf(intType)]),
    )
    ctors.push({ name: g.fresh(`${name}c`), args })
  }
  return decl
}

function newStruct(g: Gen): StructDecl {
  const fields = Array.from({ length: g.random.int(2, 4) }, (_, i) => ({
    name: 'xyzw'.charAt(i),
    type: i === 0 ? intType : g.random.pick([...scalars, arrayOf(intType), nullOf(intType)]),
    isOptional: false,
  }))
  const all = g.random.chance(40) ? [...fields, { name: 'extra', type: nullOf(intType), isOptional: true }] : fields
  return { name: g.fresh('S'), fields: all }
}

function params(g: Gen, generic: readonly string[], most = 3): Param[] {
  const list = Array.from({ length: g.random.int(0, most) }, (): Param => {
    const type =
      generic.length > 0 && g.random.chance(40)
        ? ({ kind: 'param', name: g.random.pick(generic) } as const)
        : randomType(g, 1)
    return { name: g.fresh('q'), type, optional: 'no' }
  })
  const last = list.at(-1)
  if (last !== undefined && g.random.chance(35)) {
    const type = g.random.pick([intType, stringType, boolType, floatType])
    list[list.length - 1] = g.random.chance(50)
      ? { ...last, type: nullOf(intType), optional: 'question' }
      : { ...last, type, optional: 'default' }
  }
  return list
}

function newMethod(g: Gen, generic: readonly string[] = [], isStatic = false): Method {
  const result = g.random.chance(15)
    ? null
    : generic.length > 0 && g.random.chance(40)
      ? ({ kind: 'param', name: g.random.pick(generic) } as const)
      : randomType(g, 1)
  return { name: g.fresh('m'), params: params(g, generic), result, typeParams: [], isStatic, isInline: false }
}

function newInterface(g: Gen): ClassDecl {
  const methods = Array.from({ length: g.random.int(1, 2) }, () => newMethod(g))
  return {
    name: g.fresh('I'),
    params: [],
    isInterface: true,
    parent: null,
    interfaces: [],
    fields: [],
    methods,
    construct: [],
  }
}

function newClass(g: Gen, isGeneric: boolean, implemented?: ClassDecl): ClassDecl {
  const r = g.random
  const generic = isGeneric ? ['T'] : []
  const parents = g.classes.filter((c) => !c.isInterface)
  const parentDecl = !isGeneric && parents.length > 0 && r.chance(55) ? r.pick(parents) : null
  const parent =
    parentDecl === null
      ? null
      : classOf(
          parentDecl,
          parentDecl.params.map(() => r.pick([intType, stringType, floatType])),
        )
  const inherited = parent === null ? [] : methodsOf(parent)
  const wanted = implemented
    ? [implemented]
    : isGeneric
      ? []
      : r.some(
          g.classes.filter((c) => c.isInterface),
          r.int(0, 2),
        )
  const fields: Field[] = []
  if (isGeneric)
    fields.push({ name: g.fresh('val'), type: { kind: 'param', name: 'T' }, access: 'var', isStatic: false })
  for (let i = r.int(1, 4); i > 0; i--) {
    const type = r.pick([
      ...scalars,
      arrayOf(intType),
      mapOf(stringType, intType),
      nullOf(intType),
      optionOf(intType),
      functionOf([intType], intType),
      ...g.enums.map((decl) => ({ kind: 'enum' as const, decl })),
      ...g.structs.map((decl) => ({ kind: 'struct' as const, decl })),
    ])
    const access = r.pick(['var', 'var', 'var', 'get', 'get set', 'default null', 'final'] as const)
    fields.push({ name: g.fresh('f'), type, access, isStatic: false })
  }
  if (!isGeneric && r.chance(50))
    fields.push({ name: g.fresh('st'), type: r.pick(scalars), access: r.pick(['var', 'final']), isStatic: true })
  const methods = Array.from({ length: r.int(1, 3) }, () => newMethod(g, generic))
  if (!isGeneric && r.chance(50)) methods.push(newMethod(g, [], true))
  // overrides of inherited methods, and what the interfaces ask for
  const overridden = r.some(
    inherited.filter((m) => !m.isStatic),
    r.int(0, 2),
  )
  const asked = wanted
    .flatMap((i) => i.methods)
    .filter((m) => ![...inherited, ...overridden].some((h) => h.name === m.name))
  const construct: Param[] = params(g, generic, 2).filter((p) => p.type.kind !== 'class')
  if (isGeneric)
    construct.unshift(
      { name: 'showT', type: functionOf([{ kind: 'param', name: 'T' }], stringType), optional: 'no' },
      { name: 'first', type: { kind: 'param', name: 'T' }, optional: 'no' },
    )
  return {
    name: g.fresh('C'),
    params: generic,
    isInterface: false,
    parent,
    interfaces: wanted.map((i) => classOf(i)),
    fields,
    methods: [...methods, ...overridden, ...asked],
    construct,
  }
}

/** `(a:Int, ?b:String, c = 3)` */
export function paramList(g: Gen, list: readonly Param[], s: Scope): string {
  return list
    .map((p) => {
      if (p.optional === 'question') return `?${p.name}:${typeName(p.type.kind === 'null' ? p.type.of : p.type)}`
      return `${p.name}:${typeName(p.type)}${p.optional === 'default' ? ` = ${g.leaf({ ...s, vars: [], isSimple: true }, p.type)}` : ''}`
    })
    .join(', ')
}

/** The whole function, from after its modifiers. */
export function functionText(g: Gen, m: Method, s: Scope, extra: readonly Var[] = []): string[] {
  const vars: Var[] = m.params.map((p) => ({ name: p.name, type: p.type, isMutable: true }))
  const scope = inner(s, [...vars, ...extra], { result: m.result ?? 'void', inLoop: false })
  const types = m.typeParams.length > 0 ? `<${m.typeParams.join(', ')}>` : ''
  const head = `function ${m.name}${types}(${paramList(g, m.params, s)}):${m.result === null ? 'Void' : typeName(m.result)}`
  // no calls in inline functions: they could call themselves
  if (m.isInline && m.result !== null)
    return [`${head} {`, `\treturn ${g.expr({ ...scope, isSimple: true }, m.result, 3)};`, '}']
  const lines = [`${head} {`, `\tif (!R.go()) return${m.result === null ? '' : ` ${g.leaf(scope, m.result)}`};`]
  lines.push(...indent(g.statements(scope, 2, g.random.int(1, 4))))
  if (m.result !== null) lines.push(`\treturn ${bounded(g, scope, m.result)};`)
  return [...lines, '}']
}

function bounded(g: Gen, s: Scope, type: Type): string {
  const text = g.expr(s, type, 2)
  return type.kind === 'string' ? `R.cut(${text})` : type.kind === 'array' ? `R.lim(${text})` : text
}

const outside: Scope = { vars: [], inLoop: false, result: 'none', self: null, isSimple: true }

/** Source of an enum, a structure, or a class with its bodies. */
export function enumText(decl: EnumDecl): string[] {
  const ctors = decl.ctors.map(
    (c) => `\t${c.name}${c.args.length > 0 ? `(${c.args.map((a, i) => `p${i}:${typeName(a)}`).join(', ')})` : ''};`,
  )
  return [`enum ${decl.name} {`, ...ctors, '}']
}

export function structText(decl: StructDecl): string[] {
  return [
    `typedef ${decl.name} = {`,
    ...decl.fields.map((f) => `\t${f.isOptional ? '@:optional ' : ''}var ${f.name}:${typeName(f.type)};`),
    '}',
  ]
}

export function classText(g: Gen, decl: ClassDecl): string[] {
  const types = decl.params.length > 0 ? `<${decl.params.join(', ')}>` : ''
  if (decl.isInterface)
    return [
      `interface ${decl.name} {`,
      ...decl.methods.map(
        (m) =>
          `\tfunction ${m.name}(${paramList(g, m.params, outside)}):${m.result === null ? 'Void' : typeName(m.result)};`,
      ),
      '}',
    ]
  const self = classOf(
    decl,
    decl.params.map((name) => ({ kind: 'param', name })),
  )
  const lines = [
    `class ${decl.name}${types}${decl.parent ? ` extends ${typeName(decl.parent)}` : ''}${decl.interfaces.map((i) => ` implements ${typeName(i)}`).join('')} {`,
  ]
  for (const f of decl.fields) lines.push(...indent(fieldText(g, f)))
  if (decl.params.length > 0) lines.push('\tvar showT:T->String;')
  lines.push(...indent(constructorText(g, decl)))
  const inherited = decl.parent === null ? [] : methodsOf(decl.parent)
  for (const m of decl.methods) {
    const isOverride = inherited.some((i) => i.name === m.name)
    const scope: Scope = { vars: [], inLoop: false, result: 'none', self: m.isStatic ? null : self, isSimple: false }
    const text = functionText(g, m, scope)
    // a parent's version is called now and then
    if (isOverride && m.result !== null && g.random.chance(50))
      text.splice(
        2,
        0,
        `\tR.log("super " + ${g.show(`super.${m.name}(${m.params.map((p) => p.name).join(', ')})`, m.result)});`,
      )
    lines.push(
      ...indent([`${isOverride ? 'override ' : ''}public ${m.isStatic ? 'static ' : ''}${text[0]}`, ...text.slice(1)]),
    )
  }
  const shown = fieldsOf(self).filter((f) => !f.isStatic && ['int', 'bool', 'string', 'float'].includes(f.type.kind))
  const parts = shown.map((f) => ` + "," + ${g.show(f.name, f.type)}`).join('')
  lines.push(
    `\t${decl.parent ? 'override ' : ''}public function toString():String {`,
    `\t\treturn "${decl.name}("${parts} + ")";`,
    '\t}',
    '}',
  )
  return lines
}

function fieldText(g: Gen, f: Field): string[] {
  const t = typeName(f.type)
  if (f.type.kind === 'param') return [`public var ${f.name}:${t};`]
  const value = g.leaf(outside, f.type)
  const stat = f.isStatic ? 'static ' : ''
  switch (f.access) {
    case 'var':
      return [`public ${stat}var ${f.name}:${t} = ${value};`]
    case 'final':
      return [`public ${stat}final ${f.name}:${t} = ${value};`]
    case 'default null':
      return [`public var ${f.name}(default, null):${t} = ${value};`]
    case 'get':
      return [`public var ${f.name}(get, never):${t};`, `function get_${f.name}():${t} {`, `\treturn ${value};`, '}']
    case 'get set':
      return [
        `public var ${f.name}(get, set):${t};`,
        `var ${f.name}Store:${t} = ${value};`,
        `function get_${f.name}():${t} {`,
        `\treturn ${f.name}Store;`,
        '}',
        `function set_${f.name}(value:${t}):${t} {`,
        `\tR.log("set ${f.name}");`,
        `\treturn ${f.name}Store = value;`,
        '}',
      ]
  }
  return f.access satisfies never
}

function constructorText(g: Gen, decl: ClassDecl): string[] {
  const vars: Var[] = decl.construct.map((p) => ({ name: p.name, type: p.type, isMutable: false }))
  const scope: Scope = { ...outside, vars: vars.filter((v) => v.name !== 'showT') }
  const lines = [`public function new(${paramList(g, decl.construct, outside)}) {`]
  if (decl.parent !== null) {
    const up = decl.parent
    const names = up.decl.params
    const made = substituteMethod(
      { name: 'new', params: up.decl.construct, result: null, typeParams: [], isStatic: false, isInline: false },
      names,
      up.args,
    )
    const args = made.params.map((p) =>
      p.name === 'showT' && p.type.kind === 'function'
        ? `(v:${typeName(p.type.params[0] as Type)}) -> ${g.show('v', p.type.params[0] as Type)}`
        : g.leaf(scope, p.type),
    )
    lines.push(`\tsuper(${args.join(', ')});`)
  }
  if (decl.params.length > 0) lines.push('\tthis.showT = showT;')
  for (const f of decl.fields) {
    if (f.isStatic || f.access === 'final' || f.access === 'get') continue
    if (f.type.kind === 'param') lines.push(`\tthis.${f.name} = first;`)
    else if (g.random.chance(40)) lines.push(`\tthis.${f.name} = R.id(${g.expr(scope, f.type, 2)});`)
  }
  return [...lines, '}']
}

/** Static functions of Main that print enums and structures field by field. */
export function showFunctions(g: Gen): string[] {
  const lines: string[] = []
  for (const e of g.enums) {
    const cases = e.ctors.map((c) => {
      const names = c.args.map((_, i) => `a${i}`)
      const parts = c.args.map((a, i) =>
        a.kind === 'enum' && a.decl === e ? `show${e.name}(a${i})` : g.show(`a${i}`, a),
      )
      return `\t\tcase ${c.name}${names.length > 0 ? `(${names.join(', ')})` : ''}: "${c.name}"${parts.map((p) => ` + "|" + ${p}`).join('')};`
    })
    lines.push(
      `public static function show${e.name}(e:${e.name}):String {`,
      '\treturn switch (e) {',
      ...cases,
      '\t}',
      '}',
    )
  }
  for (const s of g.structs)
    lines.push(
      `public static function show${s.name}(s:${s.name}):String {`,
      `\treturn "{"${s.fields.map((f) => ` + "${f.name}=" + ${g.show(`s.${f.name}`, f.type)}`).join('')} + "}";`,
      '}',
    )
  return lines
}
