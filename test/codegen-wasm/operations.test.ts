/*
 * Every operation that works on numbers, strings, nullable numbers and Dynamic, against JavaScript.
 */
import test from 'ava'
import {
  array,
  bool,
  dyn,
  f64,
  i32,
  i64,
  nullBool,
  nullF64,
  nullI32,
  ops,
  ProgramBuilder,
  ptr,
  string,
  void_,
} from '../../src/compiler/mir/index.ts'
import type { MirType, OpName } from '../../src/compiler/mir/index.ts'
import { exported, load, operation, single } from './harness.ts'

const ints = [0, 1, -1, 2, 7, -7, 31, 32, 100, 0x7fffffff, -0x80000000, 0x40000000, -0x40000001, 65536]
const floats = [
  0,
  -0,
  1,
  -1,
  0.5,
  -2.5,
  1e9,
  4294967296,
  4294967297.5,
  -4294967298,
  1e300,
  -1e300,
  2 ** 53,
  2 ** 63,
  2 ** 70 + 2 ** 40,
  Infinity,
  -Infinity,
  Number.NaN,
  5e-324,
  7,
  3,
]
const longs = [0n, 1n, -1n, 5n, -7n, 1n << 40n, -(1n << 63n), (1n << 63n) - 1n]
const bit = (v: boolean): number => (v ? 1 : 0)

const intOps: Partial<Record<OpName, (a: number, b: number) => number>> = {
  'i32.add': (a, b) => (a + b) | 0,
  'i32.sub': (a, b) => (a - b) | 0,
  'i32.mul': Math.imul,
  'i32.div': (a, b) => (a / b) | 0,
  'i32.rem': (a, b) => (a % b) | 0,
  'i32.and': (a, b) => a & b,
  'i32.or': (a, b) => a | b,
  'i32.xor': (a, b) => a ^ b,
  'i32.shl': (a, b) => a << b,
  'i32.shr': (a, b) => a >> b,
  'i32.ushr': (a, b) => (a >>> b) | 0,
  'i32.eq': (a, b) => bit(a === b),
  'i32.ne': (a, b) => bit(a !== b),
  'i32.lt': (a, b) => bit(a < b),
  'i32.le': (a, b) => bit(a <= b),
  'i32.gt': (a, b) => bit(a > b),
  'i32.ge': (a, b) => bit(a >= b),
  'i32.ult': (a, b) => bit(a >>> 0 < b >>> 0),
  'i32.udiv': (a, b) => ((a >>> 0) / (b >>> 0)) | 0,
  'i32.urem': (a, b) => ((a >>> 0) % (b >>> 0)) | 0,
}

const resultOf = (op: OpName): MirType => ({ kind: ops[op].result }) as MirType

for (const [op, expected] of Object.entries(intOps) as [OpName, (a: number, b: number) => number][]) {
  test(op, (t) => {
    const f = operation(op, [i32, i32], resultOf(op))
    for (const a of ints) {
      for (const b of ints) {
        if (b === 0 && /div|rem/.test(op)) continue
        t.is(f(a, b), expected(a, b), `${a} ${b}`)
      }
    }
  })
}

const floatOps: Partial<Record<OpName, (a: number, b: number) => number>> = {
  'f64.add': (a, b) => a + b,
  'f64.sub': (a, b) => a - b,
  'f64.mul': (a, b) => a * b,
  'f64.div': (a, b) => a / b,
  'f64.rem': (a, b) => a % b,
  'f64.eq': (a, b) => bit(a === b),
  'f64.ne': (a, b) => bit(a !== b),
  'f64.lt': (a, b) => bit(a < b),
  'f64.le': (a, b) => bit(a <= b),
  'f64.gt': (a, b) => bit(a > b),
  'f64.ge': (a, b) => bit(a >= b),
  'f64.min': Math.min,
  'f64.max': Math.max,
  'f64.copysign': (a, b) => (b < 0 || Object.is(b, -0) ? -Math.abs(a) : Math.abs(a)),
}

for (const [op, expected] of Object.entries(floatOps) as [OpName, (a: number, b: number) => number][]) {
  test(op, (t) => {
    const f = operation(op, [f64, f64], resultOf(op))
    for (const a of floats)
      for (const b of floats) t.true(Object.is(f(a, b), expected(a, b)), `${a} ${b}: ${String(f(a, b))}`)
  })
}

