// The native runtime as a Node addon, under a program written by hand (fixtures/native/addon/program.c).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import test from 'ava'
import * as imports from '../../runtime/js/imports.ts'
import { HaxeError, loadNative, startNative, type NativeAddon } from '../../runtime/js/load-native.ts'
import { root } from '../support/golden.ts'
import { cc, nativeRuntime } from '../support/native-runtime.ts'

const library = nativeRuntime()
const native = library === null ? test.skip : test
const folder = mkdtempSync(join(tmpdir(), 'unplugin-haxe-addon-'))
const addon = join(folder, 'program.node')
const program = join(folder, 'program')
test.after.always(() => rmSync(folder, { recursive: true, force: true }))

// oxlint-disable-next-line typescript/no-explicit-any -- machine values of every kind
type Exports = Record<string, (...args: any[]) => any>
let exports: Exports = {}

test.before(() => {
  if (library === null) return
  const source = join(root, 'fixtures', 'native', 'addon', 'program.c')
  const map = join(folder, 'symbols.map')
  writeFileSync(map, '{ global: napi_register_module_v1; local: *; };\n')
  const libraries = ['-Wl,--gc-sections', '-lpthread', '-ldl', '-lm']
  const shared = ['-O2', '-fPIC', '-shared', '-Wl,-u,napi_register_module_v1', `-Wl,--version-script=${map}`]
  cc(...shared, source, library, '-o', addon, ...libraries)
  cc('-O2', '-DSTANDALONE', source, library, '-o', program, ...libraries)
  exports = loadNative(addon, imports) as Exports
})

const call = (name: string, ...args: readonly unknown[]): unknown => {
  const found = exports[name]
  if (found === undefined) throw new Error(`no export ${name}`)
  return found(...args)
}

