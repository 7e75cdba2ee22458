/*
 * The module as a whole: what gets into it, names, source maps, optimisation, the loader, the registry.
 */
import test from 'ava'
import { emitWasm, emitWat, importName, optimizeWasm } from '../../src/codegen-wasm/index.ts'
import { dyn, f64, i32, ProgramBuilder, string, void_ } from '../../src/compiler/mir/index.ts'
import type { MirProgram } from '../../src/compiler/mir/index.ts'
import { sourceFileOf } from '../../src/compiler/source/index.ts'
import { runtimeFunctionsOf } from '../../src/compiler/stdlib/index.ts'
import * as runtime from '../../runtime/js/imports.ts'
import { instantiate } from '../../runtime/js/load.ts'
import { exported, load, loadEmitted } from './harness.ts'

const quiet = { debug: false, names: false }

/** Rows that generated code answers by itself. */
const inline = new Set(['str.to_units', 'str.of_units'])

test('every row of the registry has an implementation, and the reverse', (t) => {
  const implemented = Object.keys(runtime).filter((name) => /^[a-z0-9]+_/.test(name))
  const rows = runtimeFunctionsOf('wasm')
    .map((row) => row.name)
    .filter((name) => !inline.has(name) && !name.startsWith('mem.'))
  t.deepEqual(implemented.toSorted(), rows.map(importName).toSorted())
  for (const row of runtimeFunctionsOf('wasm')) {
    const f = (runtime as Record<string, unknown>)[importName(row.name)]
    if (typeof f === 'function') t.is(f.length, row.params.length, row.name)
  }
})

/** A program with one function that uses a sine and one that nobody asks for. */
function small(): MirProgram {
  const p = new ProgramBuilder()
  const unused = p.addFunction({ name: 'unused', params: [], result: string })
  unused.ret(unused.string('never-seen'))
  exported(p, 'sine', [f64], f64, (f, v) => {
    f.span = { file: 'Main.hx', min: 20, max: 25 }
    f.ret(f.emit('call.rt', [v], { kind: 'name', value: 'math.sin', type: f64, effect: 'pure' }))
  })
  return p.finish()
}

test('only what is reached is written; imports list exactly what is used', (t) => {
  const emitted = emitWasm(small(), quiet)
  t.deepEqual(emitted.imports, ['math_sin'])
  t.false(Buffer.from(emitted.bytes).includes('never-seen'))
  t.is(loadEmitted(emitted)['sine']?.(1), Math.sin(1))
  t.true(emitted.bytes.length < 200, `${emitted.bytes.length} bytes`)
})

test('the same program gives the same bytes', (t) => {
  t.deepEqual(emitWasm(small(), quiet).bytes, emitWasm(small(), quiet).bytes)
})

test('names show in stack traces', (t) => {
  const p = new ProgramBuilder()
  exported(p, 'pack.Thing.fail', [dyn], void_, (f, v) => f.throw_(v))
  const error = t.throws(() => load(p.finish())['pack.Thing.fail']?.('oops'))
  t.is(error.message, 'oops')
  t.regex(error.stack ?? '', /pack\.Thing\.fail/)
})

test('source maps point from byte offsets to lines', (t) => {
  const file = sourceFileOf('Main.hx', 'class Main {\n  //x\n  sin(v)\n}')
  const emitted = emitWasm(small(), {
    ...quiet,
    sourceMap: true,
    sources: (path) => (path === 'Main.hx' ? file : null),
  })
  const map = JSON.parse(emitted.sourceMap ?? '{}') as { sources: string[]; sourcesContent: string[]; mappings: string }
  t.deepEqual(map.sources, ['Main.hx'])
  t.deepEqual(map.sourcesContent, [file.text])
  t.regex(map.mappings, /^[A-Za-z0-9+/]+(,[A-Za-z0-9+/]+)*$/)
  t.true(Buffer.from(emitted.bytes).includes('sourceMappingURL'))
})

