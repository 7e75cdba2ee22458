import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { IrModule } from '../builder.ts'
import { placeOf } from '../places.ts'
import type { TextOptions } from '../text-context.ts'
import { NativeError } from '../toolchain.ts'
import type { Request } from './child.ts'
import { PreludeModule } from './prelude.ts'
import { RecordingModule } from './recorder.ts'
import { replay } from './replay.ts'

/*
 * A module by llvm-bindings: recorded here, built in a process of its own, which may end as it likes.
 */

/** The LLVM that llvm-bindings is made of; its pointers are typed. */
const version = 14

/** What the package's addon is called. */
export const addonName = 'llvm-bindings.node'

/**
 * Finds the addon of llvm-bindings.
 * @param folders where to look, in order
 * @throws NativeError `no-bindings` with the remedies
 */
export function findBindings(folders: readonly string[]): string {
  for (const folder of folders) {
    const path = join(folder, addonName)
    if (existsSync(path)) return path
  }
  throw new NativeError(
    'no-bindings',
    [
      'Cannot build the native target with llvm-bindings: it is not installed.',
      `  Looked for: ${addonName} in ${folders.join(', ')}`,
      '  Install:    sudo apt install llvm-14-dev g++, then npx unplugin-haxe setup-native --llvm-bindings',
      "  Or set:     haxe({ ir: 'text' }), which needs none of it.",
    ].join('\n'),
  )
}

/** How long a module may take; one of a million instructions takes less than a minute. */
const longest = 600_000

/**
 * Builds a module.
 * @param write makes the module's calls of a writer
 * @param addon the path that `findBindings` gave
 * @param form bitcode, or text for people
 * @throws NativeError `bindings-failed` where the process that builds it fails, or LLVM finds the module broken
 */
export async function buildModule(
  write: (module: IrModule) => void,
  options: Omit<TextOptions, 'version'>,
  addon: string,
  form: Request['form'],
): Promise<Buffer> {
  const { sources } = options
  const recorder = new RecordingModule(false)
  write(recorder)
  const recording = recorder.finish()
  const prelude = new PreludeModule({ ...options, version })
  replay(recording, prelude)
  const places = options.debug ? recording.spans.map((span) => placeOf(span, sources)) : null
  const request: Request = { recording, places, form }
  const folder = mkdtempSync(join(tmpdir(), 'unplugin-haxe-ir-'))
  try {
    writeFileSync(join(folder, 'prelude.ll'), prelude.print())
    writeFileSync(join(folder, 'request.json'), JSON.stringify(request))
    await runChild([folder, addon])
    return readFileSync(join(folder, `module.${form}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The child's script: beside this one in the sources, beside the package's other chunks when built. */
function childScript(): string {
  const here = import.meta.url
  return fileURLToPath(new URL(here.endsWith('.ts') ? './child.ts' : './llvm-child.mjs', here))
}

function runChild(words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', childScript(), ...words], {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: longest,
      killSignal: 'SIGKILL',
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    const fail = (why: string): void =>
      reject(
        new NativeError(
          'bindings-failed',
          [
            `Cannot build the native target with llvm-bindings: its process ${why}.`,
            ...(said.trim() === '' ? [] : [said.trim()]),
            "  Or set:     haxe({ ir: 'text' }), which doesn't use it.",
          ].join('\n'),
        ),
      )
    child.on('error', (error) => fail(`does not start (${error.message})`))
    child.on('close', (status, signal) => {
      if (status === 0) resolve()
      else fail(signal === null ? `failed with status ${status}` : `was ended by ${signal}`)
    })
  })
}
