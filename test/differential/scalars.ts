// Expressions of type Int, Float, Bool, String and Money.
import {
  type Gen,
  type Producer,
  type Scope,
  type Type,
  arrayOf,
  boolType,
  dynamicType,
  floatType,
  functionOf,
  intType,
  moneyType,
  nullOf,
  optionOf,
  stringType,
} from './model.ts'

const ints = [
  '0',
  '1',
  '2',
  '3',
  '5',
  '-1',
  '7',
  '10',
  '100',
  '255',
  '-13',
  '0x7fffffff',
  '-2147483648',
  '0xff00',
  '65536',
  '1000003',
]
const floats = ['0.5', '1.5', '-2.25', '3.0', '100.75', '0.1', '1e10', '-0.75', '1.0', '12345.678', '2.5e-3']
const strings = [
  '""',
  '"a"',
  '"abc"',
  '"Hello"',
  '"x y"',
  '"-12"',
  '"zeta"',
  "'q\"q'",
  '"tab\\tend"',
  '"\\u00e9t\\u00e9"',
  '"a,b,c"',
  '"0x1F"',
  '"k1"',
]

/** A literal of a scalar type. */
export function literal(g: Gen, type: Type): string | null {
  switch (type.kind) {
    case 'int':
      return g.random.chance(40) ? String(g.random.int(-20, 50)) : g.random.pick(ints)
    case 'float':
      return g.random.pick(floats)
    case 'bool':
      return g.random.pick(['true', 'false'])
    case 'string':
      return g.random.pick(strings)
    case 'money':
      return `new Money(${g.random.int(-9, 99)})`
    default:
      return null
  }
}

const operand = (g: Gen, s: Scope, t: Type, d: number): string => {
  const text = g.expr(s, t, d)
  return text.startsWith('-') ? `(${text})` : text
}

const arithmetic: Producer = (g, s, _t, d) => {
  const op = g.random.pick(['+', '-', '*', '+', '-', '&', '|', '^'])
  const text = `${operand(g, s, intType, d - 1)} ${op} ${operand(g, s, intType, d - 1)}`
  return g.random.chance(80)
    ? `(${text})`
    : `(${text} ${g.random.pick(['+', '-', '*', '|'])} ${operand(g, s, intType, d - 2)})`
}

const shift: Producer = (g, s, _t, d) =>
  `(${operand(g, s, intType, d - 1)} ${g.random.pick(['<<', '>>', '>>>'])} ${g.random.int(0, 31)})`

const remainder: Producer = (g, s, _t, d) =>
  `(${operand(g, s, intType, d - 1)} % ((${g.expr(s, intType, d - 2)} & 15) + 1))`

const unary: Producer = (g, s, _t, d) => `(${g.random.pick(['-', '~'])}(${g.expr(s, intType, d - 1)}))`

/** A variable of the scope that may be assigned. */
function target(g: Gen, s: Scope, type: Type): string | null {
  const found = s.vars.filter((v) => v.isMutable && v.type.kind === type.kind && !s.isSimple)
  return found.length === 0 ? null : g.random.pick(found).name
}

const assigning: Producer = (g, s, t, d) => {
  const name = target(g, s, intType)
  if (name === null || t.kind !== 'int') return null
  return g.random.pick([
    () => `${name}++`,
    () => `(++${name})`,
    () => `${name}--`,
    () => `(${name} ${g.random.pick(['+=', '-=', '*=', '^=', '|='])} ${g.expr(s, intType, d - 1)})`,
    () => `(${name} = ${g.expr(s, intType, d - 1)} + 1)`,
  ])()
}

const element: Producer = (g, s, _t, d) => {
  const arrays = s.vars.filter((v) => v.type.kind === 'array' && v.type.of.kind === 'int')
  if (arrays.length === 0 || s.isSimple) return null
  const a = g.random.pick(arrays).name
  const index = `[(${g.expr(s, intType, d - 1)} & 0xff) % ${a}.length]`
  return g.random.pick([
    () => `(${a}.length > 0 ? ${a}${index} : ${g.expr(s, intType, d - 2)})`,
    () => `(${a}.length > 0 ? ${a}${index}++ : 0)`,
    () => `(${a}.length > 0 ? (${a}${index} += ${literal(g, intType)}) : ${a}.length)`,
    () => `(${a}[${a}.length & 15] = ${g.expr(s, intType, d - 1)})`,
  ])()
}

