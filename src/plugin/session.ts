/*
 * What the plugin knows during one build or dev server, per output or environment: which `.hx` files JavaScript imports,
 * their glue, and the program they make.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { dtsPathOf, printDts } from './dts.ts'
import { printGlue, symbolsIn } from './glue.ts'
import { slashed, type ResolvedOptions } from './options.ts'
import { HaxeProgram } from './program.ts'
import type { ModuleSurface } from '../compiler/index.ts'
import { specifierOf, stdFolder } from './runtime-files.ts'
import { chooseTarget, type Target } from './target.ts'
import type { CompiledProgram } from './wasm-asset.ts'
import { writeWhole } from './write-file.ts'

export type SessionMode = 'build' | 'serve'

/** One output's state. */
export class HaxeSession {
  readonly options: ResolvedOptions
  readonly program: HaxeProgram
  mode: SessionMode = 'build'
  isProduction = true
  /** Whether the output is for Node, null where the bundler doesn't say: what `target: 'auto'` goes by. */
  isNode: boolean | null = null
  #target: Target | null = null
  /** The error that was last given to a bundler which would show it once per file. */
  reported: string | null = null
  /** Says what is no problem but good to know. */
  notice: (message: string) => void = (message) => console.warn(`[unplugin-haxe] ${message}`)
  warn: (message: string) => void = (message) => console.warn(`[unplugin-haxe] ${message}`)
  readonly #written = new Map<string, string>()

  constructor(options: ResolvedOptions) {
    this.options = options
    this.program = new HaxeProgram(options, {
      warn: (message) => {
        if (options.logLevel === 'warn' || options.logLevel === 'info') this.warn(message)
      },
      isProduction: () => this.isProduction,
      target: () => this.target,
    })
  }

  /** What code the program becomes; decided when it is first asked for. */
  get target(): Target {
    return (this.#target ??= chooseTarget(this.options.target, this.isNode, (text) => {
      if (this.options.logLevel === 'info') this.notice(text)
    }))
  }

  /** The JavaScript of a `.hx` file, and the files it was made from. */
  glueOf(file: string): { readonly code: string; readonly files: readonly string[] } {
    const surface = this.program.surfaceOf(file)
    this.#writeDts(surface)
    return { code: printGlue(surface, specifierOf), files: this.program.files }
  }

  /** The wasm for what the final JavaScript still names; all exports where tree shaking is off. */
  async compileFor(codes: Iterable<string>): Promise<CompiledProgram> {
    const symbols = new Set<string>()
    for (const code of codes) for (const symbol of symbolsIn(code)) symbols.add(symbol)
    return await this.program.compile(this.options.treeshake ? symbols : null)
  }

  #writeDts(surface: ModuleSurface): void {
    const { dts, root } = this.options
    if (dts === false) return
    const { file } = surface
    if (file.startsWith(`${stdFolder()}/`) || file.includes('/node_modules/')) return
    let target = dtsPathOf(file)
    if (typeof dts === 'string') {
      const relative = path.posix.relative(root, target)
      if (relative.startsWith('..')) return
      target = slashed(path.resolve(root, dts, relative))
    }
    const text = printDts(surface)
    if (this.#written.get(target) === text) return
    this.#written.set(target, text)
    // Unchanged files stay untouched: editors and watchers look at their times.
    if (currentText(target) === text) return
    try {
      writeWhole(target, text)
    } catch (error) {
      this.warn(error instanceof Error ? error.message : String(error))
    }
  }
}

function currentText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** A file's id without query and fragment. */
export function cleanId(id: string): string {
  return slashed(id).replace(/[?#].*$/s, '')
}
