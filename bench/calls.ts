// What a call from JavaScript costs: functions of a native addon that do next to nothing, the same written by hand in C with
// Node-API, and as JavaScript's own; interleaved, each minus the empty loop. Usage: node bench/calls.ts [--rounds N] [--calls N]
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { findLinker } from '../src/codegen-llvm/index.ts'
import * as imports from '../runtime/js/imports.ts'
import { loadNative } from '../runtime/js/load-native.ts'
import { median, takeOption, work } from './support/measure.ts'

const here = import.meta.dirname

function run(program: string, words: readonly string[]): void {
  const result = spawnSync(program, words, { encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`${program} failed: ${result.stderr}`)
}

const words = process.argv.slice(2)
const rounds = takeOption(words, '--rounds', 100)
const calls = takeOption(words, '--calls', 100_000)

const addon = join(work, 'calls.node')
const reference = join(work, 'calls-reference.node')
const command = join(here, '..', 'bin', 'unplugin-haxe.mjs')
run(process.execPath, [command, 'build', '--target', 'native', '-cp', join(here, 'calls'), 'Calls', '-o', addon])
const undefinedSymbols = process.platform === 'darwin' ? ['-undefined', 'dynamic_lookup'] : []
run(findLinker(), ['-O2', '-shared', '-fPIC', ...undefinedSymbols, join(here, 'calls', 'reference.c'), '-o', reference])

type Functions = {
  readonly nothing: () => unknown
  readonly add: (a: number, b: number) => number
  readonly twice: (a: number) => number
}
const ours = loadNative(addon, imports) as Record<string, (...args: readonly number[]) => number>
const haxe = { nothing: ours['Calls.nothing'], add: ours['Calls.add'], twice: ours['Calls.twice'] } as Functions
const byHand = createRequire(import.meta.url)(reference) as Functions
// Not inlined, as a call into another module may be: only the call itself is compared.
const script: Functions = { nothing: () => undefined, add: (a, b) => (a + b) | 0, twice: (a) => a * 2 }

/** A loop of its own for every function: none shares what the engine learns of another's call. */
const loop = (call: string): ((f: unknown, n: number) => number) =>
  // oxlint-disable-next-line typescript/no-implied-eval -- a fresh copy of the code for each
  new Function('f', 'n', `let s = 0; for (let i = 0; i < n; i++) { ${call} } return s`) as (
    f: unknown,
    n: number,
  ) => number

const bodies = {
  nothing: ['f(); s = (s + i) | 0', 's = (s + i) | 0'],
  add: ['s = f(s, i)', 's = (s + i) | 0'],
  twice: ['s += f(i + 0.5)', 's += i + 0.5'],
} as const

type Case = { readonly name: string; readonly what: string; readonly times: number[]; run(): number }
const cases: Case[] = []
for (const name of ['nothing', 'add', 'twice'] as const) {
  const [call, empty] = bodies[name]
  const contenders: [string, string, unknown][] = [
    ['empty loop', empty, null],
    ['JavaScript', call, script[name]],
    ['C by hand', call, byHand[name]],
    ['Haxe', call, haxe[name]],
  ]
  for (const [what, body, f] of contenders) {
    const go = loop(body)
    cases.push({ name, what, times: [], run: () => go(f, calls) })
  }
}

for (let round = -2; round < rounds; round++) {
  const results = new Map<string, number>()
  for (const c of cases) {
    const start = performance.now()
    const result = c.run()
    const time = performance.now() - start
    if (round >= 0) c.times.push((time * 1e6) / calls)
    const known = results.get(c.name)
    // The empty loop has no result to compare.
    if (c.what === 'empty loop') continue
    if (known !== undefined && known !== result) throw new Error(`${c.name}: ${c.what} gives ${result}, not ${known}`)
    results.set(c.name, result)
  }
}

const timeOf = (name: string, what: string, of: (times: readonly number[]) => number): number => {
  const times = (which: string): readonly number[] =>
    cases.find((c) => c.name === name && c.what === which)?.times ?? []
  return of(times(what)) - of(times('empty loop'))
}
console.log('ns per call without the loop: median (least) of %d rounds of %d calls', rounds, calls)
for (const name of ['nothing', 'add', 'twice']) {
  const cells = ['JavaScript', 'C by hand', 'Haxe'].map((what) => {
    const least = timeOf(name, what, (times) => Math.min(...times))
    return `${what} ${timeOf(name, what, median).toFixed(1)} (${least.toFixed(1)})`
  })
  const ratio = timeOf(name, 'Haxe', median) / timeOf(name, 'C by hand', median)
  console.log(`${name.padEnd(8)} ${cells.join('   ')}   Haxe / C ${ratio.toFixed(2)}`)
}
