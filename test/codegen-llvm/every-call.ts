// A module that makes every call of the writers' interface, each operation, and each kind of constant.
import {
  double,
  int1,
  int32,
  int64,
  int8,
  nullPointer,
  type BinaryOp,
  type ConvertOp,
  type FloatPredicate,
  type IntPredicate,
  type IrFunction,
  type IrModule,
  type IrType,
  type IrValue,
} from '../../src/codegen-llvm/builder.ts'
import { noSpan, type Span } from '../../src/compiler/source/index.ts'

/** The source that its lines are of. */
export const source = { path: '/a/every.hx', text: 'one\ntwo three\nfour\nfive\n' }

const span = (min: number): Span => ({ file: source.path, min, max: min + 1 })

const integers: readonly BinaryOp[] = [
  'add',
  'sub',
  'mul',
  'sdiv',
  'udiv',
  'srem',
  'urem',
  'and',
  'or',
  'xor',
  'shl',
  'lshr',
  'ashr',
]
const floats: readonly BinaryOp[] = ['fadd', 'fsub', 'fmul', 'fdiv']
const integerTests: readonly IntPredicate[] = ['eq', 'ne', 'slt', 'sle', 'sgt', 'sge', 'ult', 'ule', 'ugt', 'uge']
const floatTests: readonly FloatPredicate[] = ['oeq', 'une', 'olt', 'ole', 'ogt', 'oge', 'ord', 'uno']

