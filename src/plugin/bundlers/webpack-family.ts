/*
 * webpack and Rspack: the wasm is made when the assets are there and minimised, so that their text tells which glue survived;
 * where nothing minimises them, the module graph tells which exports are used.
 */
import { createHash } from 'node:crypto'
import type { ModuleSurface, SurfaceItem } from '../../compiler/index.ts'
import { printGlue, symbolsIn } from '../glue.ts'
import type { ResolvedOptions } from '../options.ts'
import { fileOfId, specifierOf, stdPrefix } from '../runtime-files.ts'
import { importsPlaceholder, printImports, wasmPlaceholder, type RuntimeModule } from '../runtime-module.ts'
import { cleanId, type HaxeSession } from '../session.ts'
import type { Target } from '../target.ts'
import { digestOf, emitProgram, inlineProgram, isInlined } from '../wasm-asset.ts'

// What is used of the two bundlers' APIs, which are alike here.
type Source = { source(): string | Buffer }
type Replacing = Source & { replace(start: number, end: number, text: string): void }
type Module = { readonly resource?: string; readonly modules?: Iterable<Module> }
type Compilation = {
  readonly assets: Readonly<Record<string, Source>>
  readonly modules: Iterable<Module>
  readonly errors: Error[]
  readonly warnings: Error[]
  readonly outputOptions: { readonly assetModuleFilename?: unknown }
  readonly moduleGraph: { getExportsInfo(module: Module): { getUsed(name: string, runtime: undefined): unknown } }
  readonly hooks: {
    readonly processAssets: { tapPromise(options: { name: string; stage: number }, handler: () => Promise<void>): void }
  }
  getAssetPath(filename: unknown, data: object): string
  emitAsset(name: string, source: Source, info: object): void
  updateAsset(name: string, source: Source): void
}
type Sources = {
  readonly RawSource: new (content: string | Buffer) => Source
  readonly ReplaceSource: new (source: Source) => Replacing
}
export type Compiler = {
  readonly context: string
  readonly options: {
    readonly mode?: string
    readonly externalsPresets?: { readonly node?: boolean }
    readonly optimization: { readonly minimize?: boolean; readonly usedExports?: unknown }
    readonly module: { readonly rules: unknown[] }
  }
  readonly webpack: { readonly sources: Sources }
  readonly hooks: { readonly thisCompilation: { tap(name: string, handler: (compilation: Compilation) => void): void } }
}

/** After minimising (400), before source maps (500) and real content hashes (2500). */
const stage = 450
const unused = 0

/** The runtime module, with the wasm's URL as webpack says it: public path and base are known to the bundler's own runtime. */
export function webpackRuntime(options: ResolvedOptions, target: Target): RuntimeModule {
  const placeholder = JSON.stringify(wasmPlaceholder)
  const shared = { target, init: options.init, base: '__webpack_base_uri__', imports: null }
  if (target === 'native') return { ...shared, wasm: `__webpack_public_path__ + ${placeholder}` }
  if (options.init === 'sync') return { ...shared, wasm: placeholder }
  if (options.inlineBelow < 0) return { ...shared, wasm: `__webpack_public_path__ + ${placeholder}`, isFile: true }
  return {
    ...shared,
    wasm: `haxeUrl(${placeholder})`,
    head: 'const haxeUrl = (name) => name.startsWith("data:") ? name : __webpack_public_path__ + name',
  }
}

/** A comment that changes with the Haxe sources: hashes and hot updates go by the JavaScript, which a changed body leaves alone. */
export function stampComment(session: HaxeSession): string {
  const hash = createHash('sha256')
  for (const text of session.program.texts()) hash.update(text).update('\0')
  return `/* haxe ${hash.digest('hex').slice(0, 16)} */\n`
}

/** Sets the plugin up in a compiler. `getSession` gives the compiler's one session. */
export function setupWebpack(compiler: Compiler, name: string, options: ResolvedOptions, session: HaxeSession): void {
  options.root = compiler.context.replaceAll('\\', '/')
  // The loader's rule says nothing of side effects.
  compiler.options.module.rules.push({
    test: (file: string) => options.isHaxe(cleanId(file)) || file.includes('~haxe%2F') || file.includes('~haxe/'),
    sideEffects: false,
  })
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    session.reported = null
    // Defaults are filled in after plugins are applied.
    session.isNode = compiler.options.externalsPresets?.node === true
    compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
      session.warn = (message) => compilation.warnings.push(new Error(`[${name}] ${message}`))
      try {
        await finish(compiler, compilation, session)
      } catch (error) {
        // Errors of the Haxe code were said where it was loaded.
        if (session.reported === null)
          compilation.errors.push(error instanceof Error ? error : new Error(String(error)))
      }
    })
  })
}

