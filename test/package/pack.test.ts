// The package as users get it: packed, installed into an empty project, built there by each bundler (on the Node that
// started the tests, 20 where the machine has that), run on Node 24.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import test from 'ava'
import { bindingsHere } from '../support/bindings.ts'
import { root } from '../support/golden.ts'
import { nativeIsMissing } from '../support/native.ts'

const outerNode = process.env['UNPLUGIN_HAXE_OUTER_NODE'] ?? process.execPath

const files: Readonly<Record<string, string>> = {
  'package.json': '{"name": "empty", "type": "module", "private": true}',
  'src/physics.hx': [
    'import Particle;',
    '/** Fibonacci. */',
    'function fib(n:Int):Int return n < 2 ? n : fib(n - 1) + fib(n - 2);',
    'function total(ps:Array<Particle>):Float {',
    '  var sum = 0.0;',
    '  for (p in ps) sum += p.x;',
    '  return sum;',
    '}',
  ].join('\n'),
  'src/Particle.hx': [
    'class Particle {',
    '  public var x:Float;',
    '  public function new(x:Float) this.x = x;',
    '  public function step(dt:Float):Void x += dt;',
    '}',
  ].join('\n'),
  'src/main.js': [
    "import { fib, total } from './physics.hx'",
    "import { Particle } from './Particle.hx'",
    'const p = new Particle(1)',
    'p.step(0.5)',
    'console.log(fib(20), p.x, total([p, new Particle(2)]))',
  ].join('\n'),
  'vite.config.js': [
    "import haxe from 'unplugin-haxe/vite'",
    "export default { plugins: [haxe()], build: { outDir: 'out-vite', lib: { entry: 'src/main.js', formats: ['es'], fileName: 'main' }, target: 'esnext' } }",
  ].join('\n'),
  'rollup.config.js': [
    "import haxe from 'unplugin-haxe/rollup'",
    "export default { input: 'src/main.js', output: { dir: 'out-rollup', format: 'es' }, plugins: [haxe()] }",
  ].join('\n'),
  'esbuild.mjs': [
    "import haxe from 'unplugin-haxe/esbuild'",
    "import { build } from 'esbuild'",
    "await build({ entryPoints: ['src/main.js'], bundle: true, format: 'esm', outdir: 'out-esbuild', plugins: [haxe()] })",
  ].join('\n'),
}

const versionOf = (name: string): string => {
  const data = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }
  return data.version
}

test('the packed plugin installs into an empty project and builds with Vite, Rollup and esbuild', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'unplugin-haxe-pack-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const run = (cwd: string, command: string, words: readonly string[]): string => {
    // as outside of npm's scripts: the machine's own Node first
    const env = { ...process.env, PATH: `${dirname(outerNode)}:${process.env['PATH'] ?? ''}` }
    const result = spawnSync(command, words, { cwd, encoding: 'utf8', env })
    if (result.status !== 0) throw new Error(`${command} ${words.join(' ')}\n${result.stdout}\n${result.stderr}`)
    return result.stdout
  }
  run(root, 'npm', ['pack', '--pack-destination', folder])
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  const project = join(folder, 'project')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, name)), { recursive: true })
    writeFileSync(join(project, name), text)
  }
  const bundlers = ['vite', 'rollup', 'esbuild'].map((name) => `${name}@${versionOf(name)}`)
  run(project, 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, tarball), ...bundlers])

  run(project, outerNode, [join(project, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'])
  run(project, outerNode, [join(project, 'node_modules', 'rollup', 'dist', 'bin', 'rollup'), '-c'])
  run(project, outerNode, ['esbuild.mjs'])
  for (const out of ['out-vite', 'out-rollup', 'out-esbuild']) {
    t.is(run(project, process.execPath, [join(project, out, 'main.js')]), '6765 1.5 3.5\n', out)
  }
  t.true(existsSync(join(project, 'src', 'physics.d.hx.ts')))

  // the command line comes with it
  writeFileSync(join(project, 'Main.hx'), 'class Main {\n  static function main() trace([1, 2]);\n}\n')
  t.is(
    run(project, process.execPath, [
      join(project, 'node_modules', 'unplugin-haxe', 'bin', 'unplugin-haxe.mjs'),
      'run',
      '-main',
      'Main',
    ]),
    'Main.hx:2: [1,2]\n',
  )

  // and with that the process in which llvm-bindings makes modules
  const here = bindingsHere()
  if ('missing' in here || nativeIsMissing() !== null) t.log('no llvm-bindings here; its process is not tried')
  else {
    const words = ['build', '-main', 'Main', '--target', 'native', '--ir', 'llvm-bindings', '--emit', 'll']
    const script = join(project, 'node_modules', 'unplugin-haxe', 'bin', 'unplugin-haxe.mjs')
    t.regex(run(project, outerNode, [script, ...words]), /define internal .*prelude\.place/)
  }

  // what runs wasm on an engine without garbage collection is told so, in one error
  if (Number(/v(\d+)/.exec(run(project, outerNode, ['--version']))?.[1]) < 22) {
    const old = spawnSync(outerNode, [join(project, 'out-rollup', 'main.js')], { cwd: project, encoding: 'utf8' })
    t.not(old.status, 0)
    t.regex(old.stderr, /Error: This program is WebAssembly with garbage collection.*Chrome 137.*Node/)
  } else t.log('this machine has no Node without WebAssembly GC; its error is not shown here')
})
