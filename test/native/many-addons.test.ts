// Many addons in one process: none may need what the dynamic linker sets aside for thread-local variables, which is little.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import test from 'ava'
import { root } from '../support/golden.ts'
import { nativePrograms } from '../support/native-programs.ts'

const programs = nativePrograms()
const native = programs.missing === null ? test : test.skip
const folder = mkdtempSync(join(tmpdir(), 'unplugin-haxe-many-'))
test.after.always(() => {
  programs.close()
  rmSync(folder, { recursive: true, force: true })
})

const count = 30

/** Builds a module of fixtures/native/addon, so many copies of it. */
function build(module: string, copies: number): readonly string[] {
  const first = join(folder, `${module}0.node`)
  const words = ['--target', 'native', '-cp', join(root, 'fixtures/native/addon'), module, '-o', first]
  const built = spawnSync(process.execPath, [join(root, 'bin/unplugin-haxe.mjs'), 'build', ...words], {
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(built.stderr)
  return Array.from({ length: copies }, (_, i) => {
    const path = join(folder, `${module}${i}.node`)
    if (i > 0) copyFileSync(first, path)
    return path
  })
}

/** Runs a script in a Node of its own, whose C library has its default settings; gives what it printed. */
function run(name: string, script: string, extra: NodeJS.ProcessEnv = {}): unknown {
  const path = join(folder, `${name}.ts`)
  const at = (file: string): string => JSON.stringify(pathToFileURL(join(root, 'runtime/js', file)).href)
  writeFileSync(
    path,
    `import * as imports from ${at('imports.ts')}\nimport { loadNative } from ${at('load-native.ts')}\n${script}`,
  )
  const env = { ...process.env, ...extra }
  delete env['GLIBC_TUNABLES']
  const ran = spawnSync(process.execPath, [path], { encoding: 'utf8', env })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return JSON.parse(ran.stdout)
}

native('30 addons load in one process, each with variables and memory of its own', (t) => {
  const paths = build('Counter', count)
  const found = run(
    'plain',
    `
const all = ${JSON.stringify(paths)}.map((path) => loadNative(path, imports))
for (const a of all) a._init?.()
all.forEach((a, i) => { for (let k = 0; k <= i; k++) a['Counter.keep']('text ' + k) })
console.log(JSON.stringify(all.map((a) => [a['Counter.count'](), a['Counter.deep'](1e9)])))
`,
  )
  t.deepEqual(
    found,
    Array.from({ length: count }, (_, i) => [i + 1, 'Stack overflow']),
  )
})

native('30 addons with threads load in one process', (t) => {
  const paths = build('Threads', count)
  const found = run(
    'threads',
    `
const all = ${JSON.stringify(paths)}.map((path) => loadNative(path, imports))
for (const a of all) a._init?.()
console.log(JSON.stringify(all.map((a) => [a['Threads.sum'](1000), a['Threads.failing']()])))
`,
  )
  t.deepEqual(
    found,
    paths.map(() => [2999, 'caught in a thread']),
  )
})

native('threads that help the collector end with the environment of their addon', (t) => {
  const [path = ''] = build('Counter', 1)
  const found = run(
    'worker',
    `
import { readdirSync, readFileSync } from 'node:fs'
import { Worker, isMainThread, parentPort } from 'node:worker_threads'
const helpers = () =>
  (process.platform === "linux" ? readdirSync("/proc/self/task") : []).filter((id) => readFileSync('/proc/self/task/' + id + '/comm', 'utf8').trim() === 'haxe-gc').length
if (isMainThread) {
  const results = []
  for (let i = 0; i < 3; i++) {
    const worker = new Worker(new URL(import.meta.url))
    const result = await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject))
    await new Promise((resolve) => worker.on('exit', resolve))
    results.push([...result, helpers()])
  }
  console.log(JSON.stringify(results))
} else {
  const program = loadNative(${JSON.stringify(path)}, imports)
  program._init?.()
  const sum = program['Counter.fill'](24)
  parentPort.postMessage([sum, helpers()])
}
`,
    { RAYZOR_GC_THREADS: '3' },
  )
  let sum = 0
  for (let i = 0; i < 24; i++) for (let k = 0; k < 10_000; k++) sum += (k % 3) + i
  const during = process.platform === 'linux' ? 2 : 0
  t.deepEqual(found, [
    [sum, during, 0],
    [sum, during, 0],
    [sum, during, 0],
  ])
})

if (programs.missing !== null) test('no addons are built here', (t) => t.log(programs.missing) ?? t.pass())
