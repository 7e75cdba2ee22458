// Statements: declarations, assignments, loops, switches, exceptions, local functions, and lines that print.
import { callArgs, callable, places } from './anywhere.ts'
import {
  type Gen,
  type Scope,
  type Type,
  type Var,
  arrayOf,
  boolType,
  classOf,
  dynamicType,
  floatType,
  functionOf,
  inner,
  intType,
  mapOf,
  moneyType,
  nullOf,
  optionOf,
  stringType,
  substitute,
  typeName,
} from './model.ts'
import { patterns } from './patterns.ts'
import { morePieces } from './pieces-more.ts'
import { typePieces } from './pieces-types.ts'
import { pieces } from './pieces.ts'

/** A random type of the program's. */
export function randomType(g: Gen, depth = 2): Type {
  const r = g.random
  const choices: Type[] = [
    intType,
    intType,
    intType,
    stringType,
    stringType,
    boolType,
    floatType,
    floatType,
    moneyType,
    nullOf(intType),
  ]
  if (depth > 0) {
    choices.push(arrayOf(intType), arrayOf(stringType), arrayOf(randomType(g, depth - 1)), optionOf(randomType(g, 0)))
    choices.push(
      mapOf(intType, randomType(g, 0)),
      mapOf(stringType, randomType(g, 0)),
      nullOf(r.pick([intType, floatType, boolType])),
    )
    choices.push(functionOf([intType], intType), functionOf([randomType(g, 0)], randomType(g, 0)), dynamicType)
    for (const decl of r.some(g.enums, 2)) choices.push({ kind: 'enum', decl })
    for (const decl of r.some(g.structs, 2)) choices.push({ kind: 'struct', decl })
    for (const decl of r.some(g.classes, 3))
      choices.push(
        classOf(
          decl,
          decl.params.map(() => randomType(g, 0)),
        ),
      )
  }
  const type = r.pick(choices)
  // Null<Null<T>> and options of nullables don't say more than their parts.
  return type.kind === 'option' && type.of.kind === 'null' ? optionOf(intType) : type
}

/** Indents lines that are within braces. */
export const indent = (lines: readonly string[]): string[] => lines.map((l) => '\t' + l)

/** A value for a variable: strings and arrays are kept short, or loops would double them without end. */
function bounded(whole: string, type: Type): string {
  const text = unwrapped(whole, ` : ${typeName(type)})`)
  if (type.kind === 'string') return `R.cut(${text})`
  return type.kind === 'array' ? `R.lim(${text})` : text
}

/** A value without its type ascription, where the place it goes to says the type. */
function unwrapped(text: string, ascription: string): string {
  if (!text.startsWith('(') || !text.endsWith(ascription)) return text
  let depth = 0
  for (let i = 0; i < text.length - 1; i++) {
    if (text[i] === '(') depth++
    if (text[i] === ')') depth--
    if (depth === 0) return text
  }
  return text.slice(1, -ascription.length)
}

type Statement = (g: Gen, s: Scope, depth: number) => string[] | null

const declare: Statement = (g, s, d) => {
  const type = randomType(g)
  const shadowed = g.random.chance(8) && s.vars.length > 0 ? g.random.pick(s.vars).name : null
  const name = shadowed !== null && /^v\d+$/.test(shadowed) ? shadowed : g.fresh('v')
  const isMutable = g.random.chance(80)
  const value = bounded(g.expr(s, type, d + 1), type)
  const isInferred = g.random.chance(25) && ['int', 'bool', 'string'].includes(type.kind)
  s.vars.splice(0, s.vars.length, ...inner(s, [{ name, type, isMutable }]).vars)
  return [`${isMutable ? 'var' : 'final'} ${name}${isInferred ? '' : `:${typeName(type)}`} = ${value};`]
}

const print: Statement = (g, s, d) => {
  const fromScope = s.vars.length > 0 && g.random.chance(70)
  if (fromScope) {
    const v = g.random.pick(s.vars)
    return [`R.log("${v.name} " + ${g.show(v.name, v.type)});`]
  }
  const type = randomType(g)
  return [`R.log(${g.show(g.expr(s, type, d + 1), type)});`]
}

/** A list that begins with a product of Dynamics would be a list of Floats, which what follows isn't. */
function dynamics(list: string): string {
  return /^\[\({4}.*& 0xff\) : Dynamic\) [-*] /.test(list) ? `(${list} : Array<Dynamic>)` : list
}

