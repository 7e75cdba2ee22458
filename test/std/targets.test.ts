import { join } from 'node:path'
import test from 'ava'
import { analyse, generate, memoryHost, type Diagnostic } from '../../src/compiler/index.ts'
import type { Target } from '../../src/compiler/stdlib/index.ts'
import { nodeHost } from '../../src/plugin/cli/node-host.ts'
import { root } from '../support/golden.ts'

/* What a target lacks is an error at the place that uses it, which names the target that has it. */

function errorsOf(target: Target, source: string): readonly string[] {
  const analysis = analyse({
    host: memoryHost(new Map([['/app/Main.hx', source]]), nodeHost()),
    classPaths: ['/app'],
    stdPath: join(root, 'runtime/std'),
    defines: new Map(),
    target,
    main: 'Main',
    modules: [],
  })
  generate(analysis, { main: 'Main', exports: [], debug: false, dce: 'std', level: 0, verify: true })
  return analysis.diagnostics
    .filter((d: Diagnostic) => d.severity === 'error')
    .map((d) => `${source.slice(0, d.span.min).split('\n').length}: ${d.message}`)
}

const usesRow = (name: string, signature: string, call: string): string =>
  `extern class Rt {\n  @:runtime("${name}") static function f${signature};\n}\nclass Main {\n  static function main() {\n    ${call}\n  }\n}\n`

test('a function of the runtime that the target lacks is an error at its use', (t) => {
  t.deepEqual(errorsOf('wasm', usesRow('thread.pause', '():Void', 'Rt.f();')), [
    '6: The function thread.pause of the runtime is not there while targeting wasm: it needs the native target',
  ])
  t.deepEqual(errorsOf('native', usesRow('regexp.index', '(m:Dynamic):Int', 'Rt.f(null);')), [
    '6: The function regexp.index of the runtime is not there while targeting native: it needs the wasm target',
  ])
  t.deepEqual(errorsOf('native', usesRow('thread.pause', '():Void', 'Rt.f();')), [])
})

for (const type of [
  'sys.io.File',
  'sys.FileSystem',
  'sys.thread.Thread',
  'sys.net.Socket',
  'sys.Http',
  'rayzor.Thread',
  'rayzor.Channel',
  'rayzor.Mutex',
  'rayzor.Arc',
]) {
  test(`${type} exists on native and is a located error on wasm`, (t) => {
    const pack = type.slice(0, type.indexOf('.'))
    const source = `class Main {\n  static function main() {\n    trace(${type});\n  }\n}\n`
    t.deepEqual(errorsOf('wasm', source), [
      `3: You cannot access the ${pack} package while targeting wasm (for ${type}): it needs the native target`,
    ])
    t.deepEqual(errorsOf('native', source), [])
  })
}

test('programs that use the shared library compile for both targets', (t) => {
  const source = `class Main {
  static function main() {
    trace(~/a(b)/i.replace("xab", "$1"));
    trace(haxe.crypto.Sha256.encode("a"), haxe.Json.stringify([1, 2]), Date.now().getFullYear() > 2000);
    var m = new Map<String, Int>();
    m["a"] = new haxe.atomic.AtomicInt(1).add(2);
    trace(m);
  }
}
`
  t.deepEqual(errorsOf('wasm', source), [])
  t.deepEqual(errorsOf('native', source), [])
})
