// `setup-native --llvm-bindings` with tools of the test's own: what it says on its way, what is missing, where the log is.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { bindingsVersion } from '../../src/plugin/target.ts'
import { root } from '../support/golden.ts'
import { temporaryFolder } from '../support/native.ts'

type Ran = { readonly status: number | null; readonly err: string; readonly built: string }

/** Runs it on a machine that has the given programs, and nothing that was built before. */
function setUp(t: { teardown(f: () => void): void }, programs: Readonly<Record<string, string>>): Ran {
  const { path, remove } = temporaryFolder()
  t.teardown(remove)
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(path, name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`)
    chmodSync(join(path, name), 0o755)
  }
  const cache = join(path, 'cache')
  // A runtime that is there already.
  mkdirSync(join(path, 'runtime'))
  writeFileSync(join(path, 'runtime', 'librayzor_runtime.a'), '')
  const { CC: _, CXX: __, ...env } = process.env
  const done = spawnSync(process.execPath, [join(root, 'bin/unplugin-haxe.mjs'), 'setup-native', '--llvm-bindings'], {
    encoding: 'utf8',
    env: { ...env, PATH: path, XDG_CACHE_HOME: cache, HAXE_RUNTIME: join(path, 'runtime'), HAXE_LLVM_BIN: path },
  })
  const built = join(cache, 'unplugin-haxe', `llvm-bindings-${bindingsVersion}`)
  return { status: done.status, err: done.stderr, built }
}

/** An LLVM that says what it is. */
const llvm = (version: string): string =>
  `case $1 in --version) echo ${version};; --libs) echo -lLLVM-14;; --cxxflags) echo -I/llvm/include;; esac`

/** An npm that installs the package's sources. */
const npm = 'mkdir -p node_modules/llvm-bindings/src/IR && touch node_modules/llvm-bindings/src/IR/A.cpp; echo npm "$@"'

/** A compiler that writes a text as its output. */
const compiler = 'echo "$@"; while [ $# -gt 0 ]; do if [ "$1" = -o ]; then echo object > "$2"; fi; shift; done'

test('what is missing is named', (t) => {
  const noLlvm = setUp(t, { 'g++': compiler })
  t.is(noLlvm.status, 1)
  t.regex(
    noLlvm.err,
    /missing {2}llvm-bindings\n {11}llvm-bindings not built: no LLVM 14 with headers \(llvm-config-14\)\./,
  )
  t.regex(noLlvm.err, /sudo apt install llvm-14-dev g\+\+/)
  const noCompiler = setUp(t, { 'llvm-config': llvm('14.0.6') })
  t.regex(noCompiler.err, /llvm-bindings not built: no C\+\+ compiler \(g\+\+\)\./)
})

test('a build that fails says where its log is', (t) => {
  const { status, err, built } = setUp(t, {
    'llvm-config': llvm('14.0.6'),
    npm,
    'g++': 'if [ "$1" != --version ]; then echo "all.cpp: no good" >&2; exit 3; fi',
  })
  t.is(status, 1)
  const log = join(built, 'build.log')
  t.true(err.includes(`llvm-bindings not built: g++ failed with status 3.\n             Log: ${log}\n`), err)
  t.regex(err, /building llvm-bindings: fetching its sources \(1 of 3\) \.\.\.\n.*compiling, about a minute \(2 of 3\)/)
  t.regex(
    readFileSync(log, 'utf8'),
    /^\$ npm install .*\nnpm install .*\n\$ g\+\+ -c all\.cpp .*\nall\.cpp: no good\n$/,
  )
  t.false(existsSync(join(built, 'llvm-bindings.node')))
})

test('an addon that does not load is not kept', (t) => {
  const { status, err, built } = setUp(t, { 'llvm-config': llvm('14.0.6'), npm, 'g++': compiler })
  t.is(status, 1)
  t.regex(err, /llvm-bindings not built: node failed with status 1\.\n/)
  const log = readFileSync(join(built, 'build.log'), 'utf8')
  t.regex(log, /\$ g\+\+ -c all\.cpp -o all\.o .*-I\/llvm\/include -std=c\+\+17/)
  t.regex(log, /\$ g\+\+ -shared -o llvm-bindings\.node all\.o -lLLVM-14\n/)
  t.false(existsSync(join(built, 'llvm-bindings.node')))
})

test('only its own flag is taken', (t) => {
  const done = spawnSync(process.execPath, [join(root, 'bin/unplugin-haxe.mjs'), 'setup-native', '--all'], {
    encoding: 'utf8',
  })
  t.is(done.status, 1)
  t.regex(done.stderr, /^setup-native takes --llvm-bindings or nothing\n/)
})
