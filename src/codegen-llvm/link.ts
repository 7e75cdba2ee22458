import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { findLinker, NativeError, type Llvm } from './toolchain.ts'

/*
 * IR to an object (cached by its content), objects to an addon or an executable.
 */

export type ObjectKind = 'obj' | 'asm' | 'bc'

export type ObjectOptions = {
  readonly llvm: Llvm
  /** 0 skips LLVM's optimiser. */
  readonly level: 0 | 2 | 3
  readonly triple: string | null
  /** The processor that code is made for. */
  readonly cpu: string | null
  /** Where objects are kept for the next time; null keeps none. */
  readonly cacheFolder: string | null
  /** The IR has helpers of the prelude's (bindings/helpers.ts), which are put in the place of their calls first. */
  readonly hasHelpers?: boolean
}

/** The passes that make of a module that llvm-bindings built what the text writer would have written. */
export const helperPasses = 'always-inline,function(lower-expect)'

/** The folder that objects are kept in: a project's own, or the system's temporary one. */
export function objectCacheFolder(root: string): string {
  const modules = join(root, 'node_modules')
  return existsSync(modules)
    ? join(modules, '.cache', 'unplugin-haxe', 'native')
    : join(tmpdir(), `unplugin-haxe-${process.getuid?.() ?? 0}`, 'native')
}

/**
 * Makes an object (or assembly, or bitcode) of IR, as text or bitcode, at a path.
 * @throws NativeError `llvm-failed` with what LLVM said
 */
export async function makeObject(
  ir: string | Buffer,
  kind: ObjectKind,
  output: string,
  options: ObjectOptions,
): Promise<void> {
  const { cacheFolder } = options
  const steps = stepsOf(kind, options)
  if (cacheFolder === null) {
    await runSteps(ir, steps, output)
    return
  }
  const hash = createHash('sha256')
    .update(JSON.stringify([options.llvm.version, steps]))
    .update(ir)
    .digest('hex')
  const kept = join(cacheFolder, `${hash.slice(0, 32)}.${kind}`)
  if (!existsSync(kept)) {
    mkdirSync(cacheFolder, { recursive: true })
    await runSteps(ir, steps, kept)
  }
  copyFileSync(kept, output)
}

const words = (text: string): string[] => text.split(' ')

/**
 * Loops that move the elements of an array by some places stay loops: most move a few, for which a call of `memmove` takes four times as
 * long; for a million it would take three quarters of the loop's time. Sums of floats are added up one by one, in order, but what is added may
 * be computed two at a time: quotients take half the time so.
 */
const optimiserFlags = ['-disable-loop-idiom-memcpy', '-force-ordered-reductions']

/** The command lines that turn IR on the standard input into a file; `{out}` stands for it. */
function stepsOf(kind: ObjectKind, options: ObjectOptions): string[][] {
  const { llvm, level, triple, cpu, hasHelpers = false } = options
  const target = triple === null ? [] : [`-mtriple=${triple}`]
  const processor = cpu === null ? [] : [`-mcpu=${cpu}`]
  if (llvm.kind === 'clang') {
    const what = kind === 'obj' ? ['-c'] : kind === 'asm' ? ['-S'] : ['-c', '-emit-llvm']
    return [
      [
        llvm.clang,
        ...what,
        ...words('-x ir - -o {out} -fPIC -ffunction-sections -fdata-sections -ffp-contract=off -Wno-override-module'),
        `-O${level}`,
        ...optimiserFlags.flatMap((flag) => ['-mllvm', flag]),
        ...(triple === null ? [] : [`--target=${triple}`]),
        ...(cpu === null ? [] : [`-march=${cpu}`]),
      ],
    ]
  }
  const passes = hasHelpers ? `-passes=${helperPasses},default<O${level}>` : `-O${level}`
  const optimise = [llvm.opt, passes, ...optimiserFlags, ...target, ...processor]
  if (kind === 'bc') return [[...optimise, '-', '-o', '{out}']]
  const generate = [
    llvm.llc,
    `-O${level}`,
    ...target,
    ...processor,
    `-filetype=${kind}`,
    ...words('-relocation-model=pic --function-sections --data-sections - -o {out}'),
  ]
  if (level > 0) return [[...optimise, '-', '-o', '-'], generate]
  // Nothing else puts helpers in their places then.
  if (hasHelpers) return [[llvm.opt, `-passes=${helperPasses}`, ...target, '-', '-o', '-'], generate]
  return [generate]
}

