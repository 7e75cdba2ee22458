/*
 * Classes, interfaces, arrays, closures, cells and slots.
 */
import test from 'ava'
import {
  array,
  bool,
  cellOf,
  closureOf,
  dyn,
  f64,
  i32,
  i64,
  nullF64,
  nullI32,
  objOf,
  ProgramBuilder,
  string,
  void_,
} from '../../src/compiler/mir/index.ts'
import type { ClassId, MirType } from '../../src/compiler/mir/index.ts'
import { backend } from '../support/backend.ts'
import { exported, load } from './harness.ts'

test('fields: defaults, inheritance, references to each other', (t) => {
  const p = new ProgramBuilder()
  const node = p.addClass({ name: 'Node', kind: 'class', isInstantiated: true })
  const fields = [
    { name: 'next', type: objOf(node), isFinal: false },
    { name: 'v', type: i32, isFinal: false },
    { name: 'n', type: nullI32, isFinal: false },
    { name: 'f', type: nullF64, isFinal: false },
    { name: 's', type: string, isFinal: false },
  ]
  p.updateClass(node, { fields })
  const sub = p.addClass({
    name: 'Sub',
    kind: 'class',
    superClass: node,
    isInstantiated: true,
    fields: [{ name: 'w', type: f64, isFinal: false }],
  })
  exported(p, 'defaults', [], bool, (f) => {
    const o = f.emit('new', [], { kind: 'class', value: sub })
    const get = (cls: ClassId, index: number): number =>
      f.emit('field.get', [o], { kind: 'field', field: { cls, index } })
    let ok = f.emit('ref.is_null', [get(node, 0)])
    const and = (v: number): void => {
      ok = f.emit('select', [ok, v, f.bool(false)])
    }
    and(f.emit('i32.eq', [get(node, 1), f.i32(0)]))
    and(f.emit('null.is_null', [get(node, 2)]))
    and(f.emit('null.is_null', [get(node, 3)]))
    and(f.emit('ref.is_null', [get(node, 4)]))
    and(f.emit('f64.eq', [get(sub, 0), f.f64(0)]))
    f.ret(ok)
  })
  exported(p, 'list', [i32], i32, (f, n) => {
    // Builds n nodes, each before the last, then sums them.
    const head = f.newBlock()
    const make = f.newBlock()
    const sum = f.newBlock()
    const add = f.newBlock()
    const end = f.newBlock()
    const i = f.addBlockParam(head, i32)
    const list = f.addBlockParam(head, objOf(node))
    const at = f.addBlockParam(sum, objOf(node))
    const total = f.addBlockParam(sum, i32)
    f.br(head, [f.i32(0), f.null_(objOf(node))])
    f.setBlock(head)
    f.condBr(f.emit('i32.lt', [i, n]), make, sum, [], [list, f.i32(0)])
    f.setBlock(make)
    const o = f.emit('new', [], { kind: 'class', value: sub })
    f.emit('field.set', [o, list], { kind: 'field', field: { cls: node, index: 0 } })
    f.emit('field.set', [o, i], { kind: 'field', field: { cls: node, index: 1 } })
    f.br(head, [f.emit('i32.add', [i, f.i32(1)]), f.emit('obj.up', [o], { kind: 'type', type: objOf(node) })])
    f.setBlock(sum)
    f.condBr(f.emit('ref.is_null', [at]), end, add)
    f.setBlock(add)
    f.br(sum, [
      f.emit('field.get', [at], { kind: 'field', field: { cls: node, index: 0 } }),
      f.emit('i32.add', [total, f.emit('field.get', [at], { kind: 'field', field: { cls: node, index: 1 } })]),
    ])
    f.setBlock(end)
    f.ret(total)
  })
  const m = load(p.finish())
  t.is(m['defaults']?.(), 1)
  t.is(m['list']?.(1000), 499500)
})

