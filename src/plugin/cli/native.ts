// `--target native`: executables, addons and the stages before them.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { buildNative, NativeError, objectCacheFolder, type BuildOptions } from '../../codegen-llvm/index.ts'
import {
  surfaceOfModule,
  type Analysis,
  type ExportRequest,
  type MirProgram,
  type SourceFile,
} from '../../compiler/index.ts'
import { stdFolder } from '../runtime-files.ts'
import { bindingsFolders, runtimeFolders } from '../target.ts'
import { prepareFor } from '../write-file.ts'
import { absolutePath, type CliArguments } from './arguments.ts'

type Sources = (path: string) => SourceFile | null

/** Whether the command line asks for an addon: its output is named so. */
export const isAddon = (args: CliArguments): boolean =>
  args.target === 'native' && args.command === 'build' && (args.output?.endsWith('.node') ?? false)

/** Everything that JavaScript may import from the user's modules. */
export function exportsOf(analysis: Analysis): ExportRequest[] {
  const std = `${stdFolder()}/`
  const requests: ExportRequest[] = []
  for (const module of analysis.typed.modules.values()) {
    if (module.file.startsWith(std)) continue
    requests.push(...surfaceOfModule(analysis.typed, module).entries)
  }
  return requests
}

function optionsOf(args: CliArguments, kind: BuildOptions['kind'], folder: string, sources: Sources): BuildOptions {
  return {
    kind,
    level: args.debug || !args.optimize ? 0 : 2,
    debug: args.debug,
    runtimeFolders: runtimeFolders(),
    cacheFolder: objectCacheFolder(folder),
    sources,
    ir: args.ir,
    bindingsFolders: args.ir === 'text' ? [] : bindingsFolders(folder),
    notice: (text) => void process.stderr.write(`[unplugin-haxe] ${text}\n`),
  }
}

/** Writes what `build` and `--emit` ask for; text goes to the standard output where no file is named. */
export async function buildForNative(
  args: CliArguments,
  program: MirProgram,
  folder: string,
  sources: Sources,
): Promise<number> {
  const { emit } = args
  const name = args.main?.split('.').at(-1) ?? 'out'
  if (emit === 'll' || emit === 'asm' || emit === 'bc' || emit === 'obj') {
    const isText = emit === 'll' || emit === 'asm'
    const options = optionsOf(args, emit, folder, sources)
    if (isText && args.output === null) {
      process.stdout.write(
        await inTemporaryFolder(`${name}.${emit}`, (path) => buildNative(program, path, options), readText),
      )
      return 0
    }
    const output = absolutePath(folder, args.output ?? `${name}.${emit === 'obj' ? 'o' : emit}`)
    prepareFor(output)
    await buildNative(program, output, options)
    return 0
  }
  const output = absolutePath(folder, args.output ?? name)
  prepareFor(output)
  await buildNative(program, output, optionsOf(args, isAddon(args) ? 'addon' : 'executable', folder, sources))
  process.stderr.write(`${basename(output)} ${statSync(output).size} bytes\n`)
  return 0
}

const readText = (path: string): string => readFileSync(path, 'utf8')

const passedSignals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Builds an executable in a temporary folder and runs it with our streams. */
export async function runNative(
  args: CliArguments,
  program: MirProgram,
  folder: string,
  sources: Sources,
): Promise<number> {
  if (args.main === null || program.main === null) {
    process.stderr.write('unplugin-haxe: run needs -main, a class with a static function main\n')
    return 1
  }
  return inTemporaryFolder(
    args.main.split('.').at(-1) ?? 'program',
    (path) => buildNative(program, path, optionsOf(args, 'executable', folder, sources)),
    (path) =>
      new Promise<number>((resolve, reject) => {
        const child = spawn(path, args.programArguments, { stdio: 'inherit' })
        // Who wants to end us means the program; its end is ours, and its folder is removed.
        let passed: NodeJS.Signals | null = null
        const passOn = (signal: NodeJS.Signals): void => {
          passed = signal
          child.kill(signal)
        }
        for (const signal of passedSignals) process.on(signal, passOn)
        const done = (): void => passedSignals.forEach((signal) => process.off(signal, passOn))
        child.on('error', (error) => {
          done()
          reject(new NativeError('link-failed', `Cannot run the program: ${error.message}`))
        })
        child.on('close', (status, signal) => {
          done()
          if (signal !== null && signal !== passed)
            process.stderr.write(`unplugin-haxe: the program was ended by ${signal}\n`)
          // As shells tell it.
          resolve(signal === null ? (status ?? 1) : 128 + constants.signals[signal])
        })
      }),
  )
}

async function inTemporaryFolder<T>(
  name: string,
  make: (path: string) => Promise<void>,
  use: (path: string) => T | Promise<T>,
): Promise<T> {
  const work = mkdtempSync(join(tmpdir(), 'unplugin-haxe-'))
  try {
    const path = join(work, name)
    await make(path)
    return await use(path)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