const wide = (v: bigint): bigint => BigInt.asIntN(64, v)
const longOps: Partial<Record<OpName, (a: bigint, b: bigint) => bigint | number>> = {
  'i64.add': (a, b) => wide(a + b),
  'i64.sub': (a, b) => wide(a - b),
  'i64.mul': (a, b) => wide(a * b),
  'i64.div': (a, b) => wide(a / b),
  'i64.rem': (a, b) => wide(a % b),
  'i64.and': (a, b) => a & b,
  'i64.or': (a, b) => a | b,
  'i64.xor': (a, b) => a ^ b,
  'i64.eq': (a, b) => bit(a === b),
  'i64.lt': (a, b) => bit(a < b),
  'i64.le': (a, b) => bit(a <= b),
  'i64.ult': (a, b) => bit(BigInt.asUintN(64, a) < BigInt.asUintN(64, b)),
}

for (const [op, expected] of Object.entries(longOps) as [OpName, (a: bigint, b: bigint) => bigint | number][]) {
  test(op, (t) => {
    const f = operation(op, [i64, i64], resultOf(op))
    for (const a of longs) {
      for (const b of longs) {
        if (b === 0n && /div|rem/.test(op)) continue
        t.is(f(a, b), expected(a, b), `${a} ${b}`)
      }
    }
  })
}

test('i64 shifts take an Int count, masked to 6 bits', (t) => {
  const shl = operation('i64.shl', [i64, i32], i64)
  const shr = operation('i64.shr', [i64, i32], i64)
  const ushr = operation('i64.ushr', [i64, i32], i64)
  for (const a of longs) {
    for (const n of [0, 1, 31, 33, 63, 64, 70, -1]) {
      t.is(shl(a, n), wide(a << BigInt(n & 63)))
      t.is(shr(a, n), a >> BigInt(n & 63))
      t.is(ushr(a, n), wide(BigInt.asUintN(64, a) >> BigInt(n & 63)))
    }
  }
})

const unary: readonly [OpName, MirType, (v: never) => unknown][] = [
  ['i32.clz', i32, Math.clz32],
  ['i32.to_f64', i32, (v: number) => v],
  ['u32.to_f64', i32, (v: number) => v >>> 0],
  ['i32.to_i64', i32, (v: number) => BigInt(v)],
  ['u32.to_i64', i32, (v: number) => BigInt(v >>> 0)],
  ['f32.of_bits', i32, (v: number) => new Float32Array(new Int32Array([v]).buffer)[0]],
  ['str.of_i32', i32, (v: number) => `${v}`],
  ['str.of_code', i32, (v: number) => (v < 0 ? '' : String.fromCharCode(v))],
  ['f64.neg', f64, (v: number) => -v],
  ['f64.abs', f64, Math.abs],
  ['f64.sqrt', f64, Math.sqrt],
  ['f64.floor', f64, Math.floor],
  ['f64.ceil', f64, Math.ceil],
  ['f64.trunc', f64, Math.trunc],
  ['f64.to_i32', f64, (v: number) => v | 0],
  ['f64.to_single', f64, Math.fround],
  ['f32.bits', f64, (v: number) => new Int32Array(new Float32Array([v]).buffer)[0]],
  ['f64.bits', f64, (v: number) => new BigInt64Array(new Float64Array([v]).buffer)[0]],
  ['str.of_f64', f64, (v: number) => `${v}`],
  ['i64.to_i32', i64, (v: bigint) => Number(BigInt.asIntN(32, v))],
  ['i64.to_f64', i64, Number],
  ['f64.of_bits', i64, (v: bigint) => new Float64Array(new BigInt64Array([v]).buffer)[0]],
]

for (const [op, type, expected] of unary) {
  test(op, (t) => {
    const f = operation(op, [type], resultOf(op))
    const inputs: readonly unknown[] = type.kind === 'i32' ? ints : type.kind === 'f64' ? floats : longs
    for (const v of inputs) t.true(Object.is(f(v), expected(v as never)), `${String(v)}: ${String(f(v))}`)
  })
}

test('f64.to_i64 truncates and saturates', (t) => {
  const f = operation('f64.to_i64', [f64], i64)
  t.is(f(-2.9), -2n)
  t.is(f(1e300), (1n << 63n) - 1n)
  t.is(f(Number.NaN), 0n)
})