/** A tree of classes: `count` below one base; each has `speak`, giving its number, and implements one of two interfaces. */
function zoo(count: number): {
  readonly p: ProgramBuilder
  readonly base: ClassId
  readonly classes: ClassId[]
  readonly even: ClassId
  readonly odd: ClassId
  readonly slot: number
} {
  const p = new ProgramBuilder()
  const even = p.addClass({ name: 'Even', kind: 'interface' })
  const odd = p.addClass({ name: 'Odd', kind: 'interface' })
  const base = p.addClass({ name: 'Base', kind: 'class', isInstantiated: false })
  const classes: ClassId[] = []
  const slot = p.addSlot('speak', { params: [i32], result: i32 })
  for (let i = 0; i < count; i++) {
    const cls = p.addClass({
      name: `C${i}`,
      kind: 'class',
      superClass: base,
      interfaces: [i % 2 === 0 ? even : odd],
      isInstantiated: true,
      fields: [{ name: 'k', type: i32, isFinal: false }],
    })
    classes.push(cls)
    const f = p.addFunction({ name: `C${i}.speak`, params: [objOf(cls), i32], result: i32 })
    const [self = 0, n = 0] = f.fn.params
    f.ret(
      f.emit('i32.add', [
        f.emit('i32.add', [f.emit('field.get', [self], { kind: 'field', field: { cls, index: 0 } }), n]),
        f.i32(i * 1000),
      ]),
    )
    p.setImpl(slot, cls, f.id)
  }
  for (const [i, cls] of classes.entries()) {
    exported(p, `make${i}`, [i32], objOf(base), (f, k) => {
      const o = f.emit('new', [], { kind: 'class', value: cls })
      f.emit('field.set', [o, k], { kind: 'field', field: { cls, index: 0 } })
      f.ret(f.emit('obj.up', [o], { kind: 'type', type: objOf(base) }))
    })
  }
  const call = (name: string, type: MirType): void => {
    exported(p, name, [type, i32], i32, (f, o, n) => f.ret(f.emit('call.slot', [o, n], { kind: 'slot', value: slot })))
  }
  call('onBase', objOf(base))
  call('onEven', objOf(even))
  call('onDyn', dyn)
  for (const [name, cls] of [
    ['isEven', even],
    ['isOdd', odd],
    ['isBase', base],
    ['isC0', classes[0] ?? 0],
  ] as const) {
    exported(p, name, [dyn], bool, (f, o) => f.ret(f.emit('is', [o], { kind: 'class', value: cls })))
  }
  exported(p, 'downEven', [objOf(base)], objOf(even), (f, o) =>
    f.ret(f.emit('obj.down', [o], { kind: 'type', type: objOf(even) })),
  )
  exported(p, 'downC0', [objOf(base)], objOf(classes[0] ?? 0), (f, o) =>
    f.ret(f.emit('obj.down', [o], { kind: 'type', type: objOf(classes[0] ?? 0) })),
  )
  return { p, base, classes, even, odd, slot }
}

for (const count of [1, 3, 8, 20, 100]) {
  test(`slots and tests over ${count} classes of equal layout`, (t) => {
    const m = load(zoo(count).p.finish())
    for (let i = 0; i < count; i++) {
      const o = m[`make${i}`]?.(7)
      t.is(m['onBase']?.(o, 5), i * 1000 + 12)
      t.is(m['onDyn']?.(o, 5), i * 1000 + 12)
      t.is(m['isEven']?.(o), i % 2 === 0 ? 1 : 0)
      t.is(m['isOdd']?.(o), i % 2)
      t.is(m['isBase']?.(o), 1)
      t.is(m['isC0']?.(o), i === 0 ? 1 : 0)
      if (i % 2 === 0) {
        t.is(m['onEven']?.(o, 5), i * 1000 + 12)
        t.is(m['downEven']?.(o), o)
      } else t.throws(() => m['downEven']?.(o), { message: 'Invalid cast' })
      if (i === 0) t.is(m['downC0']?.(o), o)
      else t.throws(() => m['downC0']?.(o), { message: 'Invalid cast' })
    }
    t.is(m['downEven']?.(null), null)
    t.is(m['isBase']?.(null), 0)
    t.is(m['isBase']?.('text'), 0)
    t.throws(() => m['onDyn']?.('text', 1), { message: 'Invalid field access' })
  })
}

test('a slot with implementations for built-in values and a fallback', (t) => {
  const p = new ProgramBuilder()
  const slot = p.addSlot('name', { params: [], result: string })
  for (const [id, type, text] of [
    [5, string, 'string'],
    [7, array, 'array'],
    [2, dyn, 'int'],
    [4, bool, 'bool'],
    [3, f64, 'float'],
    [6, i64, 'int64'],
  ] as const) {
    const f = p.addFunction({ name: `name ${text}`, params: [type], result: string })
    f.ret(f.string(text))
    p.setImpl(slot, id, f.id)
  }
  const fallback = p.addFunction({ name: 'fallback', params: [dyn], result: string })
  fallback.ret(fallback.string('other'))
  p.setFallback(slot, fallback.id)
  exported(p, 'f', [dyn], string, (f, o) => f.ret(f.emit('call.slot', [o], { kind: 'slot', value: slot })))
  exported(p, 'list', [], dyn, (f) => {
    const raw = f.emit('raw.new', [f.i32(0)], { kind: 'elem', elem: 'i32' })
    f.ret(f.emit('dyn.of', [f.emit('array.new', [raw, f.i32(0)], { kind: 'elem', elem: 'i32' })]))
  })
  const m = load(p.finish())
  const of = (v: unknown): unknown => m['f']?.(v)
  t.deepEqual([1, 2 ** 31 - 1, 1.5, true, 's', 4n, {}, m['list']?.()].map(of), [
    'int',
    'int',
    'float',
    'bool',
    'string',
    'int64',
    'other',
    'array',
  ])
})

