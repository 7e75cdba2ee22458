/*
 * What is said where a tool is missing, too old or fails: every message names the remedies.
 */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import {
  buildNative,
  checkPlatform,
  findLinker,
  findLlvm,
  type Llvm,
  findRuntime,
  NativeError,
  type Environment,
} from '../../src/codegen-llvm/index.ts'
import { linkArguments, makeObject } from '../../src/codegen-llvm/link.ts'
import { isArm } from '../../src/codegen-llvm/machine.ts'
import { ProgramBuilder } from '../../src/compiler/mir/index.ts'
import { temporaryFolder } from '../support/native.ts'

const nothing: Environment = { platform: 'linux', arch: 'x64', path: '', llvmBin: null, cc: null, llvmFolders: [] }

/** A folder with programs that print a version. */
function tools(t: { teardown(f: () => void): void }, programs: Readonly<Record<string, string>>): string {
  const { path, remove } = temporaryFolder()
  t.teardown(remove)
  for (const [name, script] of Object.entries(programs)) {
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(path, name), 0o755)
  }
  return path
}

const says = (version: string): string => `echo "LLVM version ${version}"`

test('no LLVM', (t) => {
  const error = t.throws(() => findLlvm(nothing), { instanceOf: NativeError })
  t.is(error.code, 'no-llvm')
  t.is(
    error.message,
    [
      'Cannot build the native target: no LLVM found.',
      '  Looked for: opt, llc, clang (PATH, /usr/lib/llvm-*/bin, $HAXE_LLVM_BIN)',
      '  Install:    sudo apt install clang   (or llvm-14-dev cmake g++, then npx unplugin-haxe setup-native)',
      "  Or set:     haxe({ target: 'wasm' }), which needs no native tools.",
    ].join('\n'),
  )
})

test('systems and processors that native programs run on', (t) => {
  for (const platform of ['linux', 'darwin'] as const)
    for (const arch of ['x64', 'arm64']) t.notThrows(() => checkPlatform({ ...nothing, platform, arch }))
  t.notThrows(() => checkPlatform({ ...nothing, platform: process.platform, arch: process.arch }))
  const elsewhere = [
    ['win32', 'x64', 'Windows (x64)'],
    ['freebsd', 'x64', 'freebsd (x64)'],
    ['linux', 'riscv64', 'linux (riscv64)'],
  ] as const
  for (const [platform, arch, name] of elsewhere) {
    const error = t.throws(() => checkPlatform({ ...nothing, platform, arch }), { instanceOf: NativeError })
    t.is(error.code, 'no-platform')
    t.is(
      error.message,
      [
        `Cannot build the native target: native programs don't run on ${name}.`,
        '  It runs on: Linux and macOS, on x64 and arm64',
        "  Set:        haxe({ target: 'wasm' }), which runs everywhere.",
      ].join('\n'),
    )
  }
})

test('what macOS calls arm64 is aarch64', (t) => {
  t.true(isArm('arm64-apple-darwin23.6.0'))
  t.true(isArm('aarch64-unknown-linux-gnu'))
  t.false(isArm('x86_64-apple-darwin23.6.0'))
})

test('how addons and executables are linked', (t) => {
  const { path, remove } = temporaryFolder()
  t.teardown(remove)
  const linked = (kind: 'addon' | 'executable', platform: NodeJS.Platform, debug = false): readonly string[] =>
    linkArguments('out', { kind, objects: ['p.o'], runtime: 'r.a', debug }, path, platform)
  const one = 'napi_register_module_v1'
  t.deepEqual(linked('addon', 'darwin'), [
    '-bundle',
    `-Wl,-exported_symbol,_${one}`,
    `-Wl,-u,_${one}`,
    '-Wl,-dead_strip',
    '-Wl,-S',
    '-o',
    'out',
    'p.o',
    'r.a',
  ])
  t.deepEqual(linked('executable', 'darwin', true), ['-Wl,-dead_strip', '-o', 'out', 'p.o', 'r.a'])
  const script = join(path, 'v.map')
  t.deepEqual(linked('addon', 'linux'), [
    '-shared',
    `-Wl,-u,${one}`,
    `-Wl,--version-script=${script}`,
    '-Wl,-z,now',
    '-Wl,--gc-sections',
    '-Wl,--strip-debug',
    '-o',
    'out',
    'p.o',
    'r.a',
    '-lpthread',
    '-ldl',
    '-lm',
  ])
  t.is(readFileSync(script, 'utf8'), `{ global: ${one}; local: *; };\n`)
})