test('booleans and select', (t) => {
  t.is(operation('bool.not', [bool], bool)(1), 0)
  t.is(operation('bool.eq', [bool, bool], bool)(1, 0), 0)
  t.is(operation('bool.to_i32', [bool], i32)(1), 1)
  t.is(operation('select', [bool, string, string], string)(0, 'a', 'b'), 'b')
  t.is(operation('select', [bool, f64, f64], f64)(1, 1.5, 2.5), 1.5)
})

test('nullable numbers', (t) => {
  for (const [type, plain, values] of [
    [nullI32, i32, [0, 5, -1]],
    [nullF64, f64, [0, 1.5, Number.NaN]],
    [nullBool, bool, [0, 1]],
  ] as const) {
    const wrap = operation('null.wrap', [plain], type, { kind: 'type', type })
    const value = operation('null.value', [type], plain, { kind: 'type', type: plain })
    const isNull = operation('null.is_null', [type], bool)
    for (const v of values) {
      const across = plain.kind === 'bool' ? v !== 0 : v
      t.is(wrap(v), across)
      t.is(value(across), v)
      t.is(isNull(across), 0)
    }
    t.is(value(null), 0)
    t.is(value(undefined), 0)
    t.is(isNull(null), 1)
    t.is(operation('dyn.of', [type], dyn)(null), null)
    t.is(single([], type, (f) => f.ret(f.null_(type)))(), null)
  }
})

test('strings', (t) => {
  const concat = operation('str.concat', [string, string], string)
  t.is(concat('a', 'b'), 'ab')
  t.is(concat(null, 'b'), 'nullb')
  const eq = operation('str.eq', [string, string], bool)
  t.is(eq('a'.repeat(3), 'aaa'), 1)
  t.is(eq(null, null), 1)
  t.is(eq('', null), 0)
  const cmp = operation('str.cmp', [string, string], i32)
  t.true(Number(cmp('a', 'b')) < 0 && cmp('a', 'a') === 0 && Number(cmp('b', 'a')) > 0)
  t.is(operation('str.len', [string], i32)('h\u{1f600}'), 3)
  t.is(operation('str.code', [string, i32], i32)('abc', 1), 98)
  t.is(operation('str.sub', [string, i32, i32], string)('abcdef', 1, 4), 'bcd')
})

test('string constants: empty, lone surrogates, very long, many', (t) => {
  const texts = [
    '',
    'a',
    'null',
    '\ud800',
    'x\udc00y\ud801',
    '\u{1f600}',
    '\0',
    'é'.repeat(70000),
    `${'ab'.repeat(60000)}\ud900`,
  ]
  for (const text of texts) t.is(single([], string, (f) => f.ret(f.string(text)))(), text)
})

test('Dynamic: boxing and unboxing', (t) => {
  const same = operation('null.check', [dyn], dyn)
  const object = { x: 1 }
  for (const v of [...ints, ...floats.filter((x) => !Object.is(x, -0)), 'text', '', true, false, 5n, object])
    t.is(same(v), v)
  t.true(Object.is(same(-0), -0))
  for (const v of ints) t.is(operation('dyn.of', [i32], dyn)(v), v)
  for (const v of floats) t.true(Object.is(operation('dyn.of', [f64], dyn)(v), v))
  t.is(operation('dyn.of', [bool], dyn)(1), true)
  t.is(operation('dyn.of', [i64], dyn)(-3n), -3n)
  t.is(operation('dyn.of', [string], dyn)('s'), 's')
  const to = (type: MirType): ((...args: unknown[]) => unknown) =>
    operation('dyn.to', [dyn], type, { kind: 'type', type })
  t.is(to(i32)(7), 7)
  t.is(to(i32)(2 ** 31 - 1), 2 ** 31 - 1)
  t.is(to(i32)(7.9), 7)
  t.is(to(i32)(null), 0)
  t.is(to(f64)(3), 3)
  t.is(to(f64)(2 ** 40), 2 ** 40)
  t.is(to(f64)(undefined), 0)
  t.is(to(bool)(true), 1)
  t.is(to(bool)(null), 0)
  t.is(to(i64)(9), 9n)
  t.is(to(string)('x'), 'x')
  t.is(to(string)(null), null)
  t.is(to(nullI32)(null), null)
  t.is(to(nullI32)(4.5), 4)
  t.is(to(nullF64)(4.5), 4.5)
  t.is(to(nullBool)(true), true)
  for (const [type, wrong] of [
    [i32, 'x'],
    [f64, true],
    [bool, 1],
    [string, 1],
    [array, 'x'],
    [i64, 'x'],
    [nullI32, {}],
  ] as const) {
    t.throws(() => to(type)(wrong), { message: 'Invalid cast' })
  }
})

