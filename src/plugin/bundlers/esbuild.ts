/*
 * esbuild: it asks for the runtime module before it knows what is used, so a first, unwritten build finds that out. The real
 * build then gets a finished program.
 */
import type { OnLoadResult, OnStartResult, PartialMessage, Plugin, PluginBuild } from 'esbuild'
import path from 'node:path'
import { symbolsIn } from '../glue.ts'
import { slashed, type ResolvedOptions } from '../options.ts'
import type { CompiledProgram } from '../program.ts'
import { HaxeBuildError } from '../report.ts'
import { fileOfId, runtimeFilePrefix, runtimeScript } from '../runtime-files.ts'
import { dataUrlOf, printRuntimeModule } from '../runtime-module.ts'
import { HaxeSession } from '../session.ts'

const namespace = 'haxe'
const wasmId = '~haxe/program.wasm'
export const pluginName = 'unplugin-haxe'

/** Sets up the plugin in a build. */
export function setupEsbuild(build: PluginBuild, options: ResolvedOptions): void {
  const initial = build.initialOptions
  options.root = slashed(initial.absWorkingDir ?? options.root)
  const session = new HaxeSession(options)
  session.isProduction = initial.minify === true || initial.minifySyntax === true || process.env['NODE_ENV'] === 'production'
  const isModule = (initial.format ?? (initial.platform === 'node' || initial.bundle !== true ? 'esm' : 'iife')) === 'esm'
  let compiled: CompiledProgram | null = null
  let warnings: PartialMessage[] = []
  session.warn = (message) => warnings.push({ text: message })

  build.onStart(async (): Promise<OnStartResult> => {
    warnings = []
    compiled = null
    session.program.invalidate()
    session.reported = null
    if (initial.bundle === true) {
      const scanned = await usedSymbols(build, session)
      const used = options.treeshake ? scanned : null
      session.reported = null
      // Errors of the Haxe code are reported where its files are loaded, with their places.
      if (session.program.entries.size > 0) compiled = await session.program.compile(used).catch(() => null)
    }
    return { warnings }
  })
  build.onResolve({ filter: /^~haxe\// }, (args) => ({ path: args.path, namespace, sideEffects: false }))
  build.onResolve({ filter: /^\.\.?\/.*\.ts$/, namespace }, (args) => ({ path: path.posix.join(path.posix.dirname(args.importer), args.path), namespace, sideEffects: false }))
  build.onResolve({ filter: /\.hx$/ }, (args) => {
    if (!/^[./]|^[A-Za-z]:/.test(args.path)) return null
    const file = path.resolve(args.resolveDir, args.path)
    return options.isHaxe(slashed(file)) ? { path: file, sideEffects: false } : null
  })
  build.onLoad({ filter: /\.hx$/, namespace: 'file' }, (args) => loadGlue(session, args.path))
  build.onLoad({ filter: /^~haxe\/std\//, namespace }, (args) => loadGlue(session, args.path))
  build.onLoad({ filter: /^~haxe\/js\//, namespace }, (args): OnLoadResult => ({ contents: runtimeScript(args.path.slice(runtimeFilePrefix.length)), loader: 'js' }))
  build.onLoad({ filter: /^~haxe\/runtime$/, namespace }, (): OnLoadResult => {
    if (!compiled) return { contents: 'export const exportOf = () => {}\nexport const init = exportOf', loader: 'js' }
    const init = options.init
    if (!isModule && init === 'tla') {
      return { errors: [{ text: `[unplugin-haxe] top-level await needs format: 'esm'; for '${initial.format ?? 'iife'}' set the plugin's option init: 'lazy' (then await init()) or init: 'sync'` }] }
    }
    const isInline = compiled.bytes.length <= options.inlineBelow || init === 'sync' || !isModule
    return {
      contents: printRuntimeModule({
        init,
        wasm: isInline ? JSON.stringify(dataUrlOf(compiled.bytes)) : 'asset',
        base: isInline ? '""' : 'import.meta.url',
        imports: compiled.imports,
        ...(isInline ? {} : { head: `import asset from ${JSON.stringify(wasmId)}` }),
      }),
      loader: 'js',
      resolveDir: options.root,
    }
  })
  build.onLoad({ filter: /^~haxe\/program\.wasm$/, namespace }, (): OnLoadResult => ({ contents: compiled?.bytes ?? new Uint8Array(), loader: 'file' }))
}

function loadGlue(session: HaxeSession, id: string): OnLoadResult {
  const file = slashed(fileOfId(id))
  try {
    const { code, files } = session.glueOf(file)
    return { contents: code, loader: 'js', resolveDir: path.dirname(file), watchFiles: [...files] }
  } catch (error) {
    const watchFiles = [...session.program.files]
    const message = error instanceof Error ? error.message : String(error)
    // The whole program failed: the first of its files says so. What imports the others must not complain as well, and of
    // a CommonJS module esbuild doesn't know what it lacks.
    if (session.reported === message) return { contents: 'module.exports = {}', loader: 'js', watchFiles }
    session.reported = message
    return { errors: messagesOf(error), watchFiles }
  }
}

function messagesOf(error: unknown): PartialMessage[] {
  if (!(error instanceof HaxeBuildError)) return [{ text: error instanceof Error ? error.message : String(error) }]
  const { loc } = error
  const line = error.frame?.split('\n').find((l) => l.startsWith('>'))
  const lineText = line?.replace(/^>\s*\d+ \|\s?/, '')
  return [
    {
      text: error.message,
      ...(loc ? { location: { file: loc.file, line: loc.line, column: loc.column - 1, ...(lineText === undefined ? {} : { lineText }) } } : {}),
    },
  ]
}

/** Runs the build without writing and gives the symbols in what it would write; null (all) where it fails. */
async function usedSymbols(build: PluginBuild, session: HaxeSession): Promise<Set<string> | null> {
  const initial = build.initialOptions
  const scan: Plugin = {
    name: pluginName,
    setup(inner) {
      inner.onResolve({ filter: /^~haxe\// }, (args) => ({ path: args.path, namespace, sideEffects: false }))
      inner.onResolve({ filter: /^\.\.?\/.*\.ts$/, namespace }, (args) => ({ path: path.posix.join(path.posix.dirname(args.importer), args.path), namespace, sideEffects: false }))
      inner.onResolve({ filter: /\.hx$/ }, (args) => {
        if (!/^[./]|^[A-Za-z]:/.test(args.path)) return null
        const file = path.resolve(args.resolveDir, args.path)
        return session.options.isHaxe(slashed(file)) ? { path: file, sideEffects: false } : null
      })
      inner.onLoad({ filter: /\.hx$/, namespace: 'file' }, (args) => loadGlue(session, args.path))
      inner.onLoad({ filter: /^~haxe\/std\//, namespace }, (args) => loadGlue(session, args.path))
      inner.onLoad({ filter: /^~haxe\/js\//, namespace }, (args): OnLoadResult => ({ contents: runtimeScript(args.path.slice(runtimeFilePrefix.length)), loader: 'js' }))
      inner.onLoad({ filter: /^~haxe\/runtime$/, namespace }, (): OnLoadResult => ({ contents: 'export const exportOf = (key) => globalThis.haxe(key)\nexport const init = exportOf', loader: 'js' }))
    },
  }
  try {
    const result = await build.esbuild.build({
      ...initial,
      plugins: (initial.plugins ?? []).map((plugin) => (plugin.name === pluginName ? scan : plugin)),
      write: false,
      metafile: false,
      sourcemap: false,
      minify: false,
      minifySyntax: true,
      treeShaking: true,
      logLevel: 'silent',
    })
    const used = new Set<string>()
    for (const output of result.outputFiles ?? []) if (/\.[cm]?js$/.test(output.path) || output.path === '<stdout>') for (const symbol of symbolsIn(output.text)) used.add(symbol)
    return used
  } catch {
    return null
  }
}