const assign: Statement = (g, s, d) => {
  const targets = [
    ...s.vars.filter((v) => v.isMutable).map((v) => ({ text: v.name, type: v.type })),
    ...places(g, s, null, true),
  ]
  if (targets.length === 0) return null
  const { text, type } = g.random.pick(targets)
  const r = g.random
  if (type.kind === 'int' && r.chance(60))
    return r.pick([
      () => [`${text} ${r.pick(['+=', '-=', '*=', '&=', '|=', '^='])} ${g.expr(s, intType, d)};`],
      () => [`${text}${r.pick(['++', '--'])};`],
      () => [`${r.pick(['++', '--'])}${text};`],
      () => [`${text} ${r.pick(['<<=', '>>=', '>>>='])} ${r.int(0, 9)};`],
    ])()
  if (type.kind === 'float' && r.chance(50))
    return [`${text} ${r.pick(['+=', '-=', '*='])} ${g.expr(s, floatType, d)};`]
  if (type.kind === 'money' && r.chance(50)) return [`${text} += ${g.expr(s, moneyType, d)};`]
  if (type.kind === 'string' && r.chance(50))
    return [`${text} = R.cut(${text} + ${g.expr(s, r.pick([stringType, intType, boolType]), d)});`]
  if (type.kind === 'array' && r.chance(60)) return mutateArray(g, s, d, text, type.of)
  if (type.kind === 'map' && r.chance(60)) {
    const k = g.leaf(s, type.key)
    return [
      r.pick([
        `${text}[${k}] = ${g.expr(s, type.of, d)};`,
        `${text}.set(${k}, ${g.expr(s, type.of, d)});`,
        `${text}.remove(${k});`,
      ]),
    ]
  }
  const value = bounded(g.expr(s, type, d), type)
  return value === text || value === `this.${text}` || `this.${value}` === text ? null : [`${text} = ${value};`]
}

function mutateArray(g: Gen, s: Scope, d: number, text: string, of: Type): string[] {
  const value = (): string => g.expr(s, of, d)
  return g.random.pick([
    () => [`if (${text}.length < 20) ${text}.push(${value()});`],
    () => [`if (${text}.length < 20) ${text}.unshift(${value()});`],
    () => [`if (${text}.length < 20) ${text}.insert(${g.random.int(-2, 4)}, ${value()});`],
    () => [`${text}[(${g.expr(s, intType, d - 1)} & 7) % (${text}.length + 1)] = ${value()};`],
    () => [`${text}.reverse();`],
    () => [`${text}.splice(${g.random.int(-2, 2)}, ${g.random.int(0, 2)});`],
    () => [`${text}.pop();`],
    () => [`${text}.resize(${text}.length >> 1);`],
    () =>
      of.kind === 'int' || of.kind === 'string' ? [`R.log("" + ${text}.remove(${value()}));`] : [`${text}.shift();`],
  ])()
}

const branch: Statement = (g, s, d) => {
  const lines = [`if (${g.expr(s, boolType, d)}) {`, ...indent(body(g, s, d)), '}']
  if (g.random.chance(50))
    lines.splice(
      -1,
      1,
      `} else${g.random.chance(30) ? ` if (${g.expr(s, boolType, d)})` : ''} {`,
      ...indent(body(g, s, d)),
      '}',
    )
  return lines
}

const body = (g: Gen, s: Scope, d: number, vars: readonly Var[] = [], change: Partial<Scope> = {}): string[] =>
  g.statements(inner(s, vars, change), d - 1, g.random.int(1, 3))