test('class.id of built-in values', (t) => {
  const id = operation('class.id', [dyn], i32)
  t.deepEqual(
    [null, undefined, {}, Symbol.iterator, 1, 2 ** 31, 1.5, true, 's', 1n].map((v) => id(v)),
    [0, 0, 1, 1, 2, 3, 3, 4, 5, 6],
  )
  const p = new ProgramBuilder()
  exported(p, 'f', [], i32, (f) => {
    const raw = f.emit('raw.new', [f.i32(0)], { kind: 'elem', elem: 'i32' })
    f.ret(f.emit('class.id', [f.emit('dyn.of', [f.emit('array.new', [raw, f.i32(0)], { kind: 'elem', elem: 'i32' })])]))
  })
  t.is(load(p.finish())['f']?.(), 7)
})

test('throwing: the value as JavaScript sees it', (t) => {
  const f = single([dyn], void_, (b, v) => b.throw_(v))
  for (const v of [null, 5, 1.5, true, 'text', 7n])
    t.is((t.throws(() => f(v)) as unknown as { value: unknown }).value, v)
})

test('linear memory: alloc, realloc, free, loads and stores', (t) => {
  const p = new ProgramBuilder()
  exported(p, 'alloc', [i32], i32, (f, n) => f.ret(f.emit('ptr.to_i32', [f.emit('mem.alloc', [n])])))
  exported(p, 'realloc', [i32, i32, i32], ptr, (f, q, a, b) =>
    f.ret(f.emit('mem.realloc', [f.emit('ptr.of_i32', [q]), a, b])),
  )
  exported(p, 'free', [ptr, i32], void_, (f, q, n) => {
    f.emit('mem.free', [q, n])
    f.ret()
  })
  for (const type of [i32, f64, i64, bool] as const) {
    exported(p, `load ${type.kind}`, [ptr, i32], type, (f, q, o) =>
      f.ret(f.emit('mem.load', [q, o], { kind: 'type', type })),
    )
    exported(p, `store ${type.kind}`, [ptr, i32, type], void_, (f, q, o, v) => {
      f.emit('mem.store', [q, o, v], { kind: 'type', type })
      f.ret()
    })
  }
  exported(p, 'copy', [ptr, ptr, i32], void_, (f, d, s, n) => {
    f.emit('mem.copy', [d, s, n])
    f.ret()
  })
  const m = load(p.finish())
  const call = (name: string, ...args: unknown[]): unknown => m[name]?.(...args)
  const a = call('alloc', 16)
  const b = call('alloc', 16)
  t.not(a, b)
  t.not(call('alloc', 0), 0)
  t.is(call('alloc', -5), 0)
  t.is(call('alloc', 0x7fffffff), 0)
  call('store f64', a, 8, 2.5)
  call('store i32', a, 0, -9)
  call('store bool', a, 4, 1)
  t.is(call('load f64', a, 8), 2.5)
  t.is(call('load i32', a, 0), -9)
  t.is(call('load bool', a, 4), 1)
  call('store i64', b, 0, 1n << 50n)
  t.is(call('load i64', b, 0), 1n << 50n)
  call('copy', b, a, 16)
  t.is(call('load f64', b, 8), 2.5)
  const c = call('realloc', a, 16, 5000)
  t.is(call('load f64', c, 8), 2.5)
  t.is(call('alloc', 9), a, 'a freed block of the class is used again')
  // Blocks don't overlap, over many sizes.
  const blocks: { at: number; size: number }[] = []
  for (let i = 1; i < 300; i++) blocks.push({ at: Number(call('alloc', i * 37)), size: i * 37 })
  blocks.sort((x, y) => x.at - y.at)
  for (let i = 1; i < blocks.length; i++)
    t.true((blocks[i]?.at ?? 0) >= (blocks[i - 1]?.at ?? 0) + (blocks[i - 1]?.size ?? 0))
  for (const block of blocks) call('free', block.at, block.size)
  call('free', 0, 10)
})

