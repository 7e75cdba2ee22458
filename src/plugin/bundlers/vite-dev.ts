/*
 * Vite's dev server: nothing is rendered there, so the program has every export of every `.hx` file that the page's scripts
 * import (found by a scan when the runtime is first asked for). A change of any Haxe file checks first: errors go to the
 * overlay and the page keeps running; a program without errors reloads it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DevEnvironment } from 'vite'
import { runtimeId } from '../glue.ts'
import { slashed } from '../options.ts'
import { HaxeBuildError } from '../report.ts'
import { printRuntimeModule } from '../runtime-module.ts'
import { fileOfId } from '../runtime-files.ts'
import { cleanId, type HaxeSession } from '../session.ts'
import { digestOf, emitProgram, type CompiledProgram } from '../wasm-asset.ts'
import { writeWhole } from '../write-file.ts'

/** The dev server's half of a session. */
export class DevProgram {
  readonly #session: HaxeSession
  readonly #environment: DevEnvironment
  #isScanned = false
  #served: string | null = null
  #file: string | null = null

  constructor(session: HaxeSession, environment: DevEnvironment) {
    this.#session = session
    this.#environment = environment
  }

  /** The glue of a file; a file that the running page's program lacks makes a new program and a reload. */
  glueOf(file: string): { readonly code: string; readonly files: readonly string[] } {
    const isNew = !this.#session.program.isKnown(file)
    const glue = this.#session.glueOf(file)
    if (isNew && this.#served !== null) this.#reload()
    return glue
  }

  /** The runtime module with a program of everything known. */
  async runtime(): Promise<string> {
    const session = this.#session
    if (!this.#isScanned) {
      this.#isScanned = true
      await this.#scan()
    }
    const program = await session.program.compile(null)
    this.#file = this.#write(program)
    this.#served = this.#file
    const isServer = this.#environment.config.consumer === 'server'
    return printRuntimeModule({
      target: program.kind,
      init: session.options.init === 'sync' ? 'tla' : session.options.init,
      wasm: isServer ? JSON.stringify(pathToFileURL(this.#file).href) : 'asset',
      base: isServer ? '"file:///"' : 'import.meta.url',
      imports: program.imports,
      isFile: true,
      ...(isServer ? {} : { head: `import asset from ${JSON.stringify(`${this.#file}?url`)}` }),
    })
  }

  /** A file changed; true where the program was made from it. */
  update(file: string): boolean {
    const { program } = this.#session
    if (!program.files.includes(file)) return false
    program.invalidate()
    if (!existsSync(file)) program.removeEntry(file)
    try {
      for (const entry of program.entries) program.surfaceOf(entry)
    } catch (error) {
      this.#forget()
      this.#environment.hot.send({ type: 'error', err: overlayError(error) })
      return true
    }
    this.#reload()
    return true
  }

  #reload(): void {
    this.#served = null
    this.#forget()
    this.#environment.hot.send({ type: 'full-reload' })
  }

  /** Has Vite ask again for everything made from the program. */
  #forget(): void {
    const graph = this.#environment.moduleGraph
    for (const [id, module] of graph.idToModuleMap) {
      if (id === runtimeId || this.#session.program.entries.has(fileOfId(cleanId(id)))) graph.invalidateModule(module)
    }
  }

  /** Under a name of its content, so that neither the browser nor Vite keeps an old one. */
  #write(program: CompiledProgram): string {
    const folder = path.join(this.#session.options.root, 'node_modules', '.unplugin-haxe', this.#environment.name)
    mkdirSync(folder, { recursive: true })
    // The map's content counts too: moved code has the same bytes.
    const suffix = program.kind === 'native' ? 'node' : 'wasm'
    const base = `program-${digestOf(Buffer.concat([program.bytes, Buffer.from(program.sourceMap ?? '')]))}.${suffix}`
    for (const old of readdirSync(folder)) if (!old.startsWith(base)) rmSync(path.join(folder, old), { force: true })
    const emit = (name: string, content: Uint8Array): string => {
      const file = path.join(folder, name === 'haxe.wasm.map' ? `${base}.map` : base)
      if (!existsSync(file)) writeWhole(file, content)
      return slashed(file)
    }
    return emitProgram(program, emit, (file) => file)
  }

  /** Follows the imports of the page's scripts to every `.hx` file. */
  async #scan(): Promise<void> {
    const { root } = this.#session.options
    const queue: string[] = []
    const seen = new Set<string>()
    const input = this.#environment.config.build.rollupOptions.input
    const inputs = typeof input === 'string' ? [input] : Array.isArray(input) ? input : Object.values(input ?? {})
    for (const name of [...inputs, ...htmlFilesOf(root)]) queue.push(slashed(path.resolve(root, String(name))))
    while (queue.length > 0 && seen.size < 5000) {
      const file = queue.pop() ?? ''
      if (seen.has(file)) continue
      seen.add(file)
      if (this.#session.options.isHaxe(file)) {
        this.#session.program.addEntry(file)
        continue
      }
      if (!/\.(html?|[cm]?[jt]sx?|vue|svelte|astro)$/.test(file) || file.includes('/node_modules/')) continue
      let text: string
      try {
        text = readFileSync(file, 'utf8')
      } catch {
        continue
      }
      for (const specifier of specifiersOf(text)) {
        const resolved = await this.#environment.pluginContainer.resolveId(specifier, file).catch(() => null)
        if (resolved && !resolved.external) queue.push(cleanId(resolved.id))
      }
    }
  }
}

function htmlFilesOf(root: string): string[] {
  try {
    return readdirSync(root).filter((name) => name.endsWith('.html'))
  } catch {
    return []
  }
}

function specifiersOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const match of text.matchAll(
    /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"\n]+)['"]|\bimport\s*\(?\s*['"]([^'"\n]+)['"]|<script[^>]*\bsrc\s*=\s*['"]([^'"\n]+)['"]/g,
  )) {
    const specifier = match[1] ?? match[2] ?? match[3]
    if (specifier) found.add(specifier)
  }
  return found
}

type OverlayError = {
  message: string
  stack: string
  id?: string
  plugin: string
  loc?: { file?: string; line: number; column: number }
}

/** An error as Vite's overlay shows it. */
export function overlayError(error: unknown): OverlayError {
  if (!(error instanceof HaxeBuildError)) {
    const message = error instanceof Error ? error.message : String(error)
    return { message, stack: error instanceof Error ? (error.stack ?? '') : '', plugin: 'unplugin-haxe' }
  }
  return {
    message: error.message,
    stack: '',
    plugin: 'unplugin-haxe',
    ...(error.id === undefined ? {} : { id: error.id }),
    ...(error.loc === undefined ? {} : { loc: error.loc }),
  }
}