test('arrays: fast paths, other kinds and bounds by the helpers', (t) => {
  const p = new ProgramBuilder()
  const log = p.addGlobal('log', i32)
  const get = p.addFunction({ name: 'getSlow', params: [array, i32], result: f64 })
  get.emit('global.set', [get.i32(1)], { kind: 'global', value: log })
  get.ret(get.f64(-1))
  const set = p.addFunction({ name: 'setSlow', params: [array, i32, f64], result: void_ })
  set.emit('global.set', [set.i32(2)], { kind: 'global', value: log })
  set.ret()
  p.helpers = { ...p.helpers, arrayGet: { f64: get.id }, arraySet: { f64: set.id } }
  const make = (elem: 'f64' | 'i32'): void => {
    exported(p, `make ${elem}`, [i32, i32], array, (f, capacity, n) => {
      const raw = f.emit('raw.new', [capacity], { kind: 'elem', elem })
      f.ret(f.emit('array.new', [raw, n], { kind: 'elem', elem }))
    })
  }
  make('f64')
  make('i32')
  exported(p, 'get', [array, i32], f64, (f, a, i) => f.ret(f.emit('array.get', [a, i], { kind: 'rep', rep: 'f64' })))
  exported(p, 'set', [array, i32, f64], void_, (f, a, i, v) => {
    f.emit('array.set', [a, i, v], { kind: 'rep', rep: 'f64' })
    f.ret()
  })
  exported(p, 'len', [array], i32, (f, a) => f.ret(f.emit('array.len', [a])))
  exported(p, 'shrink', [array, i32], void_, (f, a, n) => {
    f.emit('array.set_len', [a, n])
    f.emit('array.set_data', [a, f.emit('array.data', [a])])
    f.ret()
  })
  exported(p, 'log', [], i32, (f) => {
    const v = f.emit('global.get', [], { kind: 'global', value: log })
    f.emit('global.set', [f.i32(0)], { kind: 'global', value: log })
    f.ret(v)
  })
  // The same in a loop, where the fast path is written out.
  exported(p, 'fill', [array, i32], f64, (f, a, n) => {
    const head = f.newBlock()
    const body = f.newBlock()
    const end = f.newBlock()
    const i = f.addBlockParam(head, i32)
    const s = f.addBlockParam(head, f64)
    f.br(head, [f.i32(0), f.f64(0)])
    f.setBlock(head)
    f.condBr(f.emit('i32.lt', [i, n]), body, end)
    f.setBlock(body)
    f.emit('array.set', [a, i, f.emit('i32.to_f64', [f.emit('i32.mul', [i, i])])], { kind: 'rep', rep: 'f64' })
    const v = f.emit('array.get', [a, i], { kind: 'rep', rep: 'f64' })
    f.br(head, [f.emit('i32.add', [i, f.i32(1)]), f.emit('f64.add', [s, v])])
    f.setBlock(end)
    f.ret(s)
  })
  const m = load(p.finish())
  const call = (name: string, ...args: unknown[]): unknown => m[name]?.(...args)
  const a = call('make f64', 8, 5)
  call('set', a, 4, 2.5)
  t.is(call('get', a, 4), 2.5)
  t.is(call('log'), 0)
  t.is(call('get', a, 7), 0, 'capacity beyond the length holds defaults')
  t.is(call('log'), 0)
  t.is(call('get', a, 8), -1)
  t.is(call('log'), 1)
  t.is(call('get', a, -1), -1)
  call('set', a, 5, 1)
  t.is(call('log'), 2)
  call('set', a, -1, 1)
  t.is(call('log'), 2)
  t.is(call('get', call('make i32', 4, 4), 0), -1)
  call('log')
  call('set', call('make i32', 4, 4), 0, 1)
  t.is(call('log'), 2)
  t.is(call('len', a), 5)
  t.is(call('fill', a, 5), 30)
  t.is(call('log'), 0)
  call('shrink', a, 2)
  t.is(call('len', a), 2)
})

