// The benchmark: each program of bench/programs by our wasm, as a native addon (where the tools are), by the official compiler's JavaScript and, where bench/c
// has it, in C, interleaved in one run, medians, as ratios (below 1: ours is faster). Usage: npm run bench [-- name ...] [--rounds N] [--warm N]
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildNative, NativeError } from '../src/codegen-llvm/index.ts'
import { emitWasm, optimizeWasm } from '../src/codegen-wasm/index.ts'
import { analyse, generate, renderDiagnostic, type MirProgram } from '../src/compiler/index.ts'
import { nodeHost } from '../src/plugin/cli/node-host.ts'
import { stdFolder } from '../src/plugin/runtime-files.ts'
import { runtimeFolders } from '../src/plugin/target.ts'
import { buildC, findC, sameOutput } from './support/c.ts'
import { median, takeOption, work } from './support/measure.ts'
import { printReport, type Row } from './support/report.ts'

const here = import.meta.dirname

type Timing = { readonly first: number; readonly warm: readonly number[] }

/** A program, optimised for a target. */
function lower(name: string, target: 'wasm' | 'native'): MirProgram {
  const analysis = analyse({
    host: nodeHost(),
    classPaths: [join(here, 'programs', name)],
    stdPath: stdFolder(),
    defines: new Map(),
    target,
    main: 'Main',
    modules: [],
  })
  const program = generate(analysis, { main: 'Main', exports: [], debug: false, dce: 'std', level: 2, verify: false })
  if (program === null) throw new Error(analysis.diagnostics.map((d) => renderDiagnostic(d, () => null)).join('\n'))
  return program
}

/** Compiles a program with our compiler, as a production build does; gives the wasm's size. */
async function buildOurs(name: string): Promise<number> {
  const program = lower(name, 'wasm')
  const emitted = emitWasm(program, { debug: false, names: false })
  const { bytes, warning } = await optimizeWasm(emitted.bytes, 3)
  if (warning !== null) process.stderr.write(`${name}: ${warning}\n`)
  writeFileSync(join(work, `${name}.wasm`), bytes)
  writeFileSync(join(work, `${name}.imports.json`), JSON.stringify(emitted.imports))
  return bytes.length
}

/** Compiles it to a Node addon; false where this machine can't. */
async function buildAddon(name: string): Promise<boolean> {
  const program = lower(name, 'native')
  try {
    await buildNative(program, join(work, `${name}.node`), {
      kind: 'addon',
      // what a production build takes when nothing is said
      level: 2,
      debug: false,
      runtimeFolders: runtimeFolders(),
      cacheFolder: null,
    })
    return true
  } catch (error) {
    if (!(error instanceof NativeError) || error.code === 'llvm-failed' || error.code === 'link-failed') throw error
    return false
  }
}

/** Compiles it with the official compiler; gives the JavaScript's size. */
function buildOfficial(name: string): number {
  const out = join(work, `${name}.js`)
  const words = [
    '-cp',
    join(here, 'support', 'official'),
    '-cp',
    join(here, 'programs', name),
    '-main',
    'Main',
    '--js',
    out,
  ]
  const result = spawnSync('haxe', [...words, '-D', 'js-es=6', '-dce', 'full'], { encoding: 'utf8' })
  if (result.error || result.status !== 0)
    throw new Error(`the official compiler failed on ${name}: ${result.stderr ?? result.error?.message}`)
  return readFileSync(out).length
}

function time(words: readonly string[], program = process.execPath): { timing: Timing; output: string } {
  const result = spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const last = result.stderr.trim().split('\n').pop() ?? ''
  if (result.status !== 0) throw new Error(result.stderr)
  return { timing: JSON.parse(last) as Timing, output: result.stdout }
}

const words = process.argv.slice(2)
const rounds = takeOption(words, '--rounds', 3)
const warm = takeOption(words, '--warm', 3)
const names = readdirSync(join(here, 'programs')).filter((name) => words.length === 0 || words.includes(name))
const c = findC()

const rows: Row[] = []
for (const [index, name] of names.entries()) {
  process.stderr.write(`[${index + 1}/${names.length}] ${name} ... `)
  try {
    const size = await buildOurs(name)
    const isNative = await buildAddon(name)
    const officialSize = buildOfficial(name)
    const cPrograms = c === null ? [] : buildC(c, name, work)
    const cTimings = cPrograms.map((): Timing[] => [])
    const native: Timing[] = []
    const ours: Timing[] = []
    const theirs: Timing[] = []
    let agree = true
    for (let round = 0; round < rounds; round++) {
      const a = time([
        join(here, 'support', 'time-wasm.mjs'),
        join(work, `${name}.wasm`),
        join(work, `${name}.imports.json`),
        String(warm),
      ])
      const b = time([join(here, 'support', 'time-js.mjs'), join(work, `${name}.js`), String(warm)])
      if (isNative) {
        const n = time([join(here, 'support', 'time-native.mjs'), join(work, `${name}.node`), String(warm)])
        native.push(n.timing)
        agree &&= n.output === b.output.repeat(warm + 1)
      }
      for (const [i, program] of cPrograms.entries()) {
        const run = time([String(warm)], program)
        cTimings[i]?.push(run.timing)
        agree &&= sameOutput(run.output, b.output)
      }
      ours.push(a.timing)
      theirs.push(b.timing)
      agree &&= a.output === b.output
    }
    const row: Row = {
      name,
      first: [median(ours.map((t) => t.first)), median(theirs.map((t) => t.first))],
      warm: [median(ours.flatMap((t) => t.warm)), median(theirs.flatMap((t) => t.warm))],
      native: isNative ? [median(native.map((t) => t.first)), median(native.flatMap((t) => t.warm))] : null,
      c: cTimings.length === 0 ? null : Math.min(...cTimings.map((list) => median(list.flatMap((t) => t.warm)))),
      size: [size, officialSize],
      agree,
    }
    rows.push(row)
    process.stderr.write(
      `first ${(row.first[0] / row.first[1]).toFixed(2)}, warm ${(row.warm[0] / row.warm[1]).toFixed(2)}\n`,
    )
  } catch (error) {
    process.stderr.write(`FAILED\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
process.stdout.write(printReport(rows, join(here, 'report.html'), c?.version ?? null))
