// Compiles and runs Haxe programs for tests: in this process, or in worker threads that a hanging program can't block.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { emitWasm } from '../../src/codegen-wasm/index.ts'
import {
  type Diagnostic,
  type Host,
  analyse,
  generate,
  renderDiagnostic,
  sourceFileOf,
} from '../../src/compiler/index.ts'
import { nodeHost } from '../../src/plugin/cli/node-host.ts'
import { root } from './golden.ts'

const texts = new Map<string, string | null>()
const disk = nodeHost()

/** The disk, each file read once; positions are named relative to the folder, as `-cp folder` would. */
export function folderHost(folder: string): Host {
  return {
    ...disk,
    readFile(path) {
      let text = texts.get(path)
      if (text === undefined) texts.set(path, (text = disk.readFile(path)))
      return text
    },
    positionName: (path) => (path.startsWith(folder + '/') ? path.slice(folder.length + 1) : path),
  }
}

export type Compiled =
  | { readonly kind: 'wasm'; readonly bytes: Uint8Array<ArrayBuffer>; readonly imports: readonly string[] }
  | { readonly kind: 'errors'; readonly text: string }

/** Diagnostics as the command line prints them, paths relative to the folder. */
export function renderAll(diagnostics: readonly Diagnostic[], folder: string): string {
  const named = <T extends { readonly span: Diagnostic['span'] }>(d: T): T => ({
    ...d,
    span: {
      ...d.span,
      file: d.span.file.startsWith(folder + '/') ? d.span.file.slice(folder.length + 1) : d.span.file,
    },
  })
  const files = (name: string): ReturnType<typeof sourceFileOf> | null => {
    const path = join(folder, name)
    return existsSync(path) ? sourceFileOf(name, readFileSync(path, 'utf8')) : null
  }
  return diagnostics
    .map((d) =>
      renderDiagnostic({ ...named(d), ...(d.related ? { related: d.related.map(named) } : {}) }, files, {
        color: false,
      }),
    )
    .join('\n')
}

/** Compiles class Main of a folder (absolute). */
export function compileProgram(folder: string, main = 'Main', level: 0 | 1 | 2 = 2): Compiled {
  const analysis = analyse({
    host: folderHost(folder),
    classPaths: [folder],
    stdPath: join(root, 'runtime/std'),
    defines: new Map(),
    target: 'wasm',
    main,
    modules: [],
  })
  const program = analysis.sink.hasErrors
    ? null
    : generate(analysis, { main, exports: [], debug: false, dce: 'std', level, verify: process.env.VERIFY === '1' })
  if (program === null) return { kind: 'errors', text: renderAll(analysis.diagnostics, folder) }
  const { bytes, imports } = emitWasm(program, { debug: false, names: true })
  return { kind: 'wasm', bytes, imports }
}

export type Ran = { readonly out: string; readonly error: string | null }
type Task = { readonly folder: string; readonly done: (ran: Ran) => void }
type Slot = { worker: Worker | null; task: Task | null; timer: NodeJS.Timeout | null }

/** Worker threads that run programs, each with a time limit; call `close` at the end. */
export function programRunner(size = 2, limit = 60_000): { run(folder: string): Promise<Ran>; close(): void } {
  const waiting: Task[] = []
  const slots: Slot[] = Array.from({ length: size }, () => ({ worker: null, task: null, timer: null }))

  const finish = (slot: Slot, ran: Ran, isAlive: boolean): void => {
    const { task } = slot
    if (slot.timer !== null) clearTimeout(slot.timer)
    slot.task = null
    if (!isAlive) {
      const { worker } = slot
      slot.worker = null
      void worker?.terminate()
    }
    task?.done(ran)
    next(slot)
  }
  const workerOf = (slot: Slot): Worker => {
    if (slot.worker !== null) return slot.worker
    const worker = new Worker(new URL('run-worker.ts', import.meta.url))
    const fail = (error: string): void => {
      if (slot.worker === worker) finish(slot, { out: '', error }, false)
    }
    worker.on('message', (ran: Ran) => finish(slot, ran, true))
    worker.on('error', (error) => fail(`the worker failed: ${String(error)}`))
    worker.on('exit', (code) => fail(`the worker ended with ${code}`))
    slot.worker = worker
    return worker
  }
  const next = (slot: Slot): void => {
    if (slot.task !== null) return
    const task = waiting.shift()
    if (!task) return
    slot.task = task
    slot.timer = setTimeout(() => finish(slot, { out: '', error: `no end after ${limit / 1000} s` }, false), limit)
    workerOf(slot).postMessage(task.folder)
  }
  return {
    run: (folder) =>
      new Promise((done) => {
        waiting.push({ folder, done })
        for (const slot of slots) next(slot)
      }),
    close: () => {
      for (const slot of slots) {
        const { worker } = slot
        slot.worker = null
        void worker?.terminate()
      }
    },
  }
}