const intCalls: readonly Producer[] = [
  (g, s, _t, d) => `R.toInt(${g.expr(s, floatType, d - 1)})`,
  (g, s, _t, d) => `${g.expr(s, arrayOf(g.random.pick([intType, stringType])), d - 1)}.length`,
  (g, s, _t, d) => `${operand(g, s, stringType, d - 1)}.length`,
  (g, s, _t, d) => `${operand(g, s, stringType, d - 1)}.indexOf(${g.expr(s, stringType, d - 2)})`,
  (g, s, _t, d) => `R.nul(${operand(g, s, stringType, d - 1)}.charCodeAt(${g.random.int(0, 4)}), c -> "" + c).length`,
  (g, s, _t, d) => `${g.expr(s, arrayOf(intType), d - 1)}.indexOf(${g.expr(s, intType, d - 1)})`,
  (g, s, _t, d) =>
    `Lambda.count(${g.expr(s, arrayOf(intType), d - 1)}, ${g.expr(s, functionOf([intType], boolType), d - 1)})`,
  (g, s, _t, d) =>
    `Lambda.fold(${g.expr(s, arrayOf(intType), d - 1)}, (x, acc) -> x + acc * 3, ${g.expr(s, intType, d - 1)})`,
  (g, s, _t, d) =>
    `R.fold(${g.expr(s, arrayOf(stringType), d - 1)}, (x, acc) -> acc * 2 + x.length, ${g.expr(s, intType, d - 1)})`,
  (g, s, _t, d) => `R.p("${g.fresh('p')}", ${g.expr(s, intType, d - 1)})`,
  (g, s, _t, d) => `(${g.expr(s, intType, d - 1)}).twice()`,
  (g, s, _t, d) => `(${g.expr(s, intType, d - 1)}).clamp(${g.random.int(-5, 5)}, ${g.random.int(6, 60)})`,
  (g, s, _t, d) => `((${g.expr(s, moneyType, d - 1)} : Money) : Int)`,
  (g, s, _t, d) => `${g.expr(s, moneyType, d - 1)}.half`,
  (g, s, _t, d) => `(Level.of(${g.expr(s, intType, d - 1)}) : Int)`,
  (g, s, _t, d) =>
    `(switch Level.of(${g.expr(s, intType, d - 1)}) { case Low: ${g.expr(s, intType, d - 2)}; case Mid | High: 2; })`,
  (g, s, _t, d) =>
    `Math.round(${g.random.pick(['0.5', '1.5', '-0.5', '-1.5', '2.4'])} + (${g.expr(s, intType, d - 1)} & 0xff))`,
  (g, s, _t, d) => `(${g.expr(s, boolType, d - 1)} ? 1 : 0)`,
  (g, s, _t, d) => `R.nul(Std.parseInt(${g.expr(s, stringType, d - 1)}), v -> "" + (v & 7)).length`,
  (g, s, _t, d) =>
    `({var nn:Null<Int> = ${g.expr(s, nullOf(intType), d - 1)}; nn == null ? ${g.expr(s, intType, d - 2)} : nn${g.random.pick(['', ' + 1', ' * 2'])};})`,
  (g, s, _t, d) =>
    `({var dd:Dynamic = ${g.expr(s, intType, d - 1)}; var di:Int = ${g.random.pick(['dd', 'cast dd', '(dd : Int)'])}; di;})`,
  (g, s, _t, d) => `Reflect.compare(${g.expr(s, stringType, d - 1)}, ${g.expr(s, stringType, d - 1)})`,
  (g, s, _t, d) =>
    `new Bag(${g.expr(s, intType, d - 1)}).add(${g.expr(s, intType, d - 2)}).fold((a, b) -> a - b, ${g.expr(s, intType, d - 2)})`,
  (g, s, _t, d) =>
    `(switch (${g.expr(s, optionOf(intType), d - 1)}) { case Some(v) if (v > ${g.random.int(-3, 9)}): v; case Some(_): -1; case None: ${g.expr(s, intType, d - 2)}; })`,
]