const loop: Statement = (g, s, d) => {
  const name = g.fresh('i')
  const v = (type: Type): Var => ({ name, type, isMutable: false })
  const inLoop = { inLoop: true }
  const fuel = 'if (!R.go()) break;'
  const over = (head: string, vars: readonly Var[]): string[] => [
    head,
    ...indent([fuel, ...body(g, s, d, vars, inLoop)]),
    '}',
  ]
  return g.random.pick([
    () => over(`for (${name} in ${g.random.int(-2, 2)}...${g.random.int(3, 7)}) {`, [v(intType)]),
    () => over(`for (${name} in 0...(${g.expr(s, intType, d - 1)} & 7)) {`, [v(intType)]),
    () =>
      over(`for (${name} in new Range(${g.random.int(0, 3)}, ${g.random.int(2, 9)}${g.random.pick(['', ', 2'])})) {`, [
        v(intType),
      ]),
    () => {
      const type = randomType(g, 1)
      return over(`for (${name} in ${dynamics(g.expr(s, arrayOf(type), d))}) {`, [v(type)])
    },
    () => {
      const type = randomType(g, 1)
      const key = g.fresh('k')
      return over(`for (${key} => ${name} in ${dynamics(g.expr(s, arrayOf(type), d))}) {`, [
        { name: key, type: intType, isMutable: false },
        v(type),
      ])
    },
    () => [
      `var ${name} = ${g.random.int(1, 6)};`,
      ...over(`while (${name}-- > 0${g.random.chance(40) ? ` && ${g.expr(s, boolType, d - 1)}` : ''}) {`, [v(intType)]),
    ],
    () => [
      `var ${name} = 0;`,
      ...over('do {', [v(intType)]).slice(0, -1),
      `} while (++${name} < ${g.random.int(1, 5)} && R.go());`,
    ],
  ])()
}

const choose: Statement = (g, s, d) => {
  const r = g.random
  const type = r.pick<Type>([
    intType,
    stringType,
    arrayOf(intType),
    optionOf(intType),
    ...g.enums.map((decl) => ({ kind: 'enum' as const, decl })),
    ...g.structs.map((decl) => ({ kind: 'struct' as const, decl })),
  ])
  const lines = [`switch ((${g.expr(s, type, d)} : ${typeName(type)})) {`]
  for (const { text, binds, guard } of patterns(g, type, r.int(1, 4))) {
    const scope = inner(s, binds)
    lines.push(
      `\tcase ${text}${guard ? ` if (${g.expr(scope, boolType, 1)})` : ''}:`,
      ...indent(indent(body(g, scope, d))),
    )
  }
  lines.push(r.pick(['\tcase _:', '\tdefault:']), ...indent(indent(body(g, s, d))), '}')
  return lines
}

/** What programs throw: an expression and the type that catches it. */
function thrown(g: Gen, s: Scope, d: number): string {
  return g.random.pick([
    () => g.expr(s, stringType, d - 1),
    () => g.expr(s, intType, d - 1),
    () => `new Err(${g.expr(s, stringType, d - 1)}, ${g.expr(s, intType, d - 1)})`,
    () => `new SubErr(${g.expr(s, intType, d - 1)} & 7)`,
    () => 'new haxe.Exception("plain")',
    () => `(Some(${g.expr(s, intType, d - 1)}) : Opt<Int>)`,
  ])()
}

const attempt: Statement = (g, s, d) => {
  const r = g.random
  const tried = inner(s)
  const lines = ['try {', ...indent(g.statements(tried, d - 1, r.int(1, 3)))]
  if (r.chance(60))
    lines.push(
      `\tif (${g.expr(tried, boolType, d - 1)}) throw ${thrown(g, tried, d)};`,
      ...indent(g.statements(tried, d - 2, r.int(1, 3))),
    )
  const e = g.fresh('e')
  const kinds: readonly (readonly [string, string, Var[]])[] = [
    ['String', `R.log("S " + ${e});`, [{ name: e, type: stringType, isMutable: false }]],
    ['Int', `R.log("I " + ${e});`, [{ name: e, type: intType, isMutable: false }]],
    ['SubErr', `R.log("sub " + ${e}.code + ${e}.message);`, []],
    ['Err', `R.log("err " + ${e}.code + ${e}.message);`, []],
    ['haxe.Exception', `R.log("ex " + ${e}.message);`, []],
    ['Dynamic', `R.log("any " + Std.string(${e}));`, []],
    ['haxe.ValueException', `R.log("val " + Std.string(${e}.value));`, []],
  ]
  const chosen = r.some([0, 1, 2, 3, 6], r.int(0, 3)).sort((a, b) => a - b)
  const last = r.chance(60) || chosen.length === 0 ? [r.int(4, 5)] : []
  for (const k of [...chosen, ...last]) {
    const [type, log, vars] = kinds[k] as (typeof kinds)[number]
    lines.push(`} catch (${e}:${type}) {`, `\t${log}`, ...indent(body(g, s, d - 1, vars)))
    if (r.chance(12)) lines.push(`\tthrow ${e};`)
  }
  lines.push('}')
  return lines
}