async function finish(compiler: Compiler, compilation: Compilation, session: HaxeSession): Promise<void> {
  const texts = new Map<string, string>()
  for (const name of Object.keys(compilation.assets)) {
    if (/\.[cm]?jsx?($|\?)/.test(name)) texts.set(name, String(compilation.assets[name]?.source() ?? ''))
  }
  const places = [...texts].filter(([, text]) => text.includes(wasmPlaceholder))
  if (places.length === 0 || session.reported !== null) return
  const { ReplaceSource, RawSource } = compiler.webpack.sources

  // Modules from a persistent cache were never loaded.
  const modules = haxeModules(compilation, session)
  for (const file of modules.keys()) session.program.addEntry(file)
  const symbols = new Set<string>()
  for (const text of texts.values()) for (const symbol of symbolsIn(text)) symbols.add(symbol)
  if (compiler.options.optimization.minimize !== true) dropUnused(compilation, session, modules, symbols)
  const program = await session.program.compile(session.options.treeshake ? symbols : null)

  let url: string
  if (isInlined(program, session.options)) url = inlineProgram(program)
  else {
    const template = compilation.outputOptions.assetModuleFilename ?? '[hash][ext]'
    const emit = (filename: string, content: Uint8Array): string => {
      const hash = digestOf(content)
      // `[hash]` is an asset's own here, and the whole compilation's (with a warning) to getAssetPath.
      const pattern = typeof template === 'function' ? String(template({ filename })) : String(template)
      const own = pattern.replace(/\[(?:content|full)?hash(?::[a-z]\w*)?(?::(\d+))?\]/g, (_, length?: string) =>
        hash.slice(0, length ? Number(length) : 20),
      )
      const fileName = compilation.getAssetPath(own, { filename })
      if (compilation.assets[fileName] === undefined)
        compilation.emitAsset(fileName, new RawSource(Buffer.from(content)), {
          immutable: true,
          sourceFilename: filename,
        })
      return fileName
    }
    url = emitProgram(program, emit, (fileName) => fileName)
  }
  for (const [name, text] of places) {
    const asset = compilation.assets[name]
    if (!asset) continue
    const replacing = new ReplaceSource(asset)
    for (const match of text.matchAll(new RegExp(`${wasmPlaceholder}|${importsPlaceholder}`, 'g'))) {
      const put = match[0] === wasmPlaceholder ? url : printImports(program.imports)
      // `devtool: 'eval'` has each module as a string.
      const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index)
      const isQuoted = /\beval\((?:\S*\()?"/.test(line)
      replacing.replace(
        match.index,
        match.index + match[0].length - 1,
        isQuoted ? JSON.stringify(put).slice(1, -1) : put,
      )
    }
    compilation.updateAsset(name, replacing)
  }
}

/** The modules of `.hx` files, by file; those inside concatenated ones too. */
function haxeModules(compilation: Compilation, session: HaxeSession): Map<string, Module> {
  const found = new Map<string, Module>()
  const visit = (module: Module): void => {
    for (const inner of module.modules ?? []) visit(inner)
    const { resource } = module
    if (resource === undefined || /[?&](raw|url)\b/.test(resource)) return
    const decoded = resource.includes('~haxe%2F')
      ? decodeURIComponent(resource.slice(resource.indexOf('~haxe%2F')))
      : resource
    const file = fileOfId(cleanId(decoded))
    if (session.options.isHaxe(file) && (decoded.startsWith(stdPrefix) || !decoded.startsWith('~haxe/')))
      found.set(file, module)
  }
  for (const module of compilation.modules) visit(module)
  return found
}

/** Takes out the symbols that only unused exports name: the code of those is still in the assets. */
function dropUnused(
  compilation: Compilation,
  session: HaxeSession,
  modules: ReadonlyMap<string, Module>,
  symbols: Set<string>,
): void {
  const all = new Set<string>()
  const live = new Set<string>()
  for (const [file, module] of modules) {
    const surface = session.program.surfaceOf(file)
    const info = compilation.moduleGraph.getExportsInfo(module)
    const isUsed = (name: string): boolean => info.getUsed(name, undefined) !== unused
    for (const symbol of symbolsIn(printGlue(surface, specifierOf))) all.add(symbol)
    const items = surface.items.filter(
      (item) => isUsed(item.name) || (item.kind === 'class' && item.isDefault && isUsed('default')),
    )
    for (const symbol of symbolsIn(glueOfUsed(surface, items))) live.add(symbol)
  }
  for (const symbol of all) if (!live.has(symbol) && !symbol.startsWith('rt.')) symbols.delete(symbol)
}

/** The glue of some items of a module and of the classes in it that their glue names. */
function glueOfUsed(surface: ModuleSurface, items: SurfaceItem[]): string {
  for (;;) {
    const code = printGlue({ ...surface, items }, specifierOf)
    const named = surface.items.filter(
      (item) => item.kind === 'class' && !items.includes(item) && new RegExp(`\\b${item.name}\\b`).test(code),
    )
    if (named.length === 0) return code
    items.push(...named)
  }
}
