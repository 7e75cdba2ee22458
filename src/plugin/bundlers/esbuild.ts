/*
 * esbuild: it asks for the runtime module before it knows what is used, so a first, unwritten build finds that out. The real
 * build then gets a finished program.
 */
import type { BuildOptions, OnLoadResult, OnStartResult, PartialMessage, Plugin, PluginBuild } from 'esbuild'
import path from 'node:path'
import { symbolsIn } from '../glue.ts'
import { slashed, type ResolvedOptions } from '../options.ts'
import { HaxeBuildError } from '../report.ts'
import { fileOfId, runtimeFilePrefix, runtimeScript } from '../runtime-files.ts'
import { printRuntimeModule } from '../runtime-module.ts'
import { HaxeSession } from '../session.ts'
import { digestOf, inlineProgram, isInlined, withSourceMapUrl, type CompiledProgram } from '../wasm-asset.ts'
import { writeWhole } from '../write-file.ts'

const namespace = 'haxe'
const wasmId = '~haxe/program.wasm'
const addonId = '~haxe/program.node'
/** CommonJS has no import.meta. */
const baseOfCommonJs = 'process.getBuiltinModule("node:url").pathToFileURL(__filename).href'
export const pluginName = 'unplugin-haxe'

/** Sets up the plugin in a build. */
export function setupEsbuild(build: PluginBuild, options: ResolvedOptions): void {
  const initial = build.initialOptions
  options.root = slashed(initial.absWorkingDir ?? options.root)
  const session = new HaxeSession(options)
  session.isNode = initial.platform === 'neutral' ? null : initial.platform === 'node'
  session.isProduction =
    initial.minify === true || initial.minifySyntax === true || process.env['NODE_ENV'] === 'production'
  const isModule = formatOf(initial) === 'esm'
  let compiled: CompiledProgram | null = null
  let map: { readonly path: string; readonly contents: Buffer<ArrayBuffer> } | null = null
  const assetFolder = assetFolderOf(initial)
  let warnings: PartialMessage[] = []
  session.warn = (message) => warnings.push({ text: message })

  build.onStart(async (): Promise<OnStartResult> => {
    warnings = []
    const problems: PartialMessage[] = []
    compiled = null
    map = null
    session.program.invalidate()
    session.reported = null
    if (initial.bundle === true) {
      const scanned = await usedSymbols(build, session)
      const used = options.treeshake ? scanned : null
      session.reported = null
      // Errors of the Haxe code are reported where its files are loaded, with their places; those of tools only here.
      const toolProblem = (error: unknown): null => {
        if (!(error instanceof HaxeBuildError))
          problems.push({ text: error instanceof Error ? error.message : String(error) })
        return null
      }
      if (session.program.entries.size > 0) compiled = await session.program.compile(used).catch(toolProblem)
    }
    return { warnings, errors: problems }
  })
  build.onResolve({ filter: /^~haxe\// }, (args) => ({ path: args.path, namespace, sideEffects: false }))
  build.onResolve({ filter: /\.hx$/ }, (args) => {
    if (!/^[./]|^[A-Za-z]:/.test(args.path)) return null
    const file = path.resolve(args.resolveDir, args.path)
    return options.isHaxe(slashed(file)) ? { path: file, sideEffects: false } : null
  })
  build.onLoad({ filter: /\.hx$/, namespace: 'file' }, (args) => loadGlue(session, args.path))
  build.onLoad({ filter: /^~haxe\/std\//, namespace }, (args) => loadGlue(session, args.path))
  build.onLoad({ filter: /^~haxe\/js\//, namespace }, (args): OnLoadResult => ({
    contents: runtimeScript(args.path.slice(runtimeFilePrefix.length)),
    loader: 'js',
  }))
  build.onLoad({ filter: /^~haxe\/runtime$/, namespace }, (): OnLoadResult => {
    if (!compiled) return { contents: 'export const exportOf = () => {}\nexport const init = exportOf', loader: 'js' }
    const init = options.init
    if (compiled.kind === 'native') {
      if (formatOf(initial) === 'iife')
        return {
          errors: [{ text: "[unplugin-haxe] an addon can't be loaded from format: 'iife'; take 'esm' or 'cjs'" }],
        }
      return {
        contents: printRuntimeModule({
          target: 'native',
          init,
          wasm: 'asset',
          base: isModule ? 'import.meta.url' : baseOfCommonJs,
          imports: null,
          head: `import asset from ${JSON.stringify(addonId)}`,
        }),
        loader: 'js',
        resolveDir: options.root,
      }
    }
    if (!isModule && init === 'tla') {
      return {
        errors: [
          {
            text: `[unplugin-haxe] top-level await needs format: 'esm'; for '${formatOf(initial)}' set the plugin's option init: 'lazy' (then await init()) or init: 'sync'`,
          },
        ],
      }
    }
    const isInline = isInlined(compiled, options, !isModule)
    return {
      contents: printRuntimeModule({
        init,
        wasm: isInline ? JSON.stringify(inlineProgram(compiled)) : 'asset',
        base: isInline ? '""' : 'import.meta.url',
        imports: compiled.imports,
        isFile: !isInline,
        ...(isInline ? {} : { head: `import asset from ${JSON.stringify(wasmId)}` }),
      }),
      loader: 'js',
      resolveDir: options.root,
    }
  })
  build.onLoad({ filter: /^~haxe\/program\.node$/, namespace }, (): OnLoadResult => ({
    contents: compiled?.bytes ?? new Uint8Array(),
    loader: 'file',
  }))
  build.onLoad({ filter: /^~haxe\/program\.wasm$/, namespace }, (): OnLoadResult => {
    if (!compiled) return { contents: new Uint8Array(), loader: 'file' }
    const { bytes, sourceMap } = compiled
    if (sourceMap === null) return { contents: bytes, loader: 'file' }
    if (assetFolder === null)
      return {
        contents: withSourceMapUrl(bytes, `data:application/json;base64,${Buffer.from(sourceMap).toString('base64')}`),
        loader: 'file',
      }
    const name = `program-${digestOf(sourceMap)}.wasm.map`
    map = { path: path.join(assetFolder, name), contents: Buffer.from(sourceMap) }
    return { contents: withSourceMapUrl(bytes, name), loader: 'file' }
  })
  // esbuild emits what modules import; nothing imports the map.
  build.onEnd((result) => {
    if (map === null || result.errors.length > 0) return
    if (initial.write === false) {
      const { contents } = map
      result.outputFiles?.push({ path: map.path, contents, hash: digestOf(contents), text: contents.toString() })
    } else writeWhole(map.path, map.contents)
  })
}

/** The format of the output, which esbuild chooses by the platform where nobody says it. */
function formatOf(initial: BuildOptions): 'esm' | 'cjs' | 'iife' {
  if (initial.format !== undefined) return initial.format
  if (initial.bundle !== true || initial.platform === 'neutral') return 'esm'
  return initial.platform === 'node' ? 'cjs' : 'iife'
}

/** The folder that esbuild puts the wasm into; null where only it can say. */
function assetFolderOf(initial: BuildOptions): string | null {
  const folder = initial.outdir ?? (initial.outfile === undefined ? null : path.dirname(initial.outfile))
  const inside = path.posix.dirname((initial.assetNames ?? '[name]-[hash]').replaceAll('[ext]', 'wasm'))
  return folder === null || inside.includes('[')
    ? null
    : path.resolve(initial.absWorkingDir ?? process.cwd(), folder, inside)
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
      ...(loc
        ? {
            location: {
              file: loc.file,
              line: loc.line,
              column: loc.column - 1,
              ...(lineText === undefined ? {} : { lineText }),
            },
          }
        : {}),
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
      inner.onResolve({ filter: /\.hx$/ }, (args) => {
        if (!/^[./]|^[A-Za-z]:/.test(args.path)) return null
        const file = path.resolve(args.resolveDir, args.path)
        return session.options.isHaxe(slashed(file)) ? { path: file, sideEffects: false } : null
      })
      inner.onLoad({ filter: /\.hx$/, namespace: 'file' }, (args) => loadGlue(session, args.path))
      inner.onLoad({ filter: /^~haxe\/std\//, namespace }, (args) => loadGlue(session, args.path))
      inner.onLoad({ filter: /^~haxe\/js\//, namespace }, (args): OnLoadResult => ({
        contents: runtimeScript(args.path.slice(runtimeFilePrefix.length)),
        loader: 'js',
      }))
      inner.onLoad({ filter: /^~haxe\/runtime$/, namespace }, (): OnLoadResult => ({
        contents: 'export const exportOf = (key) => globalThis.haxe(key)\nexport const init = exportOf',
        loader: 'js',
      }))
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
    for (const output of result.outputFiles ?? [])
      if (/\.[cm]?js$/.test(output.path) || output.path === '<stdout>')
        for (const symbol of symbolsIn(output.text)) used.add(symbol)
    return used
  } catch {
    return null
  }
}