test('raw arrays of every kind', (t) => {
  for (const [elem, type, value, expected] of [
    ['i8', i32, 300, 44],
    ['i16', i32, 70000, 4464],
    ['i32', i32, -5, -5],
    ['bool', bool, 1, 1],
    ['f64', f64, 1.1, 1.1],
    ['f32', f64, 1.1, Math.fround(1.1)],
    ['i64', i64, 7n, 7n],
    ['string', string, 's', 's'],
    ['dyn', dyn, 's', 's'],
  ] as const) {
    const f = single([type, i32], type, (b, v, n) => {
      const imm = { kind: 'elem', elem } as const
      const raw = b.emit('raw.new', [n], imm)
      b.emit('raw.fill', [raw, b.i32(0), v, n], imm)
      const other = b.emit('raw.new', [b.emit('raw.len', [b.emit('raw.any', [raw], imm)])], imm)
      b.emit('raw.copy', [other, b.i32(1), raw, b.i32(0), b.i32(1)], imm)
      const any = b.emit('raw.any', [other], imm)
      const yes = b.newBlock()
      const no = b.newBlock()
      b.condBr(b.emit('raw.is', [any], imm), yes, no)
      b.setBlock(yes)
      b.emit('raw.set', [other, b.i32(2), b.emit('raw.get', [b.emit('raw.as', [any], imm), b.i32(1)], imm)], imm)
      b.ret(b.emit('raw.get', [other, b.i32(2)], imm))
      b.setBlock(no)
      b.unreachable()
    })
    t.is(f(value, 3), expected, elem)
  }
  const isBool = single([], bool, (b) =>
    b.ret(
      b.emit(
        'raw.is',
        [
          b.emit('raw.any', [b.emit('raw.new', [b.i32(1)], { kind: 'elem', elem: 'i8' })], {
            kind: 'elem',
            elem: 'i8',
          }),
        ],
        { kind: 'elem', elem: 'bool' },
      ),
    ),
  )
  t.is(isBool(), 0)
})

test('wide loads and stores in byte arrays', (t) => {
  for (const [type, value] of [
    [i32, -123456789],
    [i64, -(1n << 45n)],
    [f64, Math.PI],
    [{ kind: 'f32' } as MirType, Math.fround(1.7)],
  ] as const) {
    const plain = type.kind === 'f32' ? f64 : type
    const f = single([plain], plain, (b, v) => {
      const raw = b.emit('raw.new', [b.i32(20)], { kind: 'elem', elem: 'i8' })
      b.emit('raw.store', [raw, b.i32(3), v], { kind: 'type', type })
      b.ret(b.emit('raw.load', [raw, b.i32(3)], { kind: 'type', type }))
    })
    t.is(f(value), value)
  }
})

test('strings to units and back', (t) => {
  const f = single([string], string, (b, s) => {
    const imm = { kind: 'elem', elem: 'i16' } as const
    const units = b.emit('raw.new', [b.i32(100)], imm)
    const n = b.emit('call.rt', [s, units, b.i32(2)], { kind: 'name', value: 'str.to_units', type: i32 })
    b.emit('raw.set', [units, b.i32(2), b.i32(72)], imm)
    b.ret(
      b.emit('call.rt', [units, b.i32(2), b.emit('i32.add', [n, b.i32(2)])], {
        kind: 'name',
        value: 'str.of_units',
        type: string,
      }),
    )
  })
  t.is(f('hello'), 'Hello')
})

test('functions without string builtins in the engine', (t) => {
  const p = new ProgramBuilder()
  exported(p, 'f', [string], string, (f, s) => {
    const imm = { kind: 'elem', elem: 'i16' } as const
    const units = f.emit('raw.new', [f.i32(100)], imm)
    const n = f.emit('call.rt', [s, units, f.i32(0)], { kind: 'name', value: 'str.to_units', type: i32 })
    const back = f.emit('call.rt', [units, f.i32(0), n], { kind: 'name', value: 'str.of_units', type: string })
    f.ret(f.emit('str.concat', [back, f.string('!\ud800')]))
  })
  t.is(load(p.finish(), { polyfill: true })['f']?.('hi'), 'hi!\ud800')
})