const floatCalls: readonly Producer[] = [
  (g, s, _t, d) =>
    `(${operand(g, s, floatType, d - 1)} ${g.random.pick(['+', '-', '*', '/'])} ${operand(g, s, floatType, d - 1)})`,
  (g, s, _t, d) => `(${operand(g, s, intType, d - 1)} * ${g.random.pick(['1.0', '0.5', '1.1'])})`,
  (g, s, _t, d) =>
    `(${operand(g, s, floatType, d - 1)} ${g.random.pick(['+', '-', '*', '/'])} ${operand(g, s, intType, d - 1)})`,
  (g, s, _t, d) => `(${operand(g, s, intType, d - 1)} / ((${g.expr(s, intType, d - 1)} & 7) + 0.5))`,
  (g, s, _t, d) => `(-(${g.expr(s, floatType, d - 1)}))`,
  (g, s, _t, d) => `Math.${g.random.pick(['abs', 'ffloor', 'fceil'])}(${g.expr(s, floatType, d - 1)})`,
  (g, s, _t, d) => `Math.sqrt(Math.abs(${g.expr(s, floatType, d - 1)}))`,
  (g, s, _t, d) => `(${operand(g, s, floatType, d - 1)} % ${g.random.pick(['3.5', '7.0', '0.3'])})`,
  (g, s, _t, d) => `R.p("${g.fresh('p')}", ${g.expr(s, floatType, d - 1)})`,
  (g, s, _t, d) =>
    `Std.parseFloat("${g.random.pick(['1.5', '-3.25', '1e3', '0.1', 'x', ' 7.5'])}" + ${g.random.pick(['""', `(${g.expr(s, intType, d - 2)} & 7)`])})`,
  (g, s, t, d) => {
    const name = target(g, s, t)
    return name === null ? null : `(${name} ${g.random.pick(['+=', '-=', '*='])} ${g.expr(s, floatType, d - 1)})`
  },
]

const comparable = (g: Gen): Type => g.random.pick([intType, intType, intType, floatType, stringType])

const boolCalls: readonly Producer[] = [
  (g, s, _t, d) => {
    const t = comparable(g)
    return `(${operand(g, s, t, d - 1)} ${g.random.pick(['<', '<=', '>', '>=', '==', '!='])} ${operand(g, s, t, d - 1)})`
  },
  (g, s, _t, d) => `(${g.expr(s, boolType, d - 1)} ${g.random.pick(['&&', '||'])} ${g.expr(s, boolType, d - 1)})`,
  (g, s, _t, d) => `!(${g.expr(s, boolType, d - 1)})`,
  (g, s, _t, d) =>
    `(${g.expr(s, nullOf(intType), d - 1)} ${g.random.pick(['==', '!='])} ${g.expr(s, g.random.pick([intType, nullOf(intType)]), d - 1)})`,
  (g, s, _t, d) => `(${g.expr(s, boolType, d - 1)} ${g.random.pick(['==', '!='])} ${g.expr(s, boolType, d - 1)})`,
  (g, s, _t, d) =>
    `StringTools.${g.random.pick(['startsWith', 'endsWith'])}(${g.expr(s, stringType, d - 1)}, ${g.expr(s, stringType, d - 2)})`,
  (g, s, _t, d) => `Lambda.exists(${g.expr(s, arrayOf(intType), d - 1)}, x -> x > ${g.expr(s, intType, d - 2)})`,
  (g, s, _t, d) =>
    `Std.isOfType((${g.expr(s, dynamicType, d - 1)} : Dynamic), ${g.random.pick(['Int', 'String', 'Bool'])})`,
  (g, s, _t, d) =>
    `((${g.expr(s, dynamicType, d - 1)} : Dynamic) is ${g.random.pick(['Int', 'String', 'Bool', 'Array'])})`,
  (g, s, _t, d) => `(${g.expr(s, moneyType, d - 1)} < ${g.expr(s, moneyType, d - 1)})`,
  (g, s, _t, d) => `R.p("${g.fresh('p')}", ${g.expr(s, boolType, d - 1)})`,
  (g, s, _t, d) => `(${g.expr(s, optionOf(intType), d - 1)}).isNone()`,
  (g, s, _t, d) => `(${g.expr(s, optionOf(intType), d - 1)}).match(Some(${g.random.pick(['_', '1', '1 | 2 | 5'])}))`,
]

const printable = (g: Gen): Type =>
  g.random.pick<Type>([
    intType,
    boolType,
    stringType,
    nullOf(intType),
    arrayOf(intType),
    arrayOf(stringType),
    dynamicType,
    optionOf(intType),
  ])

