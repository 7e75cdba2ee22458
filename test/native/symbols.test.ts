import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { symbolOf } from '../../src/codegen-llvm/abi.ts'
import { runtimeFunctionsOf } from '../../src/compiler/stdlib/index.ts'
import { root } from '../support/golden.ts'
import { nativeRuntime } from '../support/native-runtime.ts'

/*
 * The registry and the native runtime's library have the same functions (the last of the four steps of CONTRIBUTING.md):
 * every row has its symbol, every symbol is a row or a function of docs/native-abi.md.
 */

const library = nativeRuntime()
const prefix = process.platform === 'darwin' ? '_rayzor_' : 'rayzor_'

function symbolsOf(archive: string): ReadonlySet<string> {
  // The archive's index names what its members define; plugins for foreign members can't get in the way there.
  const isMac = process.platform === 'darwin'
  const words = isMac ? ['-gU', archive] : ['-s', archive]
  const { stdout, error } = spawnSync('nm', words, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error) throw error
  const names = stdout
    .split('\n')
    .map((line) => (isMac ? (line.split(' ').at(-1) ?? '') : (line.split(' in ')[0] ?? '')))
  return new Set(
    names.filter((n) => n.startsWith(prefix) && /^\w+$/.test(n)).map((n) => `rayzor_${n.slice(prefix.length)}`),
  )
}

test('the symbols of the native runtime are those of the registry and of the ABI', (t) => {
  if (library === null) {
    t.log('skipped: the library of the native runtime needs cargo and a C compiler')
    t.pass()
    return
  }
  const symbols = symbolsOf(library)
  const rows = new Set(runtimeFunctionsOf('native').map((row) => symbolOf(row.name)))
  t.deepEqual(
    [...rows].filter((name) => !symbols.has(name)),
    [],
    'rows without a symbol',
  )
  const abi = readFileSync(join(root, 'docs/native-abi.md'), 'utf8')
  const documented = new Set(
    [...abi.matchAll(/`([^`]+)`/g)].flatMap((m) => [...(m[1] ?? '').matchAll(/[a-z_0-9]+/g)].map((w) => w[0])),
  )
  t.deepEqual(
    [...symbols].filter(
      (name) => !rows.has(name) && !documented.has(name) && !documented.has(name.replace(/^rayzor_/, '')),
    ),
    [],
    'symbols that are neither',
  )
})
