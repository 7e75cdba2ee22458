import test from 'ava'
import {
  dominators,
  i32,
  liveIn,
  loops,
  printFunction,
  ProgramBuilder,
  SsaBuilder,
  verifyProgram,
  type MirFunction,
} from '../../../src/compiler/mir/index.ts'

/** `x = 1; while (c) { if (d) x = 2; [y = x] } return x` */
function loop(assigns: boolean): MirFunction {
  const program = new ProgramBuilder()
  const b = program.begin_function('f').param({ kind: 'bool' }).param({ kind: 'bool' }).returns(i32).build()
  const [c, d] = b.fn.params as [number, number]
  const ssa = new SsaBuilder<string>(b)
  ssa.declareVariable('x', i32)
  ssa.writeVariable('x', b.i32(1))
  const header = b.newBlock()
  const body = b.newBlock()
  const then = b.newBlock()
  const join = b.newBlock()
  const after = b.newBlock()
  b.br(header)
  b.setBlock(header)
  b.condBr(c, body, after)
  ssa.sealBlock(body)
  b.setBlock(body)
  b.condBr(d, then, join)
  ssa.sealBlock(then)
  b.setBlock(then)
  if (assigns) ssa.writeVariable('x', b.i32(2))
  b.br(join)
  ssa.sealBlock(join)
  b.setBlock(join)
  ssa.readVariable('x')
  b.br(header)
  ssa.sealBlock(header)
  ssa.sealBlock(after)
  b.setBlock(after)
  b.ret(ssa.readVariable('x'))
  ssa.finish()
  return verifyProgram(program.finish()).length === 0 ? b.fn : (undefined as never)
}

test('a variable assigned in a loop gets the parameters it needs', (t) => {
  const fn = loop(true)
  t.is(fn.blocks.get(1)!.params.length, 1)
  t.is(fn.blocks.get(4)!.params.length, 1)
  t.is(fn.blocks.get(5)!.params.length, 0)
})

test('a variable that is only read gets none', (t) => {
  const fn = loop(false)
  for (const block of fn.blocks.values()) t.is(block.params.length, 0, printFunction(fn, null))
})

test('a long row of joins is no deep recursion', (t) => {
  const program = new ProgramBuilder()
  const b = program.begin_function('f').param({ kind: 'bool' }).returns(i32).build()
  const ssa = new SsaBuilder<string>(b)
  ssa.declareVariable('x', i32)
  ssa.writeVariable('x', b.i32(7))
  for (let i = 0; i < 20000; i++) {
    const then = b.newBlock()
    const join = b.newBlock()
    b.condBr(b.fn.params[0]!, then, join)
    ssa.sealBlock(then)
    b.setBlock(then)
    b.br(join)
    ssa.sealBlock(join)
    b.setBlock(join)
  }
  b.ret(ssa.readVariable('x'))
  ssa.finish()
  t.is(
    [...b.fn.blocks.values()].reduce((n, block) => n + block.params.length, 0),
    0,
  )
})

test('a variable never written reads its default', (t) => {
  const program = new ProgramBuilder()
  const b = program.begin_function('f').returns({ kind: 'string' }).build()
  const ssa = new SsaBuilder<string>(b)
  ssa.declareVariable('s', { kind: 'string' })
  b.ret(ssa.readVariable('s'))
  ssa.finish()
  t.is(b.fn.blocks.get(0)!.instrs[0]!.op, 'const.null')
  t.deepEqual(verifyProgram(program.finish()), [])
})

test('loops nest, and dominators and liveness see through them', (t) => {
  const fn = loop(true)
  const dom = dominators(fn)
  t.true(dom.dominates(1, 5))
  t.false(dom.dominates(3, 4))
  const found = loops(fn, dom)
  t.is(found.length, 1)
  t.deepEqual([...found[0]!.blocks].sort(), [1, 2, 3, 4])
  t.true(liveIn(fn).get(2)!.has(fn.params[1]!))
})

test('finish numbers classes in preorder and rewrites every mention', (t) => {
  const program = new ProgramBuilder()
  const base = program.addClass({ name: 'Base', kind: 'class' })
  const other = program.addClass({ name: 'Other', kind: 'class' })
  const sub = program.addClass({ name: 'Sub', kind: 'class', superClass: base })
  const b = program.addFunction({ name: 'f', result: i32 })
  b.emit('new', [], { kind: 'class', value: other })
  b.ret(b.emit('const.class', [], { kind: 'class', value: sub }))
  let final: (id: number) => number = (id) => id
  const done = program.finish((map) => (final = map))
  t.deepEqual([final(base), final(sub), final(other)], [8, 9, 10])
  t.is(done.classes[8]!.lastDescendant, 9)
  t.deepEqual(
    b.fn.blocks.get(0)!.instrs.map((i) => i.imm),
    [
      { kind: 'class', value: 10 },
      { kind: 'i32', value: 9 },
    ],
  )
  t.deepEqual(verifyProgram(done), [])
})