test('HAXE_LLVM_BIN comes first, then PATH, then the folders of versions; opt alone is not enough', (t) => {
  const pair = tools(t, { opt: says('15.0.7'), llc: says('15.0.7') })
  const half = tools(t, { opt: says('16.0.0') })
  const clang = tools(t, { clang: 'printf "Debian clang version 17.0.1\\nTarget: aarch64-unknown-linux-gnu\\n"' })
  const found = findLlvm({ ...nothing, llvmBin: clang, path: pair })
  t.is(found.kind, 'clang')
  t.is(found.version, 17)
  t.is(found.target, 'aarch64-unknown-linux-gnu')
  t.is(findLlvm({ ...nothing, path: `${half}:${pair}` }).version, 15)
  t.is(findLlvm({ ...nothing, path: half, llvmFolders: [pair] }).opt, join(pair, 'opt'))
})

test('an LLVM that is too old is named', (t) => {
  const old = tools(t, { opt: says('11.1.0'), llc: says('11.1.0') })
  const error = t.throws(() => findLlvm({ ...nothing, path: old }), { instanceOf: NativeError })
  t.true(error.message.includes(`Too old:    ${old} has LLVM 11; 14 or newer is needed`), error.message)
})

test('no C compiler; CC names one', (t) => {
  const error = t.throws(() => findLinker(nothing), { instanceOf: NativeError })
  t.is(error.code, 'no-cc')
  t.regex(
    error.message,
    /^Cannot build the native target: no C compiler to link with\.\n {2}Looked for: cc, gcc, clang/,
  )
  const folder = tools(t, { mycc: 'exit 0' })
  t.is(findLinker({ ...nothing, path: folder, cc: 'mycc' }), join(folder, 'mycc'))
  t.regex(t.throws(() => findLinker({ ...nothing, cc: '/no/such/cc' })).message, /CC=\/no\/such\/cc/)
})

test('no runtime library', (t) => {
  const error = t.throws(() => findRuntime(['/no/such/folder']), { instanceOf: NativeError })
  t.is(error.code, 'no-runtime')
  t.true(error.message.includes('librayzor_runtime.a in /no/such/folder'))
})

/** LLVM as it would be found in a folder. */
const llvmIn = (folder: string): Llvm => ({
  kind: 'llc',
  version: 14,
  target: null,
  opt: join(folder, 'opt'),
  llc: join(folder, 'llc'),
  clang: '',
})

test('what LLVM says when it fails, and no half-written object', async (t) => {
  const { path, remove } = temporaryFolder()
  t.teardown(remove)
  const folder = tools(t, { opt: says('14.0.0'), llc: 'cat >/dev/null; echo "llc: no good" >&2; exit 3' })
  const llvm = llvmIn(folder)
  const options = { llvm, level: 0, triple: null, cpu: null, cacheFolder: null } as const
  const error = await t.throwsAsync(makeObject('', 'obj', join(path, 'x.o'), options), { instanceOf: NativeError })
  t.is(error.code, 'llvm-failed')
  t.is(error.message, 'Cannot build the native target: llc failed with status 3.\nllc: no good')
})

test('objects are kept by what they are made of', async (t) => {
  const { path, remove } = temporaryFolder()
  t.teardown(remove)
  const log = join(path, 'log')
  const llc = `echo run >> ${log}; while [ $# -gt 1 ]; do shift; done; cat > "$1"`
  const folder = tools(t, { opt: says('14.0.0'), llc })
  const llvm = llvmIn(folder)
  const make = (text: string): Promise<void> =>
    makeObject(text, 'obj', join(path, 'x.o'), {
      llvm,
      level: 0,
      triple: null,
      cpu: null,
      cacheFolder: join(path, 'cache'),
    })
  await make('one')
  await make('one')
  await make('two')
  t.is(readFileSync(log, 'utf8'), 'run\nrun\n')
  t.is(readFileSync(join(path, 'x.o'), 'utf8'), 'two')
})