/** Runs commands as a pipe; the file appears at its place only when all went well. */
async function runSteps(input: string | Buffer, steps: readonly (readonly string[])[], output: string): Promise<void> {
  const part = `${output}.${process.pid}.${Math.random().toString(36).slice(2)}.part`
  try {
    let data: string | Buffer = input
    for (const step of steps) {
      const [program = '', ...args] = step.map((word) => (word === '{out}' ? part : word))
      data = await run(program, args, data, 'llvm-failed')
    }
    renameSync(part, output)
  } finally {
    rmSync(part, { force: true })
  }
}

/** Runs a program with an input; gives what it wrote. */
function run(
  program: string,
  args: readonly string[],
  input: string | Buffer,
  code: 'llvm-failed' | 'link-failed',
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const err: Buffer[] = []
    const fail = (why: string): void => {
      const said = Buffer.concat(err).toString('utf8').trim()
      reject(new NativeError(code, `Cannot build the native target: ${basename(program)} ${why}.\n${said}`.trimEnd()))
    }
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', (error) => fail(`does not start (${error.message})`))
    child.on('close', (status, signal) => {
      if (status === 0) resolve(Buffer.concat(out))
      else fail(signal === null ? `failed with status ${status}` : `was ended by ${signal}`)
    })
    // A tool that ends early closes its input; its status tells why.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

export type LinkOptions = {
  readonly kind: 'addon' | 'executable'
  readonly objects: readonly string[]
  /** librayzor_runtime.a */
  readonly runtime: string
  /** Keeps line tables. */
  readonly debug: boolean
}

/** All that an addon shows: what Node looks for. */
const visible = 'napi_register_module_v1'

/**
 * What the C compiler is told to link with.
 * @param work a folder for what has to be in files
 */
export function linkArguments(
  output: string,
  options: LinkOptions,
  work: string,
  platform: NodeJS.Platform,
): readonly string[] {
  const isMac = platform === 'darwin'
  const args: string[] = []
  if (options.kind === 'addon') {
    // Node-API is looked up when an addon is loaded, so nothing is left for the loader to find, and what is missing is an error here.
    // A bundle, unlike a dynamic library, doesn't keep the path that it was first written to.
    if (isMac) args.push('-bundle', `-Wl,-exported_symbol,_${visible}`, `-Wl,-u,_${visible}`)
    else {
      const script = join(work, 'v.map')
      writeFileSync(script, `{ global: ${visible}; local: *; };\n`)
      // Bound at once: a missing symbol is then an error of loading, not the end of the process at the first call.
      args.push('-shared', `-Wl,-u,${visible}`, `-Wl,--version-script=${script}`, '-Wl,-z,now')
    }
  }
  args.push(isMac ? '-Wl,-dead_strip' : '-Wl,--gc-sections')
  if (!options.debug) args.push(isMac ? '-Wl,-S' : '-Wl,--strip-debug')
  args.push('-o', output, ...options.objects, options.runtime)
  if (!isMac) args.push('-lpthread', '-ldl', '-lm')
  return args
}

/**
 * Links objects with the runtime.
 * @throws NativeError `no-cc`, `link-failed`
 */
export async function link(output: string, options: LinkOptions): Promise<void> {
  const cc = findLinker()
  mkdirSync(dirname(output), { recursive: true })
  const part = `${output}.${process.pid}.part`
  const work = mkdtempSync(join(tmpdir(), 'unplugin-haxe-link-'))
  try {
    await run(cc, linkArguments(part, options, work, process.platform), '', 'link-failed')
    renameSync(part, output)
  } finally {
    rmSync(part, { force: true })
    rmSync(work, { recursive: true, force: true })
  }
}