native('numbers', (t) => {
  t.is(call('add', 2147483647, 1), -2147483648)
  t.is(call('multiply', 1.5, 3), 4.5)
  t.is(call('invert', 1), 0)
  t.is(call('invert', false), 1)
  t.is(call('sameI64', -5n), -5n)
  t.throws(() => call('sameI64', 5), { message: /bigint/ })
  t.is(call('sumOfMany', 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 1023)
  t.is(call('nothing'), undefined)
})

native('nullable numbers', (t) => {
  for (const v of [null, 0, -3, 2147483647]) t.is(call('sameNullI32', v), v)
  for (const v of [null, true, false]) t.is(call('sameNullBool', v), v)
  for (const v of [null, 2.5, Number.NaN, Infinity]) t.is(call('sameNullF64', v), v)
  t.is(call('sameNullF64', undefined), null)
})

native('strings of every length and width', (t) => {
  const texts = ['', 'a', '\u00df', '\u03bb\ud83d\ude00', '\ud800', 'a\u0000b']
  for (const n of [1, 254, 255, 256, 257, 5000]) texts.push('x'.repeat(n), '\u00ff'.repeat(n), '\u03bb'.repeat(n))
  for (const text of texts) {
    t.is(call('sameString', text), text)
    t.is(call('greet', text), `Hello ${text}`)
  }
  t.is(call('sameString', null), null)
  t.is(call('greet', null), 'Hello null')
})

native('Dynamic keeps every JavaScript value', (t) => {
  const values = [
    null,
    1,
    -1,
    -0,
    1.5,
    Number.NaN,
    true,
    false,
    'x',
    2n ** 40n,
    {},
    [],
    () => 1,
    Symbol('x'),
    Symbol.for('x'),
  ]
  for (const v of values) t.true(Object.is(call('sameDyn', v), v), String(v))
  t.is(call('sameDyn', undefined), null)
})

native('identity as JavaScript sees it', (t) => {
  const o = {}
  t.is(call('isSame', o, o), 1)
  t.is(call('isSame', {}, {}), 0)
  t.is(call('isSame', 'a', 'a'), 1)
  t.is(call('isSame', 1, 1.0), 1)
  t.is(call('isSame', Number.NaN, Number.NaN), 0)
})

native('objects are opaque, one reference each', (t) => {
  const box = call('makeBox', 77) as object
  t.is(typeof box, 'object')
  t.is(Object.getPrototypeOf(box), null)
  t.false(Object.isExtensible(box))
  t.is(call('boxValue', box), 77)
  t.is(call('sameRef', box), box)
  t.is(call('sameDyn', box), box)
  t.not(call('makeBox', 77), box)
})

native('what JavaScript holds and what statics hold survives collections', (t) => {
  const boxes = Array.from({ length: 5000 }, (_, i) => call('makeBox', i))
  for (let i = 0; i < 50; i++) {
    call('keep', i)
    call('churn', 50_000)
  }
  call('collect')
  boxes.forEach((box, i) => t.is(call('boxValue', box), i))
  t.is(call('sumKept'), 1000 + 1225)
})

native('what JavaScript dropped is freed', (t) => {
  // 3 MB each; never more than a few are held
  let held: unknown[] = []
  const before = process.memoryUsage().rss
  for (let i = 0; i < 400; i++) {
    held = [...held.slice(-2), call('makeList', 100_000), Array.from({ length: 20_000 }, () => i)]
  }
  t.true(process.memoryUsage().rss - before < 900e6)
  t.is(held.length, 4)
})

native('exceptions from Haxe are HaxeErrors that show their value', (t) => {
  const error = t.throws(() => call('fail', 42), { instanceOf: HaxeError })
  t.is(error?.message, 'described 42')
  t.is(error?.value, 42)
})

native('exceptions of JavaScript pass through unchanged', (t) => {
  const mine = new RangeError('mine')
  const thrower = {
    get name(): string {
      throw mine
    },
  }
  t.is(
    t.throws(() => call('nameOf', thrower)),
    mine,
  )
  t.is(
    t.throws(() => call('fail', mine)),
    mine,
  )
  t.throws(() => call('nameOf', null), { instanceOf: TypeError })
  const inner = t.throws(() => call('callWith', () => call('fail', 5), null), { instanceOf: HaxeError })
  t.is(inner?.value, 5)
})

native('calls of JavaScript, and from there of Haxe again', (t) => {
  t.deepEqual(
    call('callWith', (x: unknown) => [x], 5),
    [5],
  )
  let depth = 0
  const again = (x: unknown): unknown => {
    call('churn', 1000)
    return depth++ < 200 ? call('callWith', again, x) : x
  }
  const o = {}
  t.is(call('callWith', again, o), o)
})

native('closures come as functions where Haxe calls JavaScript, and go back as themselves', (t) => {
  const adder = call('makeAdder', 10)
  t.is(typeof adder, 'object')
  let f: unknown = null
  call('callWith', (given: unknown) => (f = given), adder)
  const inJs = f as (...args: unknown[]) => unknown
  t.is(typeof inJs, 'function')
  t.is(inJs(5), 15)
  t.is(call('sameDyn', inJs), adder)
  const error = t.throws(() => inJs(), { instanceOf: HaxeError })
  t.is(error?.value, 'name')
})

native('an addon runs once, in one environment', async (t) => {
  const again = createRequire(addon)(addon) as NativeAddon
  t.throws(() => startNative(again, imports), { message: /runs already/ })
  const worker = new Worker(`require(${JSON.stringify(addon)})`, { eval: true })
  const error = await new Promise<Error>((resolve, reject) => {
    worker.on('error', resolve)
    worker.on('exit', (code) => reject(new Error(`the worker ended with ${code}`)))
  })
  t.regex(error.message, /another environment/)
})

native('a processor that is too old is named', (t) => {
  if (process.arch !== 'x64') {
    t.pass('other processors have no levels')
    return
  }
  const env = { ...process.env, RAYZOR_CPU: 'x86-64' }
  const what = /This native Haxe program needs a processor of the level x86-64-v2 \(SSE 4\.2 and POPCNT\)/
  const load = spawnSync(process.execPath, ['-e', `require(${JSON.stringify(addon)})`], {
    encoding: 'utf8',
    env,
  })
  t.is(load.status, 1)
  t.regex(load.stderr, what)
  const ran = spawnSync(program, { encoding: 'utf8', env })
  t.is(ran.status, 1)
  t.regex(ran.stderr, what)
})

native('a standalone program tells the exception that nobody caught', (t) => {
  const { status, stdout, stderr } = spawnSync(program, [], { encoding: 'utf8' })
  t.deepEqual(
    { status, stdout, stderr },
    { status: 1, stdout: 'Hello \n', stderr: 'Uncaught exception: described 7\n' },
  )
})

if (library === null) test('no Rust or C compiler here: the native runtime is not tested', (t) => t.pass())
