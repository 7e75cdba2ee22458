/*
 * Control flow: random graphs (reducible and not, with handlers) run as WebAssembly and by a small evaluator of MIR.
 */
import test from 'ava'
import { dyn, i32, ProgramBuilder, void_ } from '../../src/compiler/mir/index.ts'
import type { FunctionBuilder, MirFunction, ValueId } from '../../src/compiler/mir/index.ts'
import { exported, load } from './harness.ts'

type Random = (below: number) => number

const randomOf = (seed: number): Random => {
  let state = seed * 2654435761
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

/** A function of two Ints with `count` blocks that jump anywhere; every block pays one unit of fuel. */
function randomFunction(
  f: FunctionBuilder,
  a: ValueId,
  b: ValueId,
  random: Random,
  count: number,
  withHandlers: boolean,
): void {
  const fuel = f.newVar(i32)
  const state = f.newVar(i32)
  const handlers = withHandlers ? [f.newBlock(null), f.newBlock(null)] : []
  for (const h of handlers) f.addBlockParam(h, dyn)
  const blocks: number[] = []
  for (let i = 0; i < count; i++) {
    const handler = handlers.length > 0 && random(3) === 0 ? (handlers[random(2)] ?? null) : null
    const block = f.newBlock(handler)
    blocks.push(block)
    for (let k = random(3); k > 0; k--) f.addBlockParam(block, i32)
  }
  const done = f.newBlock(null)
  f.addBlockParam(done, i32)
  const target = (values: ValueId[]): { block: number; args: ValueId[] } => {
    const block = random(8) === 0 ? done : (blocks[random(count)] ?? done)
    return { block, args: f.block(block).params.map(() => values[random(values.length)] ?? a) }
  }
  const finish = (values: ValueId[]): void => {
    switch (random(handlers.length > 0 ? 5 : 4)) {
      case 0: {
        const to = target(values)
        f.br(to.block, to.args)
        break
      }
      case 1:
      case 2: {
        const x = target(values)
        const y = target(values)
        const cond = f.emit('i32.lt', [values[random(values.length)] ?? a, values[random(values.length)] ?? b])
        f.condBr(cond, x.block, y.block, x.args, y.args)
        break
      }
      case 3: {
        const value = f.emit('i32.and', [values[random(values.length)] ?? a, f.i32(7)])
        const sparse = random(2) === 0
        const cases = Array.from({ length: 1 + random(6) }, (_, i) => ({
          value: sparse ? i * i * i : i,
          ...target(values),
        }))
        const fallback = target(values)
        f.switch(value, cases, fallback.block, fallback.args)
        break
      }
      default:
        f.throw_(f.emit('dyn.of', [values[random(values.length)] ?? a]))
    }
  }
  f.emit('var.set', [f.i32(60)], { kind: 'var', value: fuel })
  f.emit('var.set', [b], { kind: 'var', value: state })
  finish([a, b])
  for (const block of [...handlers, ...blocks]) {
    f.setBlock(block)
    const left = f.emit('i32.sub', [f.emit('var.get', [], { kind: 'var', value: fuel }), f.i32(1)])
    f.emit('var.set', [left], { kind: 'var', value: fuel })
    const go = f.newBlock(f.block(block).handler)
    f.condBr(f.emit('i32.lt', [left, f.i32(0)]), done, go, [left])
    f.setBlock(go)
    const values: ValueId[] = [a, b, left, f.emit('var.get', [], { kind: 'var', value: state })]
    for (const p of f.block(block).params) {
      if (f.typeOf(p).kind === 'i32') values.push(p)
      else values.push(f.emit('dyn.to', [p], { kind: 'type', type: i32 }))
    }
    for (let k = random(4); k > 0; k--) {
      const op = (['i32.add', 'i32.xor', 'i32.mul', 'i32.sub'] as const)[random(4)] ?? 'i32.add'
      values.push(f.emit(op, [values[random(values.length)] ?? a, values[random(values.length)] ?? b]))
      if (random(3) === 0) f.emit('var.set', [values.at(-1) ?? a], { kind: 'var', value: state })
    }
    finish(values)
  }
  f.setBlock(done)
  f.ret(f.emit('i32.xor', [f.block(done).params[0] ?? a, f.emit('var.get', [], { kind: 'var', value: state })]))
}

/** Runs the operations that `randomFunction` makes. */
function evaluate(fn: MirFunction, args: readonly number[]): number | string {
  const values: number[] = []
  const vars: number[] = fn.vars.map(() => 0)
  fn.params.forEach((p, i) => (values[p] = args[i] ?? 0))
  const at = (v: ValueId): number => values[v] ?? 0
  for (let block = fn.blocks.get(0); block !== undefined;) {
    for (const instr of block.instrs) {
      const [x = 0, y = 0] = instr.args.map(at)
      const imm = instr.imm.kind === 'i32' || instr.imm.kind === 'var' ? instr.imm.value : 0
      const results: Record<string, () => number> = {
        'const.i32': () => imm,
        'i32.add': () => (x + y) | 0,
        'i32.sub': () => (x - y) | 0,
        'i32.mul': () => Math.imul(x, y),
        'i32.xor': () => x ^ y,
        'i32.and': () => x & y,
        'i32.lt': () => (x < y ? 1 : 0),
        'dyn.of': () => x,
        'dyn.to': () => x,
        'var.get': () => vars[imm] ?? 0,
        'var.set': () => (vars[imm] = x),
      }
      const result = results[instr.op]
      if (result === undefined) throw new Error(instr.op)
      values[instr.result < 0 ? 1e6 : instr.result] = result()
    }
    const { term } = block
    const go = (to: { block: number; args: readonly ValueId[] }): void => {
      const given = to.args.map(at)
      block = fn.blocks.get(to.block)
      block?.params.forEach((p, i) => (values[p] = given[i] ?? 0))
    }
    switch (term.kind) {
      case 'br':
        go(term.to)
        break
      case 'cond':
        go(at(term.cond) === 0 ? term.else : term.then)
        break
      case 'switch':
        go(term.cases.find((c) => c.value === at(term.value))?.to ?? term.fallback)
        break
      case 'return':
        return at(term.value)
      case 'throw':
        if (block.handler === null) return `thrown ${at(term.value)}`
        go({ block: block.handler, args: [term.value] })
        break
      case 'unreachable':
        throw new Error('unreachable')
      default:
        term satisfies never
    }
  }
  throw new Error('no block')
}

for (const [name, withHandlers] of [
  ['random graphs', false],
  ['random graphs with handlers', true],
] as const) {
  test(name, (t) => {
    for (let batch = 0; batch < 8; batch++) {
      const p = new ProgramBuilder()
      for (let i = 0; i < 40; i++) {
        const random = randomOf(batch * 1000 + i + (withHandlers ? 77 : 0))
        exported(p, `f${i}`, [i32, i32], i32, (f, a, b) => randomFunction(f, a, b, random, 1 + random(9), withHandlers))
      }
      const program = p.finish()
      const instance = load(program)
      program.exports.forEach((e) => {
        const fn = program.functions[e.func]
        if (fn === null || fn === undefined) return
        for (const args of [
          [0, 1],
          [5, -3],
          [100, 7],
        ] as const) {
          let actual: unknown
          try {
            actual = instance[e.symbol]?.(...args)
          } catch (error) {
            actual = `thrown ${String((error as { value?: unknown }).value)}`
          }
          t.is(actual, evaluate(fn, args), `batch ${batch} ${e.symbol}(${args.join(', ')})`)
        }
      })
    }
  })
}

test('exceptions of called functions reach the handler, with what vars held', (t) => {
  const p = new ProgramBuilder()
  const thrower = p.addFunction({ name: 'thrower', params: [i32], result: void_ })
  const [n = 0] = thrower.fn.params
  const bad = thrower.newBlock()
  const fine = thrower.newBlock()
  thrower.condBr(thrower.emit('i32.gt', [n, thrower.i32(10)]), bad, fine)
  thrower.setBlock(bad)
  thrower.throw_(thrower.emit('dyn.of', [n]))
  thrower.setBlock(fine)
  thrower.ret()
  exported(p, 'f', [i32], i32, (f, a) => {
    const steps = f.newVar(i32)
    const handler = f.newBlock(null)
    const caught = f.addBlockParam(handler, dyn)
    const head = f.newBlock(handler)
    const i = f.addBlockParam(head, i32)
    f.emit('var.set', [f.i32(0)], { kind: 'var', value: steps })
    f.br(head, [a])
    f.setBlock(head)
    f.call(thrower.id, [i])
    f.emit('var.set', [f.emit('i32.add', [f.emit('var.get', [], { kind: 'var', value: steps }), f.i32(1)])], {
      kind: 'var',
      value: steps,
    })
    f.br(head, [f.emit('i32.add', [i, f.i32(1)])])
    f.setBlock(handler)
    const value = f.emit('dyn.to', [caught], { kind: 'type', type: i32 })
    f.ret(
      f.emit('i32.add', [
        f.emit('i32.mul', [f.emit('var.get', [], { kind: 'var', value: steps }), f.i32(1000)]),
        value,
      ]),
    )
  })
  const { f } = load(p.finish())
  t.is(f?.(4), 7011)
  t.is(f?.(50), 50)
})

test('a JavaScript exception is caught as its value and rethrown unchanged', (t) => {
  const p = new ProgramBuilder()
  exported(p, 'f', [dyn], dyn, (f, g) => {
    const handler = f.newBlock(null)
    const caught = f.addBlockParam(handler, dyn)
    const body = f.newBlock(handler)
    f.br(body)
    f.setBlock(body)
    f.ret(f.emit('call.rt', [g], { kind: 'name', value: 'test.call', type: dyn }))
    f.setBlock(handler)
    const isInt = f.emit('i32.eq', [f.emit('class.id', [caught]), f.i32(2)])
    const same = f.newBlock(null)
    const again = f.newBlock(null)
    f.condBr(isInt, same, again)
    f.setBlock(same)
    f.ret(caught)
    f.setBlock(again)
    f.throw_(caught)
  })
  const { f } = load(p.finish(), { extra: { test_call: (g: () => unknown) => g() } })
  const raise = (value: unknown) => (): never => {
    throw value
  }
  t.is(
    f?.(() => 'fine'),
    'fine',
  )
  t.is(f?.(raise(7)), 7)
  const error = new TypeError('mine')
  t.is(
    t.throws(() => f?.(raise(error))),
    error,
  )
})