const leave: Statement = (g, s, d) => {
  const r = g.random
  const c = g.expr(s, boolType, d)
  const choices = [`if (${c}) throw ${thrown(g, s, d)};`]
  if (s.inLoop)
    choices.push(
      `if (${c}) break;`,
      `if (${c}) continue;`,
      `if (${c}) { R.log("leave"); ${r.pick(['break', 'continue'])}; }`,
    )
  if (s.result === 'void') choices.push(`if (${c}) return;`)
  else if (s.result !== 'none')
    choices.push(`if (${c}) return ${g.expr(s, s.result, d)};`, `if (${c}) return ${g.expr(s, s.result, d)};`)
  return [r.pick(choices)]
}

const localFunction: Statement = (g, s, d) => {
  const name = g.fresh('f')
  const params = Array.from({ length: g.random.int(0, 2) }, () => ({
    name: g.fresh('a'),
    type: randomType(g, 1),
    isMutable: true,
  }))
  const result = randomType(g, 1)
  const isRecursive = g.random.chance(30)
  const scope = inner(s, params, { inLoop: false, result })
  const type = functionOf(
    params.map((p) => p.type),
    result,
  )
  const list = params.map((p) => `${p.name}:${typeName(p.type)}`).join(', ')
  const lines = isRecursive
    ? [`function ${name}(${list}):${typeName(result)} {`, `\tif (!R.go()) return ${g.leaf(scope, result)};`]
    : [`function ${name}(${list}):${typeName(result)} {`]
  const within = isRecursive ? inner(scope, [{ name, type, isMutable: false }]) : scope
  lines.push(...indent(g.statements(within, d - 1, g.random.int(1, 3))), `\treturn ${g.expr(within, result, d)};`, '}')
  s.vars.push({ name, type, isMutable: false })
  return lines
}

const call: Statement = (g, s, d) => {
  const found = callable(g, s)
  if (found.length === 0) return null
  const { text, method } = g.random.pick(found)
  const whole = `${text}(${callArgs(g, s, method, d)})`
  return [
    method.result === null || g.random.chance(30)
      ? `${whole};`
      : `R.log("${method.name} " + ${g.show(whole, method.result)});`,
  ]
}

const generic: Statement = (g, s, d) => {
  const found = g.functions.filter((m) => m.typeParams.length > 0)
  if (found.length === 0) return null
  const method = g.random.pick(found)
  const t = g.random.pick<Type>([intType, stringType, floatType, boolType, arrayOf(intType), optionOf(intType)])
  const args = method.params.map((p) =>
    p.name === 'showT' ? `(v:${typeName(t)}) -> ${g.show('v', t)}` : g.expr(s, substitute(p.type, ['T'], [t]), d),
  )
  const result = method.result === null ? null : substitute(method.result, ['T'], [t])
  const whole = `Main.${method.name}(${args.join(', ')})`
  return [result === null ? `${whole};` : `R.log("${method.name} " + ${g.show(whole, result)});`]
}

const piece: Statement = (g, s, d) =>
  g.random.pick(g.random.pick([pieces, typePieces, typePieces, morePieces]))(g, s, d)

const weighted: readonly (readonly [number, boolean, Statement])[] = [
  [16, false, declare],
  [14, false, print],
  [16, false, assign],
  [6, true, branch],
  [7, true, loop],
  [5, true, choose],
  [5, true, attempt],
  [3, false, leave],
  [4, true, localFunction],
  [5, false, call],
  [3, false, generic],
  [14, true, piece],
]
const total = weighted.reduce((sum, [w]) => sum + w, 0)

/** Statements for a block; the scope gets the variables they declare. */
export function statementsOf(g: Gen, s: Scope, depth: number, count: number): string[] {
  const lines: string[] = []
  for (let i = 0; i < count; i++) {
    let at = g.random.int(0, total - 1)
    const found = weighted.find(([w]) => (at -= w) < 0)
    const [, isNested, statement] = found as (typeof weighted)[number]
    const made = isNested && depth <= 0 ? print(g, s, 1) : statement(g, s, Math.min(depth, 2))
    lines.push(...(made ?? print(g, s, 1) ?? []))
  }
  return lines
}
