// The command line as people use it: a process, its streams and its exit status.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import test from 'ava'
import { environment } from '../../src/codegen-llvm/index.ts'
import { setupNative } from '../../src/plugin/cli/setup-native.ts'
import { root } from '../support/golden.ts'

type Result = { readonly status: number | null; readonly out: string; readonly err: string }

/** A folder with the given files, removed after the test. */
function project(t: { teardown(f: () => void): void }, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'unplugin-haxe-cli-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

function cli(folder: string, ...words: string[]): Result {
  const result = spawnSync(process.execPath, [join(root, 'bin', 'unplugin-haxe.mjs'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status: result.status, out: result.stdout, err: result.stderr }
}

const hello = 'class Main {\n\tstatic function main() {\n\t\ttrace("hi");\n\t}\n}\n'

test("run prints only what the program prints, with Haxe's positions", (t) => {
  const folder = project(t, { 'src/Main.hx': hello })
  t.deepEqual(cli(folder, 'run', '-cp', 'src', '-main', 'Main'), { status: 0, out: 'src/Main.hx:3: hi\n', err: '' })
  t.is(cli(folder, 'run', '-cp', join(folder, 'src'), '-main', 'Main').out, 'Main.hx:3: hi\n')
  t.is(cli(join(folder, 'src'), 'run', '-main', 'Main').out, 'Main.hx:3: hi\n')
  t.is(cli(folder, 'run', 'src/Main.hx').out, 'src/Main.hx:3: hi\n')
})

test('packages, hxml files and defines', (t) => {
  const folder = project(t, {
    'src/app/Start.hx':
      'package app;\nclass Start {\n\tstatic function main() {\n\t\t#if flag trace("on"); #else trace("off"); #end\n\t}\n}\n',
    'build.hxml': '# comment\n-cp src\n-main app.Start\n-D flag\n',
  })
  t.is(cli(folder, 'run', 'build.hxml').out, 'src/app/Start.hx:4: on\n')
  t.is(cli(folder, 'run', '-p', 'src', '-m', 'app.Start').out, 'src/app/Start.hx:4: off\n')
})

test('Sys reaches the process: arguments, exit status, environment', (t) => {
  const folder = project(t, {
    'Main.hx':
      'class Main {\n\tstatic function main() {\n\t\tSys.print(Sys.args().join("+"));\n\t\tSys.println(Sys.getEnv("UNPLUGIN_HAXE_NO_SUCH") == null);\n\t\tSys.exit(7);\n\t\tSys.println("never");\n\t}\n}\n',
  })
  t.deepEqual(cli(folder, 'run', '-main', 'Main', '--', 'a', 'b c'), { status: 7, out: 'a+b ctrue\n', err: '' })
})

test('an exception that nobody catches is told on stderr, status 1', (t) => {
  const folder = project(t, {
    'Main.hx': 'class Main {\n\tstatic function main() {\n\t\tSys.println("before");\n\t\tthrow "broken";\n\t}\n}\n',
  })
  const result = cli(folder, 'run', '-main', 'Main')
  t.is(result.status, 1)
  t.is(result.out, 'before\n')
  t.regex(result.err, /^Uncaught exception: broken\n/)
})

test('check reports all five errors of a file, each with its place and frame', (t) => {
  const folder = join(root, 'fixtures', 'errors', 'check')
  const { status, out, err } = cli(folder, 'check', '-cp', '.', '-main', 'FiveErrors')
  t.is(status, 1)
  t.is(out, '')
  const heads = [...err.matchAll(/^FiveErrors\.hx:(\d+): characters \d+-\d+ : (.*)$/gm)].map((m) => `${m[1]} ${m[2]}`)
  t.deepEqual(heads, [
    '2 String should be Int',
    '5 Float should be Int',
    '9 Int should be String',
    '10 Unknown identifier : unknownFunction',
    '11 String should be Int',
  ])
  t.is([...err.matchAll(/^> +\d+ \| /gm)].length, 5)
})

test('check says nothing of a good program', (t) => {
  t.deepEqual(cli(project(t, { 'Main.hx': hello }), 'check', '-main', 'Main'), { status: 0, out: '', err: '' })
})

test('build writes wasm and a module that runs by itself', (t) => {
  const folder = project(t, { 'Main.hx': hello })
  const built = cli(folder, 'build', '-main', 'Main', '-o', 'out')
  t.is(built.status, 0, built.err)
  t.is(built.out, '')
  t.true(existsSync(join(folder, 'out.wasm')))
  t.deepEqual([...readFileSync(join(folder, 'out.wasm')).subarray(0, 4)], [0, 97, 115, 109])
  const ran = spawnSync(process.execPath, ['out.mjs'], { cwd: folder, encoding: 'utf8' })
  t.is(ran.stdout, 'Main.hx:3: hi\n', ran.stderr)
})

test('each stage can be seen', (t) => {
  const folder = project(t, { 'Main.hx': hello })
  t.regex(cli(folder, 'run', '--emit', 'ast', '-main', 'Main').out, /static function main\(\)/)
  t.regex(cli(folder, 'run', '--emit', 'typed', '-main', 'Main').out, /class Main\n/)
  t.regex(cli(folder, 'run', '--emit', 'mir', '-main', 'Main').out, /"Main\.main"/)
  t.regex(cli(folder, 'run', '--emit', 'wat', '-main', 'Main').out, /^\(module/)
})

test('bad command lines say what is wrong', (t) => {
  const folder = project(t, { 'Main.hx': hello })
  const bad = (pattern: RegExp, ...words: string[]): void => {
    const { status, out, err } = cli(folder, ...words)
    t.is(status, 1)
    t.is(out, '')
    t.regex(err, pattern)
  }
  bad(/unknown command 'walk'/, 'walk')
  bad(/unknown flag --nope/, 'run', '--nope')
  bad(/-main needs a value/, 'run', '-main')
  bad(/nothing to compile/, 'run')
  bad(/--ir takes text, llvm-bindings, auto/, 'build', '--ir', 'bitcode')
  bad(/this compiler's targets are wasm and native/, 'run', '--js', 'x.js')
  bad(/Library nosuch is not installed/, 'run', '-main', 'Main', '-L', 'nosuch')
  bad(/Type not found : Missing/, 'run', '-main', 'Missing')
  bad(/no such file: gone\.hxml/, 'run', 'gone.hxml')
})

test('libraries and resources are found', (t) => {
  const folder = project(t, {
    'Main.hx':
      'class Main {\n\tstatic function main() {\n\t\tSys.println(lib.Tool.name() + haxe.Resource.getString("note"));\n\t}\n}\n',
    'node_modules/tool/haxelib.json': '{"name": "tool", "classPath": "src"}',
    'node_modules/tool/src/lib/Tool.hx':
      'package lib;\nclass Tool {\n\tpublic static function name() return #if tool "tool " #else "?" #end;\n}\n',
    'note.txt': 'ünïcode',
  })
  const { status, out, err } = cli(folder, 'run', '-main', 'Main', '-L', 'tool', '-resource', 'note.txt@note')
  t.is(out, 'tool ünïcode\n', err)
  t.is(status, 0)
})

test('build makes the folders it writes into, and says where it may not write', (t) => {
  const folder = project(t, { 'Main.hx': hello, file: '' })
  t.is(cli(folder, 'build', '-main', 'Main', '-o', 'deep/er/out').status, 0)
  t.deepEqual(readdirSync(join(folder, 'deep/er')).toSorted(), ['out.mjs', 'out.wasm'])
  const refused = cli(folder, 'build', '-main', 'Main', '-o', 'file/out')
  t.is(refused.status, 1)
  t.regex(refused.err, /^unplugin-haxe: cannot write .*file\/out\.wasm: E\w+/)
})

test('setup-native where native programs do not run', (t) => {
  const lines: string[] = []
  const windows = { ...environment(), platform: 'win32', arch: 'x64' } as const
  t.is(
    setupNative((line) => lines.push(line), false, windows),
    1,
  )
  t.is(lines.length, 1)
  t.regex(lines[0] ?? '', /^Cannot build the native target: native programs don't run on Windows \(x64\)\.\n/)
})

test('setup-native says what is missing and how to get it', (t) => {
  const folder = project(t, {})
  const { CC: _, ...env } = process.env
  const result = spawnSync(process.execPath, [join(root, 'bin', 'unplugin-haxe.mjs'), 'setup-native'], {
    cwd: folder,
    encoding: 'utf8',
    // An empty runtime folder of our own, so that nothing is built here.
    env: { ...env, PATH: folder, XDG_CACHE_HOME: folder },
  })
  t.is(result.status, 1)
  t.is(result.stdout, '')
  t.regex(result.stderr, /missing {2}C compiler\n.*no C compiler to link with\.\n.*Looked for: cc, gcc, clang \(PATH\)/)
  t.regex(result.stderr, /sudo apt install gcc/)
  t.regex(result.stderr, /\d of 3 missing\./)
})

test('help and version are asked for anywhere before the program’s own arguments', (t) => {
  const folder = project(t, { 'Main.hx': hello })
  const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
  for (const words of [
    ['--help'],
    ['-h'],
    ['help'],
    ['run', '--help'],
    ['build', '-main', 'Main', '-h'],
    ['explain', '-h'],
  ]) {
    const { status, out, err } = cli(folder, ...words)
    t.is(status, 0, words.join(' '))
    t.regex(out, /^unplugin-haxe: .*\n(.*\n)+ +--version/)
    t.is(err, '')
  }
  for (const words of [['--version'], ['-version'], ['check', '--version']])
    t.deepEqual(cli(folder, ...words), { status: 0, out: `${version}\n`, err: '' })
  t.is(cli(folder, 'run', '-main', 'Main', '--', '--help', '--version').out, 'Main.hx:3: hi\n')
})

test('what cannot be understood says what to write instead', (t) => {
  const folder = project(t, {
    'Main.hx': hello,
    'next.hxml': '-main Main\n--next\n-main Main\n',
    'macro.hxml': '-main Main\n--macro include("pack")\n',
  })
  const says = (words: readonly string[], err: string): void => {
    t.deepEqual(cli(folder, ...words), { status: 1, out: '', err })
  }
  const help = '`unplugin-haxe --help` shows the commands and flags.\n'
  says(['--halp'], `unknown command '--halp'\n${help}`)
  says(['run', '--dce=full'], `unknown flag --dce=full (a value stands behind its flag: --dce full)\n${help}`)
  says(['run', 'next.hxml'], '--next: a command line is about one program; write one for each\n')
  says(['run', 'macro.hxml'], '--macro: macros are not supported\n')
  says(['run', 'Main.hx', 'a', 'b'], 'run takes one program; its own arguments go after --: run Main.hx -- a b\n')
  says(['explain'], 'unplugin-haxe: explain takes one code, e.g. unplugin-haxe explain type/mismatch\n')
  t.regex(
    cli(folder, 'check', '-cp', 'gone', '-main', 'Main').err,
    /Type not found : Main\n(.*\n)*.*the class path gone does not exist\n$/,
  )
})

test('a class is run by its name, and by --run as in .hxml files', (t) => {
  const folder = project(t, {
    'src/Main.hx': 'class Main {\n\tstatic function main() {\n\t\tSys.println(Sys.args().join("+"));\n\t}\n}\n',
    'build.hxml': '-cp src\n--run Main\na\nb\n',
  })
  t.is(cli(folder, 'run', '-cp', 'src', 'Main', '--', 'x').out, 'x\n')
  t.is(cli(folder, 'run', '-cp', 'src', '--run', 'Main', '-h', 'y').out, '-h+y\n')
  t.is(cli(folder, 'run', 'build.hxml').out, 'a+b\n')
})

test('an output that cannot be written is told, on Linux also below /proc', (t) => {
  const folder = project(t, { 'Main.hx': hello, 'taken/x': '' })
  const file = cli(folder, 'build', '-main', 'Main', '-o', 'taken/x/out')
  t.is(file.status, 1)
  t.regex(file.err, /^unplugin-haxe: cannot write .*taken\/x\/out\.wasm: /)
  if (process.platform !== 'linux') return
  const proc = cli(folder, 'build', '-main', 'Main', '-o', '/proc/none/out')
  t.deepEqual(proc, {
    status: 1,
    out: '',
    err: 'unplugin-haxe: cannot write /proc/none/out.wasm: ENOENT: no such file or directory\n',
  })
})
