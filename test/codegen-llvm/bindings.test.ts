/*
 * The writer that builds modules with llvm-bindings gives the objects that the text writer gives, and what goes wrong in its
 * process is an error like others. Without llvm-bindings its tests say that they are skipped.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { buildModule } from '../../src/codegen-llvm/bindings/bitcode.ts'
import { int32, int64, type IrModule } from '../../src/codegen-llvm/builder.ts'
import { buildNative, findLinker, findLlvm, NativeError, type BuildOptions } from '../../src/codegen-llvm/index.ts'
import { helperPasses } from '../../src/codegen-llvm/link.ts'
import { writeModule } from '../../src/codegen-llvm/llvm-of-mir.ts'
import { defaultCpu } from '../../src/codegen-llvm/machine.ts'
import type { TextOptions } from '../../src/codegen-llvm/text-context.ts'
import { TextModule } from '../../src/codegen-llvm/text-module.ts'
import { readProgram } from '../../src/compiler/mir/index.ts'
import { sourceFileOf } from '../../src/compiler/source/index.ts'
import { bindingsHere } from '../support/bindings.ts'
import { root } from '../support/golden.ts'
import { execute, lowerForNative, nativeIsMissing, temporaryFolder, testBuild } from '../support/native.ts'
import { source, writeEvery } from './every-call.ts'
import { sourcesOf } from './ir-sources.ts'

type Teardown = { teardown(f: () => void): void }

const sources = sourcesOf({ [source.path]: sourceFileOf(source.path, source.text) })

function folderFor(t: Teardown): string {
  const { path, remove } = temporaryFolder()
  t.teardown(remove)
  return path
}

const mixed = (): ReturnType<typeof readProgram> =>
  readProgram(readFileSync(join(root, 'fixtures/mir/programs/mixed.mir'), 'utf8'))

const options = (t: Teardown, addonFolder: string): BuildOptions => ({
  ...testBuild('ll', 0),
  runtimeFolders: [],
  bindingsFolders: [join(folderFor(t), 'none'), addonFolder],
})

// ---- with llvm-bindings

const here = bindingsHere()
const missing = 'missing' in here ? here.missing : nativeIsMissing()
const llvm = missing === null ? findLlvm() : null

/** Runs a tool; gives what it writes. */
function run(program: string, words: readonly string[], input: string | Buffer): Buffer {
  const done = spawnSync(program, words, { input, maxBuffer: 1 << 30 })
  if (done.status !== 0) throw new Error(`${program} ${words.join(' ')}: ${String(done.stderr)}`)
  return done.stdout
}

