// `--target native` as people use it: run, build, the stages, what is said where tools are missing.
import { spawn, spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import test from 'ava'
import * as runtime from '../../runtime/js/imports.ts'
import { startNative, type NativeAddon } from '../../runtime/js/load-native.ts'
import { root } from '../support/golden.ts'
import { nativeIsMissing, temporaryFolder } from '../support/native.ts'

type Result = { readonly status: number | null; readonly out: string; readonly err: string }

function cli(folder: string, env: Readonly<Record<string, string>>, ...words: string[]): Result {
  const script = join(root, 'bin', 'unplugin-haxe.mjs')
  const result = spawnSync(process.execPath, [script, words[0] ?? '', '--target', 'native', ...words.slice(1)], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { status: result.status, out: result.stdout, err: result.stderr }
}

function project(t: { teardown(f: () => void): void }, text: string): string {
  const { path, remove } = temporaryFolder()
  t.teardown(remove)
  writeFileSync(join(path, 'Main.hx'), text)
  return path
}

const program = `class Main {
  public static function twice(n:Int):Int return n * 2;
  public static function half(x:Float):Float { if (x < 0) throw "negative"; return x / 2; }
  public static function forever(n:Int):Int return forever(n + 1) + 1;
  static function main() {
    trace("hi");
    try forever(0) catch (e:haxe.Exception) Sys.println(e.message);
    if (Sys.args().length > 1) throw "too many";
  }
}
`
const missing = nativeIsMissing()
const native = missing === null ? test : test.skip
if (missing !== null) test(`native command line: ${missing}`, (t) => t.pass())

native('run, with what Haxe prints; an exception that nobody catches is status 1', (t) => {
  t.timeout(180_000)
  const folder = project(t, program)
  // What stands after -- is the program's.
  const good = cli(folder, {}, 'run', '-main', 'Main', '--no-opt', '--', 'a')
  t.deepEqual(good, { status: 0, out: 'Main.hx:6: hi\nStack overflow\n', err: '' })
  const bad = cli(folder, {}, 'run', '-main', 'Main', '--no-opt', '--', 'a', 'b')
  t.is(bad.status, 1)
  t.regex(bad.err, /^Uncaught exception: too many\n/)
})

native('build writes an executable', (t) => {
  t.timeout(180_000)
  const folder = project(t, program)
  const built = cli(folder, {}, 'build', '-main', 'Main', '-o', 'bin/app', '--no-opt')
  t.is(built.status, 0, built.err)
  t.regex(built.err, /^app \d+ bytes\n$/)
  const ran = spawnSync(join(folder, 'bin/app'), ['one'], { encoding: 'utf8' })
  t.deepEqual([ran.status, ran.stdout, ran.stderr], [0, 'Main.hx:6: hi\nStack overflow\n', ''])
  const failed = spawnSync(join(folder, 'bin/app'), ['one', 'two'], { encoding: 'utf8' })
  t.is(failed.status, 1)
  t.is(failed.stderr, 'Uncaught exception: too many\n', 'production keeps no names, as on wasm')
})

native('debug: an exception that nobody catches says where it comes from', (t) => {
  t.timeout(180_000)
  const folder = project(
    t,
    `class Main {
  static function at(list:Array<Int>, i:Int):Int
    return list[i];

  static function total(lists:Array<Array<Int>>):Int {
    var sum = 0;
    for (list in lists) sum += at(list, 0);
    return sum;
  }

  static function main() {
    try total([[1], null]) catch (e:haxe.Exception) Sys.println(e.details());
    try throw "x" catch (e:Dynamic) Sys.println(haxe.CallStack.toString(haxe.CallStack.exceptionStack()));
    final run = () -> total([null]);
    run();
  }
}
`,
  )
  for (const level of [['--no-opt'], []]) {
    const built = cli(folder, {}, 'build', '-main', 'Main', '--target', 'native', '--debug', '-o', 'app', ...level)
    t.is(built.status, 0, built.err)
    const ran = spawnSync(join(folder, 'app'), { encoding: 'utf8' })
    const places = (text: string): string[] =>
      [...text.matchAll(/^Called from (\S+) \(\S*Main\.hx line (\d+) column \d+\)$/gm)].map((m) => `${m[1]}:${m[2]}`)
    t.is(ran.status, 1)
    t.regex(ran.stdout, /^Exception: Null Access\n/)
    t.true(ran.stderr.startsWith('Uncaught exception: Null Access\n'))
    if (level.length > 0) {
      t.deepEqual(places(ran.stdout), ['Main.at:3', 'Main.total:7', 'Main.main:12', 'Main.main:13'])
      t.deepEqual(places(ran.stderr), ['Main.at:3', 'Main.total:7', 'Main.main.fn1:14', 'Main.main:15'])
    }
    // Functions that were put into others have their places, in the name of those.
    t.deepEqual([places(ran.stdout)[0]?.split(':')[1], places(ran.stderr)[0]?.split(':')[1]], ['3', '3'])
  }
})

native('build writes an addon of what the file exports', (t) => {
  t.timeout(180_000)
  const folder = project(t, program)
  const built = cli(folder, {}, 'build', 'Main.hx', '-o', 'api.node')
  t.is(built.status, 0, built.err)
  const addon = createRequire(import.meta.url)(join(folder, 'api.node')) as NativeAddon
  const api = startNative(addon, { ...runtime } as never)
  t.is(api['Main.twice']?.(21), 42)
  t.is(api['Main.half']?.(3), 1.5)
  t.is((t.throws(() => api['Main.half']?.(-1)) as unknown as { value: unknown }).value, 'negative')
  t.regex(t.throws(() => api['Main.forever']?.(0)).message, /Stack overflow/)
  t.is(api['Main.twice']?.(4), 8, 'it goes on afterwards')
})

native('the stages', (t) => {
  t.timeout(180_000)
  const folder = project(t, program)
  const ll = cli(folder, {}, 'build', '-main', 'Main', '--emit', 'll')
  t.regex(ll.out, /define internal i32 @hx\.Main\.forever\(/)
  const lines = cli(folder, {}, 'build', '-main', 'Main', '--debug', '--emit', 'll')
  t.regex(lines.out, /!DISubprogram\(name: "Main\.forever"[^\n]*line: 4,/)
  const object = cli(folder, {}, 'build', '-main', 'Main', '--emit', 'obj', '-o', 'main.o')
  t.is(object.status, 0, object.err)
  t.is(readFileSync(join(folder, 'main.o')).toString('latin1', 1, 4), 'ELF')
})

native('missing tools are named with their remedies', (t) => {
  t.timeout(180_000)
  const folder = project(t, program)
  const noCc = cli(folder, { CC: '/no/such/compiler' }, 'build', '-main', 'Main', '--no-opt', '-o', 'app')
  t.is(noCc.status, 1)
  t.regex(noCc.err, /^\[unplugin-haxe\] Cannot build the native target: no C compiler to link with\./)
})

native('a signal reaches the program, and what it leaves is removed', async (t) => {
  t.timeout(180_000)
  const folder = project(
    t,
    'class Main {\n\tstatic function main() {\n\t\tSys.println("started");\n\t\twhile (true) Sys.sleep(0.01);\n\t}\n}\n',
  )
  const temporary = temporaryFolder()
  t.teardown(temporary.remove)
  const script = join(root, 'bin', 'unplugin-haxe.mjs')
  const child = spawn(process.execPath, [script, 'run', '--target', 'native', '--no-opt', '-main', 'Main'], {
    cwd: folder,
    env: { ...process.env, TMPDIR: temporary.path },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.kill('SIGTERM')
  t.is(await new Promise((resolve) => child.on('close', resolve)), 143)
  // The objects' cache stays.
  t.deepEqual(
    readdirSync(temporary.path).filter((name) => /^unplugin-haxe-.{6}$/.test(name)),
    [],
  )
})

native('an output that is a folder is told', (t) => {
  const folder = project(t, program)
  mkdirSync(join(folder, 'taken'))
  const built = cli(folder, {}, 'build', '-main', 'Main', '-o', 'taken', '--no-opt')
  t.deepEqual(built, {
    status: 1,
    out: '',
    err: `unplugin-haxe: cannot write ${join(folder, 'taken')}: it is a folder\n`,
  })
})