test('closures: captures, cells, static ones, identity', (t) => {
  const p = new ProgramBuilder()
  const sig = p.sig([i32], i32)
  const body = p.addFunction({
    name: 'count',
    params: [closureOf(sig), i32],
    result: i32,
    captures: [cellOf(i32), f64],
    sig,
  })
  const [, n = 0] = body.fn.params
  const cell = body.emit('closure.get', [], { kind: 'index', value: 0 })
  const step = body.emit('f64.to_i32', [body.emit('closure.get', [], { kind: 'index', value: 1 })])
  const sum = body.emit('i32.add', [body.emit('cell.get', [cell]), body.emit('i32.mul', [n, step])])
  body.emit('cell.set', [cell, sum])
  body.ret(sum)
  exported(p, 'counter', [i32], closureOf(sig), (f, start) =>
    f.ret(f.emit('closure.new', [f.emit('cell.new', [start]), f.f64(2)], { kind: 'func', value: body.id })),
  )
  const plain = p.addFunction({ name: 'double', params: [i32], result: i32 })
  plain.ret(plain.emit('i32.mul', [plain.fn.params[0] ?? 0, plain.i32(2)]))
  exported(p, 'static', [], closureOf(sig), (f) =>
    f.ret(f.emit('closure.static', [], { kind: 'func', value: plain.id })),
  )
  exported(p, 'call', [closureOf(sig), i32], i32, (f, c, v) =>
    f.ret(f.emit('call.closure', [c, v], { kind: 'sig', value: sig })),
  )
  exported(p, 'same', [closureOf(sig), closureOf(sig)], bool, (f, a, b) => f.ret(f.emit('ref.eq', [a, b])))
  const m = load(p.finish())
  const c = m['counter']?.(10)
  t.is(m['call']?.(c, 3), 16)
  t.is(m['call']?.(c, 1), 18)
  t.is(m['call']?.(m['static']?.(), 21), 42)
  t.is(m['static']?.(), m['static']?.())
  t.is(m['same']?.(c, m['counter']?.(10)), 0)
  t.is(m['same']?.(c, c), 1)
})

// On native only the registry's functions can be called.
const onWasm = backend.load === null ? test : test.skip

onWasm('JavaScript calls closures that imports were given, and gives them back', (t) => {
  const p = new ProgramBuilder()
  const sig = p.sig([i32, string, dyn], dyn)
  p.addClass({ name: 'closure', kind: 'closure', sig, isInstantiated: true })
  const plain = p.addFunction({ name: 'callback', params: [i32, string, dyn], result: dyn })
  const [, s = 0] = plain.fn.params
  plain.ret(plain.emit('dyn.of', [plain.emit('str.concat', [s, plain.emit('str.of_i32', [plain.fn.params[0] ?? 0])])]))
  exported(p, 'f', [], dyn, (f) => {
    const c = f.emit('dyn.of', [f.emit('closure.static', [], { kind: 'func', value: plain.id })])
    f.ret(f.emit('call.rt', [c], { kind: 'name', value: 'test.give', type: dyn }))
  })
  exported(p, 'static', [], dyn, (f) =>
    f.ret(f.emit('dyn.of', [f.emit('closure.static', [], { kind: 'func', value: plain.id })])),
  )
  let given: unknown = null
  const m = load(p.finish(), { extra: { test_give: (f: unknown) => (given = f) } })
  t.is(m['f']?.(), m['static']?.(), 'the same closure comes back')
  t.is((given as (...args: unknown[]) => unknown)(4, 'n', null), 'n4')
  const first = given
  m['f']?.()
  t.is(given, first, 'the same function each time')
})

test('constructors whose stores are fused with the allocation keep their order of effects', (t) => {
  const p = new ProgramBuilder()
  const g = p.addGlobal('g', i32)
  const next = p.addFunction({ name: 'next', params: [], result: i32 })
  const v = next.emit('i32.add', [next.emit('global.get', [], { kind: 'global', value: g }), next.i32(1)])
  next.emit('global.set', [v], { kind: 'global', value: g })
  next.ret(v)
  const cls = p.addClass({
    name: 'P',
    kind: 'class',
    isInstantiated: true,
    fields: ['a', 'b', 'c'].map((name) => ({ name, type: i32, isFinal: false })),
  })
  exported(p, 'f', [], i32, (f) => {
    const o = f.emit('new', [], { kind: 'class', value: cls })
    const set = (index: number, value: number): void =>
      void f.emit('field.set', [o, value], { kind: 'field', field: { cls, index } })
    set(2, f.call(next.id, []))
    set(0, f.call(next.id, []))
    set(2, f.call(next.id, []))
    const get = (index: number): number => f.emit('field.get', [o], { kind: 'field', field: { cls, index } })
    f.ret(
      f.emit('i32.add', [
        f.emit('i32.mul', [get(0), f.i32(100)]),
        f.emit('i32.add', [f.emit('i32.mul', [get(1), f.i32(10)]), get(2)]),
      ]),
    )
  })
  t.is(load(p.finish())['f']?.(), 203)
})