const stringCalls: readonly Producer[] = [
  (g, s, _t, d) => `(${g.expr(s, stringType, d - 1)} + ${operand(g, s, printable(g), d - 1)})`,
  (g, s, _t, d) => `("" + ${operand(g, s, printable(g), d - 1)})`,
  (g, s, _t, d) => `(${operand(g, s, intType, d - 1)} + ${g.expr(s, stringType, d - 1)})`,
  (g, s, _t, d) => {
    const a = g.expr(s, g.random.pick([intType, boolType, arrayOf(intType)]), d - 1)
    return /['"$]/.test(a) ? null : `'<$\{${a}}>'`
  },
  (g, s) => {
    const named = s.vars.filter((v) => ['int', 'bool', 'string'].includes(v.type.kind) && /^\w+$/.test(v.name))
    return named.length === 0 ? null : `'${g.random.pick(['', 'v=', '$$'])}$${g.random.pick(named).name}'`
  },
  (g, s, _t, d) =>
    `${operand(g, s, stringType, d - 1)}.${g.random.pick(['toUpperCase()', 'toLowerCase()', 'toString()', 'split("").join("-")'])}`,
  (g, s, _t, d) => `${operand(g, s, stringType, d - 1)}.substr(${g.random.int(0, 3)}, ${g.random.int(0, 4)})`,
  (g, s, _t, d) => `${operand(g, s, stringType, d - 1)}.substring(${g.random.int(0, 4)}, ${g.random.int(0, 4)})`,
  (g, s, _t, d) => `${operand(g, s, stringType, d - 1)}.charAt(${g.expr(s, intType, d - 1)} & 7)`,
  (g, s, _t, d) =>
    `${g.expr(s, arrayOf(g.random.pick([intType, stringType, boolType])), d - 1)}.join("${g.random.pick([',', '', ' - '])}")`,
  (g, s, _t, d) =>
    `StringTools.${g.random.pick(['lpad', 'rpad'])}(${g.expr(s, stringType, d - 1)}, "*", ${g.random.int(0, 9)})`,
  (g, s, _t, d) => {
    const name = g.random.pick(['trim', 'ltrim', 'rtrim', 'htmlEscape', 'urlEncode'])
    const text = `StringTools.${name}(${g.expr(s, stringType, d - 1)})`
    // which of !'()* are encoded depends on the target
    return name === 'urlEncode' ? `StringTools.urlDecode(${text})` : text
  },
  (g, s, _t, d) =>
    `StringTools.replace(${g.expr(s, stringType, d - 1)}, "${g.random.pick(['a', 'e', ',', 'll'])}", ${g.expr(s, stringType, d - 2)})`,
  (g, s, _t, d) => `StringTools.hex(${g.expr(s, intType, d - 1)}${g.random.pick(['', ', 4', ', 8'])})`,
  (g, s, _t, d) => `String.fromCharCode(65 + (${g.expr(s, intType, d - 1)} & 15))`,
  (g, s, _t, d) => `R.p("${g.fresh('p')}", ${g.expr(s, stringType, d - 1)})`,
  (g, s, _t, d) => `${operand(g, s, stringType, d - 1)}.shout(${g.random.pick(['', '"?"'])})`,
  (g, s, _t, d) => g.show(g.expr(s, floatType, d - 1), floatType),
  (g, s, _t, d) => `${g.expr(s, moneyType, d - 1)}.text()`,
  (g, s, _t, d) =>
    `(switch (${g.expr(s, stringType, d - 1)}) { case "a" | "abc": "hit"; case v if (v.length > 3): v; case _: ${g.expr(s, stringType, d - 2)}; })`,
]

const moneyCalls: readonly Producer[] = [
  (g, s, _t, d) => `new Money(${g.expr(s, intType, d - 1)})`,
  (g, s, _t, d) => `(${g.expr(s, moneyType, d - 1)} + ${g.expr(s, moneyType, d - 1)})`,
  (g, s, _t, d) => `(${g.expr(s, moneyType, d - 1)} * ${operand(g, s, intType, d - 1)})`,
  (g, s, _t, d) => `(-${g.expr(s, moneyType, d - 1)})`,
  (g, s, _t, d) => `(${g.expr(s, g.random.pick([intType, stringType]), d - 1)} : Money)`,
]

/** Producers by type kind, with weights. */
export const scalarProducers: Readonly<Record<string, readonly (readonly [number, Producer])[]>> = {
  int: [
    [10, arithmetic],
    [3, shift],
    [2, remainder],
    [2, unary],
    [4, assigning],
    [4, element],
    [12, (g, s, t, d) => g.random.pick(intCalls)(g, s, t, d)],
  ],
  float: [[10, (g, s, t, d) => g.random.pick(floatCalls)(g, s, t, d)]],
  bool: [
    [4, boolCalls[0] as Producer],
    [8, (g, s, t, d) => g.random.pick(boolCalls)(g, s, t, d)],
  ],
  string: [
    [3, stringCalls[0] as Producer],
    [9, (g, s, t, d) => g.random.pick(stringCalls)(g, s, t, d)],
  ],
  money: [[10, (g, s, t, d) => g.random.pick(moneyCalls)(g, s, t, d)]],
}