test('the optimiser is told the machine: it uses vectors', async (t) => {
  let llvm
  try {
    llvm = findLlvm()
  } catch {
    t.pass('no LLVM here')
    return
  }
  if (llvm.target === null || !llvm.target.startsWith('x86_64')) {
    t.pass(`not for ${llvm.target}`)
    return
  }
  const { path, remove } = temporaryFolder()
  t.teardown(remove)
  const p = new ProgramBuilder()
  const raw = { kind: 'raw', elem: 'f64' } as const
  const f = p.addFunction({ name: 'f', params: [raw, { kind: 'f64' }], result: { kind: 'void' } })
  const [array = -1, factor = -1] = f.fn.params
  const elem = { kind: 'elem', elem: 'f64' } as const
  const products = [0, 1].map((i) => f.emit('f64.mul', [f.emit('raw.get', [array, f.i32(i)], elem), factor]))
  products.forEach((product, i) => f.emit('raw.set', [array, f.i32(i), product], elem))
  f.ret()
  p.exports.push({
    symbol: 'f',
    func: f.id,
    params: [
      { name: 'a', type: { kind: 'dynamic' }, optional: false, machine: raw },
      { name: 'b', type: { kind: 'float' }, optional: false, machine: { kind: 'f64' } },
    ],
    result: { kind: 'void' },
    resultMachine: { kind: 'void' },
  })
  const output = join(path, 'f.s')
  const options = { level: 2, debug: false, runtimeFolders: [], cacheFolder: null } as const
  await buildNative(p.finish(), output, { kind: 'asm', ...options })
  t.regex(readFileSync(output, 'utf8'), /\tmulpd\t/)
})

test('objects for another machine', async (t) => {
  let llvm
  try {
    llvm = findLlvm()
  } catch {
    t.pass('no LLVM here')
    return
  }
  const { path, remove } = temporaryFolder()
  t.teardown(remove)
  const p = new ProgramBuilder()
  const f = p.addFunction({ name: 'f', params: [{ kind: 'i32' }], result: { kind: 'i32' } })
  f.ret(f.emit('i32.add', [f.fn.params[0] ?? -1, f.i32(1)]))
  p.exports.push({
    symbol: 'f',
    func: f.id,
    params: [{ name: 'a', type: { kind: 'int' }, optional: false, machine: { kind: 'i32' } }],
    result: { kind: 'int' },
    resultMachine: { kind: 'i32' },
  })
  const program = p.finish()
  const build = async (name: string, kind: 'obj' | 'll', triple: string): Promise<Buffer> => {
    const output = join(path, name)
    await buildNative(program, output, { kind, level: 2, debug: false, runtimeFolders: [], cacheFolder: null, triple })
    return readFileSync(output)
  }
  const bytes = await build('arm.o', 'obj', 'aarch64-linux-gnu')
  t.is(bytes.toString('latin1', 1, 4), 'ELF')
  t.is(bytes.readUInt16LE(18), 183, 'the machine is AArch64')
  const mac = await build('mac.o', 'obj', 'arm64-apple-macosx12.0.0')
  t.is(mac.readUInt32LE(0), 0xfeedfacf, 'Mach-O')
  t.is(mac.readUInt32LE(4), 0x0100000c, 'the machine is arm64')
  // Frames by which macOS finds its way, in its own short tables.
  t.regex((await build('mac.ll', 'll', 'arm64-apple-macosx12.0.0')).toString(), /^define .*"frame-pointer"="non-leaf"/m)
  t.notRegex((await build('arm.ll', 'll', 'aarch64-linux-gnu')).toString(), /frame-pointer/)
  t.true(llvm.version >= 14)
})