/** Writes the module; functions that aren't internal are called `test.*`. */
export function writeEvery(m: IrModule): void {
  const options = { isConstant: true, isInternal: true, align: 16 }
  const external = m.external('outside')
  const thrower = m.declare('may throw', { params: ['i32'], result: 'i32' }, [])
  const narrow = m.declare('narrow', { params: ['i8', 'i16'], result: 'i8' }, ['nounwind'])
  const fresh = m.declare('fresh', { params: [], result: 'ptr' }, ['noalias', 'nounwind', 'inaccessiblememonly'])
  const nothing = m.declare('gives nothing', { params: ['double'], result: 'void' }, ['nounwind'])
  const local = m.define('local "quoted" é', { params: ['i32'], result: 'i32' }, (f) => {
    f.describe({ attributes: ['noinline', 'keepcalls'], source: { name: 'local', span: span(4) } })
    f.ret(f.binary('mul', f.params[0]!, int32(3)))
  })
  const table = m.global(
    'table',
    [
      { kind: 'value', value: int64(0x7ff4_0000_0000_0001n) },
      { kind: 'value', value: int64(-(2n ** 63n)) },
      { kind: 'value', value: double(-0) },
      { kind: 'self', part: 4 },
      { kind: 'units', width: 8, units: [34, 0, 200] },
      { kind: 'units', width: 16, units: [1, 0xd800] },
      { kind: 'zeros', type: 'ptr', count: 3 },
      { kind: 'list', type: 'ptr', values: [local.address, external, m.at(external, 8), nullPointer] },
      { kind: 'list', type: 'i32', values: [] },
    ],
    options,
  )
  const variable = m.global('variable', [{ kind: 'value', value: int64(0n) }], {
    ...options,
    isConstant: false,
    align: 8,
  })
  m.drain()

  const define = (name: string, params: readonly IrType[], result: IrType, write: (f: IrFunction) => void): void => {
    m.define(`test.${name}`, { params, result }, (f) => {
      f.describe({ attributes: [], isInternal: false, hasPads: false })
      write(f)
    })
    m.drain()
  }

  for (const type of ['i8', 'i16', 'i32', 'i64'] as const)
    for (const op of integers)
      define(`${op}.${type}`, [type, type], type, (f) => f.ret(f.binary(op, f.params[0]!, f.params[1]!)))
  for (const op of floats)
    define(op, ['double', 'double'], 'double', (f) => f.ret(f.binary(op, f.params[0]!, f.params[1]!)))
  for (const test of integerTests)
    define(`icmp.${test}`, ['i64', 'i64'], 'i1', (f) => f.ret(f.icmp(test, f.params[0]!, f.params[1]!)))
  for (const test of floatTests)
    define(`fcmp.${test}`, ['double', 'double'], 'i1', (f) => f.ret(f.fcmp(test, f.params[0]!, f.params[1]!)))
  const conversions: readonly (readonly [ConvertOp, IrType, IrType])[] = [
    ['zext', 'i1', 'i32'],
    ['sext', 'i16', 'i64'],
    ['trunc', 'i64', 'i8'],
    ['sitofp', 'i32', 'double'],
    ['uitofp', 'i32', 'double'],
    ['fptosi', 'double', 'i32'],
    ['fptrunc', 'double', 'float'],
    ['fpext', 'float', 'double'],
    ['bitcast', 'double', 'i64'],
    ['ptrtoint', 'ptr', 'i64'],
    ['inttoptr', 'i64', 'ptr'],
  ]
  for (const [op, from, to] of conversions)
    define(`${op}.${from}`, [from], to, (f) => f.ret(f.convert(op, f.params[0]!, to)))
  define('fneg', ['double'], 'double', (f) => f.ret(f.fneg(f.params[0]!)))
  define('select', ['i1', 'ptr', 'ptr'], 'ptr', (f) => f.ret(f.select(f.params[0]!, f.params[1]!, f.params[2]!)))
  define('constants', ['i32'], 'double', (f) => {
    for (const value of [0, -0, 0.1, Infinity, -Infinity, NaN, 5e-324, 1.7976931348623157e308])
      f.call(nothing, [double(value)])
    // A NaN with a payload.
    f.call(nothing, [{ type: 'double', ref: '0xFFF4000000000001' }])
    f.ret(double(2 ** 53))
  })
  define('large', [], 'i64', (f) => f.ret(int64(-0x0123_4567_89ab_cdefn)))
  define('nothing', [], 'void', (f) => f.ret(null))

  for (const type of ['i8', 'i16', 'i32', 'i64', 'float', 'double', 'ptr'] as const) {
    define(`load.${type}`, ['ptr', 'i32'], type, (f) => {
      const place = f.element(f.offset(f.params[0]!, 24), type, f.params[1]!)
      const value = f.load(type, place, 'field 1.2')
      f.store(value, f.offset(place, 0), 'field 1.3')
      f.storeUnaligned(f.load(type, place, null), f.offset(place, 1), null)
      f.store(f.loadUnaligned(type, f.offset(place, 3), 'linear'), place, null)
      f.storeUnaligned(f.loadShared(type, external), m.at(external, 16), 'linear')
      f.ret(value)
    })
  }
  define('thread', ['i64'], 'ptr', (f) => f.ret(f.threadWord(f.params[0]!)))
  define('stack', [], 'i64', (f) => f.ret(f.stackPointer()))
  define('data', [], 'ptr', (f) => {
    f.store(f.load('i64', m.at(table, 8), null), variable, 'variable')
    f.ret(m.at(table, 0))
  })

  define('variables', ['i32', 'double', 'i1'], 'double', (f) => {
    const values = f.params.map((param): [IrValue, IrType] => {
      const place = f.variable(param.type)
      f.writeVariable(place, param)
      return [place, param.type]
    })
    const area = f.area(3)
    // A variable that is made late stands with the others.
    const late = f.variable('ptr')
    f.writeVariable(late, area)
    f.store(int64(7n), f.offset(f.readVariable(late, 'ptr'), 8), null)
    f.call(nothing, [f.convert('uitofp', f.load('i64', f.offset(area, 8), null), 'double')])
    const [, [place, type]] = values as [unknown, [IrValue, IrType]]
    f.ret(f.readVariable(place, type))
  })

  define('blocks', ['i32', 'i32'], 'i32', (f) => {
    const [a, b] = f.params as [IrValue, IrValue]
    const loop = f.block('loop')
    const odd = f.block('odd')
    const even = f.block('even')
    const out = f.block('out')
    const lost = f.block('lost')
    const entry = f.current
    f.br(loop)
    f.position(loop)
    const i = f.phi(loop, 'i32')
    const next = f.binary('add', i.value, int32(1))
    // A phi that comes after other instructions stands before them.
    const sum = f.phi(loop, 'i32')
    i.incoming.push({ from: entry, value: int32(0) })
    sum.incoming.push({ from: entry, value: a })
    const bit = f.convert('trunc', i.value, 'i1')
    f.cond(bit, odd, even)
    f.position(odd)
    const more = f.call(local, [sum.value])
    i.incoming.push({ from: f.current, value: next })
    sum.incoming.push({ from: f.current, value: more })
    f.cond(f.icmp('slt', next, b), loop, out, 'else')
    f.position(even)
    i.incoming.push({ from: f.current, value: next })
    sum.incoming.push({ from: f.current, value: f.binary('xor', sum.value, int32(-1)) })
    f.cond(f.icmp('eq', next, int32(1000)), lost, loop, 'then')
    f.position(lost)
    f.switch(
      b,
      [
        { value: -5, to: out },
        { value: 7, to: out },
      ],
      f.block('never'),
    )
    f.position(out)
    const result = f.phi(out, 'i32')
    result.incoming.push({ from: odd, value: sum.value })
    for (let n = 0; n < 2; n++) result.incoming.push({ from: lost, value: b })
    f.ret(result.value)
    // The last block has no end of its own.
  })

  define('calls', ['ptr', 'i8'], 'i32', (f) => {
    const [code, small] = f.params as [IrValue, IrValue]
    const byte = f.call(narrow, [small, f.convert('zext', small, 'i16')])
    f.store(byte, f.call(fresh, []), null)
    f.callAddress(code, { params: ['i1', 'i8'], result: 'void' }, [int1(true), int8(-1)])
    f.intrinsic('memmove', 'void', [code, code, int64(8n), int1(false)], `${m.pointerSuffix(2)}.i64`)
    const root = f.intrinsic('sqrt', 'double', [double(2)], 'f64')
    f.ret(f.callAddress(code, { params: ['double'], result: 'i32' }, [root]))
  })

  m.define('test.catches', { params: ['i32', 'ptr'], result: 'ptr' }, (f) => {
    const [n, code] = f.params as [IrValue, IrValue]
    f.describe({
      attributes: ['cold'],
      isInternal: false,
      hasPads: true,
      source: { name: 'Every.catches', span: span(0) },
    })
    const pad = f.block('pad')
    const value = f.invoke(thrower, [n], pad)
    f.locate(span(8))
    f.invokeAddress(code, { params: ['i32', 'ptr'], result: 'void' }, [value, code], pad)
    f.locate(noSpan)
    const other = f.invokeAddress(code, { params: [], result: 'ptr' }, [], pad)
    f.locate(span(14))
    f.ret(other)
    f.position(pad)
    f.locate(span(20))
    const caught = f.landingPad()
    const next = f.block('next')
    f.cond(f.icmp('eq', caught, nullPointer), next, f.block('end'), 'then')
    f.position(next)
    if (!f.isEnded) f.unreachable()
  })
  m.drain()
}