test('optimisation keeps behaviour; a broken module comes back with a warning', async (t) => {
  const emitted = emitWasm(small(), { debug: false, names: true, sourceMap: true })
  for (const level of [1, 2] as const) {
    const optimized = await optimizeWasm(emitted.bytes, level, { sourceMap: emitted.sourceMap })
    t.is(optimized.warning, null)
    t.is(loadEmitted({ ...emitted, bytes: optimized.bytes })['sine']?.(2), Math.sin(2))
  }
  const broken = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 99])
  const result = await optimizeWasm(broken, 1)
  t.is(result.bytes, broken)
  t.regex(result.warning ?? '', /wasm-opt failed/)
})

test('the text form', async (t) => {
  const wat = await emitWat(emitWasm(small(), { debug: false, names: true }).bytes)
  t.regex(wat, /\(export "sine"/)
})

test('init runs once, before anything else; main is exported', async (t) => {
  const p = new ProgramBuilder()
  const g = p.addGlobal('g', i32)
  const init = p.addFunction({ name: 'init', params: [], result: void_ })
  init.emit(
    'global.set',
    [init.emit('i32.add', [init.emit('global.get', [], { kind: 'global', value: g }), init.i32(5)])],
    { kind: 'global', value: g },
  )
  init.ret()
  p.init = init.id
  p.main = exported(p, 'Main.main', [], i32, (f) => f.ret(f.i32(1)))
  exported(p, 'get', [], i32, (f) => f.ret(f.emit('global.get', [], { kind: 'global', value: g })))
  const emitted = emitWasm(p.finish(), quiet)
  const m = await instantiate(emitted.bytes, runtime)
  t.is(m['get']?.(), 5)
  t.is(m['main']?.(), undefined)
})

test('deep and wide functions: long chains, many values', (t) => {
  const p = new ProgramBuilder()
  exported(p, 'chain', [i32], i32, (f, n) => {
    let v = n
    for (let i = 0; i < 5000; i++) v = f.emit('i32.add', [v, f.i32(i & 3)])
    f.ret(v)
  })
  exported(p, 'wide', [i32], i32, (f, n) => {
    const values = Array.from({ length: 2000 }, (_, i) => f.emit('i32.xor', [n, f.i32(i)]))
    let v = n
    for (const x of values) v = f.emit('i32.add', [f.emit('i32.mul', [v, f.i32(3)]), x])
    for (const x of values) v = f.emit('i32.add', [v, x])
    f.ret(v)
  })
  exported(p, 'branches', [i32], i32, (f, n) => {
    let v = n
    for (let i = 0; i < 1500; i++) {
      const a = f.newBlock()
      const b = f.newBlock()
      const joined = f.newBlock()
      const x = f.addBlockParam(joined, i32)
      f.condBr(f.emit('i32.lt', [v, f.i32(i)]), a, b)
      f.setBlock(a)
      f.br(joined, [f.emit('i32.add', [v, f.i32(2)])])
      f.setBlock(b)
      f.br(joined, [f.emit('i32.sub', [v, f.i32(1)])])
      f.setBlock(joined)
      v = x
    }
    f.ret(v)
  })
  exported(p, 'elseIf', [i32], i32, (f, n) => {
    const joined = f.newBlock()
    const x = f.addBlockParam(joined, i32)
    for (let i = 0; i < 3000; i++) {
      const a = f.newBlock()
      const b = f.newBlock()
      f.condBr(f.emit('i32.eq', [n, f.i32(i)]), a, b)
      f.setBlock(a)
      f.br(joined, [f.emit('i32.mul', [n, f.i32(i)])])
      f.setBlock(b)
    }
    f.br(joined, [f.i32(-1)])
    f.setBlock(joined)
    f.ret(x)
  })
  const m = load(p.finish())
  t.is(m['elseIf']?.(2999), 2999 * 2999)
  t.is(m['elseIf']?.(3000), -1)
  t.is(m['chain']?.(1), 7501)
  let expected = 9
  for (let i = 0; i < 1500; i++) expected = expected < i ? expected + 2 : expected - 1
  t.is(m['branches']?.(9), expected)
  let wide = 4
  for (let i = 0; i < 2000; i++) wide = (Math.imul(wide, 3) + (4 ^ i)) | 0
  for (let i = 0; i < 2000; i++) wide = (wide + (4 ^ i)) | 0
  t.is(m['wide']?.(4), wide)
})