if (missing !== null || llvm === null || 'missing' in here) {
  test.skip(`llvm-bindings: ${missing}`, (t) => t.pass())
} else if (llvm.kind !== 'llc' || llvm.version !== 14) {
  test.skip(`llvm-bindings: objects are compared by LLVM 14's own tools, and here is ${llvm.version}`, (t) => t.pass())
} else {
  const { addon } = here
  const triple = llvm.target
  const flagsFor = (to: string | null): string[] => [
    ...(to === null ? [] : [`-mtriple=${to}`]),
    `-mcpu=${defaultCpu(to) ?? 'generic'}`,
  ]

  // LLVM's builder folds constants at once, which the text leaves to the optimiser.
  const passes = `${helperPasses},function(instsimplify,simplifycfg,dce)`

  /**
   * The object of a module. The order in which things are used, which a module's meaning doesn't depend on, is left out
   * between helpers and the optimiser: text and bitcode are read in different orders.
   */
  const objectOf = (ir: string | Buffer, to: string | null): Buffer => {
    const machine = flagsFor(to)
    const plain = run(
      llvm.opt,
      [...machine, `-passes=${passes}`, '-preserve-bc-uselistorder=false', '-', '-o', '-'],
      ir,
    )
    const optimised = run(llvm.opt, [...machine, '-O2', '-', '-o', '-'], plain)
    return run(llvm.llc, [...machine, '-O2', '-filetype=obj', '-relocation-model=pic', '-', '-o', '-'], optimised)
  }

  const compare = async (
    write: (module: IrModule) => void,
    textOptions: TextOptions,
  ): Promise<readonly [Buffer, Buffer]> => {
    const text = new TextModule(textOptions)
    write(text)
    const { triple: to } = textOptions
    return [objectOf(await buildModule(write, textOptions, addon, 'bc'), to), objectOf(text.print(), to)]
  }

  for (const to of [triple, 'aarch64-linux-gnu']) {
    for (const debug of [false, true]) {
      test(`every call gives the same object for ${to}${debug ? ', with lines' : ''}`, async (t) => {
        const [ours, texts] = await compare(writeEvery, { version: 14, debug, triple: to, sources })
        t.true(ours.length > 5_000)
        t.true(ours.equals(texts))
        t.is(ours.includes('.debug_line'), debug)
      })
    }
  }

  for (const [name, lowerings] of [
    ['fixtures/run/exceptions-native', [false, true]],
    ['fixtures/native/rayzor-threads', [false, true]],
    ['fixtures/run/std-bytes', [true]],
    ['fixtures/run/lang-closures', [false]],
    ['bench/programs/nbody', [true]],
  ] as const) {
    for (const optimize of lowerings) {
      test(`${name} gives the same object${optimize ? ', lowered for the optimiser' : ''}`, async (t) => {
        t.timeout(300_000)
        const program = lowerForNative(join(root, name), optimize ? 2 : 1)
        const lowering = { debug: !optimize, optimize, executable: !optimize }
        const textOptions = { version: 14, debug: !optimize, triple, sources }
        const [ours, texts] = await compare((m) => writeModule(program, m, lowering), textOptions)
        t.true(ours.equals(texts))
      })
    }
  }

  for (const [name, level] of [
    ['fixtures/run/exceptions-native', 0],
    ['fixtures/run/exceptions-native', 2],
    ['fixtures/native/rayzor-threads', 2],
    ['fixtures/run/std-bytes', 0],
    ['fixtures/run/lang-closures', 2],
  ] as const) {
    test(`${name} runs (-O${level})`, async (t) => {
      t.timeout(300_000)
      const path = join(folderFor(t), 'program')
      const build: BuildOptions = {
        ...testBuild('executable', level),
        ir: 'llvm-bindings',
        bindingsFolders: [join(addon, '..')],
      }
      await buildNative(lowerForNative(join(root, name), level === 0 ? 1 : 2), path, build)
      const { out, error } = await execute(path, [])
      t.is(error ?? '', '')
      t.is(out, readFileSync(join(root, name, 'Main.out'), 'utf8'))
    })
  }

  test('the text that --emit ll shows is of the module that it built', async (t) => {
    const path = join(folderFor(t), 'out.ll')
    await buildNative(mixed(), path, { ...options(t, join(addon, '..')), ir: 'llvm-bindings' })
    t.regex(readFileSync(path, 'utf8'), /define internal i64 @"?prelude\.load\.i64\.[^(]*\(i8\* %p0\) #\d+ \{/)
  })

  test('a broken module is refused, with what LLVM says', async (t) => {
    const broken = (m: IrModule): void => {
      m.define('f', { params: [], result: 'i32' }, (f) => f.ret(int64(1n)))
      m.define('g', { params: [], result: 'i32' }, (f) => {
        const later = f.block('later')
        const first = f.current
        f.position(later)
        const value = f.call(m.declare('h', { params: [], result: 'i32' }, []), [])
        f.ret(value)
        f.position(first)
        f.cond({ type: 'i1', ref: 'true' }, later, f.block('other'))
        f.position(f.block('last'))
        f.ret(f.binary('add', value, int32(1)))
      })
      m.drain()
    }
    const textOptions = { debug: false, triple, sources }
    const error = await t.throwsAsync(buildModule(broken, textOptions, addon, 'bc'), { instanceOf: NativeError })
    t.is(error.code, 'bindings-failed')
    t.regex(error.message, /^Cannot build the native target with llvm-bindings: its process failed with status 1\.\n/)
    t.regex(error.message, /return type does not match|Instruction does not dominate all uses/)
    t.regex(error.message, /the module is not valid/)
  })
}

// ---- without it

test('llvm-bindings that is not installed', async (t) => {
  const nowhere = options(t, '/no/such/folder')
  const path = join(folderFor(t), 'out.ll')
  const error = await t.throwsAsync(buildNative(mixed(), path, { ...nowhere, ir: 'llvm-bindings' }), {
    instanceOf: NativeError,
  })
  t.is(error.code, 'no-bindings')
  const lines = error.message.split('\n')
  t.is(lines[0], 'Cannot build the native target with llvm-bindings: it is not installed.')
  t.true(lines[1]?.includes('llvm-bindings.node in ') && lines[1].includes('/no/such/folder'), lines[1])
  t.is(lines[2], '  Install:    sudo apt install llvm-14-dev g++, then npx unplugin-haxe setup-native --llvm-bindings')
  t.is(lines[3], "  Or set:     haxe({ ir: 'text' }), which needs none of it.")

  const notices: string[] = []
  await buildNative(mixed(), path, { ...nowhere, ir: 'auto', notice: (text) => notices.push(text) })
  t.deepEqual(notices, [], 'auto takes the text writer without a word')
  t.regex(readFileSync(path, 'utf8'), /^source_filename/)
})

test('an addon that does not load is an error, or with auto a notice', async (t) => {
  const folder = folderFor(t)
  writeFileSync(join(folder, 'llvm-bindings.node'), 'no addon')
  const path = join(folder, 'out.ll')
  const error = await t.throwsAsync(buildNative(mixed(), path, { ...options(t, folder), ir: 'llvm-bindings' }), {
    instanceOf: NativeError,
  })
  t.is(error.code, 'bindings-failed')
  t.regex(
    error.message,
    /its process failed with status 1\.\n[\s\S]*llvm-bindings\.node[\s\S]*Or set: {5}haxe\(\{ ir: 'text' \}\)/,
  )

  const notices: string[] = []
  await buildNative(mixed(), path, { ...options(t, folder), ir: 'auto', notice: (text) => notices.push(text) })
  t.is(notices.length, 1)
  t.regex(readFileSync(path, 'utf8'), /^source_filename/)
})

test('a crash of its process leaves the compiler alive', async (t) => {
  let cc: string
  try {
    cc = findLinker()
  } catch {
    t.pass('no C compiler here')
    return
  }
  const folder = folderFor(t)
  const code = '__attribute__((constructor)) static void crash(void) { *(volatile int *)8 = 1; }'
  const built = spawnSync(cc, ['-shared', '-fPIC', '-xc', '-', '-o', join(folder, 'crash.so')], { input: code })
  t.is(built.status, 0, String(built.stderr))
  copyFileSync(join(folder, 'crash.so'), join(folder, 'llvm-bindings.node'))
  const error = await t.throwsAsync(
    buildNative(mixed(), join(folder, 'out.ll'), { ...options(t, folder), ir: 'llvm-bindings' }),
    { instanceOf: NativeError },
  )
  t.is(error.code, 'bindings-failed')
  t.regex(error.message, /its process was ended by SIG(SEGV|BUS)\./)
})
