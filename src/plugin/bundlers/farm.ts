/*
 * Farm: its own hooks, since unplugin's say nothing of side effects, of rendering and of resources. The wasm is made when all
 * resources are there, whose text tells which glue survived; a dev server makes it when the page asks for it.
 */
import path from 'node:path'
import type { JsPlugin, PluginFinalizeResourcesHookParams, Resource, Server, UserConfig } from '@farmfe/core'
import { runtimeId } from '../glue.ts'
import { slashed, type ResolvedOptions } from '../options.ts'
import { fileOfId, runtimeFilePrefix, runtimeScript } from '../runtime-files.ts'
import {
  importsPlaceholder,
  printImports,
  printRuntimeModule,
  wasmPlaceholder,
  type RuntimeModule,
} from '../runtime-module.ts'
import { HaxeSession } from '../session.ts'
import { spliceText, type Splice } from '../splice.ts'
import { digestOf, emitProgram, inlineProgram, isInlined } from '../wasm-asset.ts'
import { FarmDevServer } from './farm-dev.ts'

/** What is read of Farm's resolved configuration. */
type Output = { readonly targetEnv?: string; readonly publicPath?: string; readonly assetsFilename?: string }

/** Where scripts are resources of a page: their URL is not known to them, only the public path is. */
const browser = 'browser'

/**
 * Farm's plugin, in two parts: the second one comes after Farm's own plugins, which can't take their resources back from
 * JavaScript.
 */
export function farmPlugins(name: string, options: ResolvedOptions): JsPlugin[] {
  const session = new HaxeSession(options)
  let output: Output = {}
  let defines = ''
  let dev: FarmDevServer | null = null
  /** Digests of the scripts by module, of which the program's exports are a consequence. */
  const scripts = new Map<string, string>()

  const runtime = (): string => {
    const shared: Pick<RuntimeModule, 'target' | 'init'> = { target: session.target, init: options.init }
    if (dev && shared.target === 'wasm') return dev.runtime()
    return printRuntimeModule({
      ...shared,
      wasm: JSON.stringify(wasmPlaceholder),
      base: output.targetEnv === browser ? 'location.href' : 'import.meta.url',
      imports: null,
      isFile: options.inlineBelow < 0,
    })
  }

  const main: JsPlugin = {
    name,
    priority: options.enforce === 'pre' ? 102 : 98,
    config(config) {
      // Its cache knows a module by its own file only, not by the other Haxe files that its glue is made from.
      const isCached = config.compilation?.persistentCache
      if (isCached === undefined) return { ...config, compilation: { ...config.compilation, persistentCache: false } }
      if (isCached !== false)
        session.warn("Farm's persistentCache may keep glue of Haxe files that other files have changed; leave it out")
      return config
    },
    configResolved(config) {
      options.root = slashed(config.root ?? process.cwd())
      const { compilation } = config
      output = compilation?.output ?? {}
      if (compilation) keepFromPolyfills(compilation)
      defines = JSON.stringify(compilation?.define ?? {})
      session.isProduction = compilation?.mode !== 'development'
      session.isNode =
        output.targetEnv === 'library' || output.targetEnv === undefined ? null : output.targetEnv.endsWith('node')
    },
    configureDevServer(server: Server) {
      if (output.targetEnv === browser) dev = new FarmDevServer(server, session)
    },
    buildStart: {
      executor() {
        session.reported = null
      },
    },
    resolve: {
      filters: { sources: ['^~haxe/', '\\.hx$'], importers: ['.*'] },
      executor({ source, importer, kind }) {
        if (source.startsWith('~haxe/')) return { resolvedPath: source, sideEffects: false }
        const from = importer === null ? options.root : path.dirname(path.resolve(options.root, fileOfId(importer)))
        if (!/^[./]|^[A-Za-z]:/.test(source) || typeof kind === 'object') return null
        const file = slashed(path.resolve(from, source))
        return options.isHaxe(file) ? { resolvedPath: file, sideEffects: false } : null
      },
    },
    load: {
      // Filters see more of an id than hooks do.
      filters: { resolvedPaths: ['~haxe/', '\\.hx'] },
      // What a hook throws at once aborts the process; a promise may fail.
      async executor({ resolvedPath, query }, context) {
        const id = slashed(resolvedPath)
        if (id.startsWith(runtimeFilePrefix)) return script(runtimeScript(id.slice(runtimeFilePrefix.length)))
        if (id === runtimeId) return script(runtime())
        const file = fileOfId(id)
        if (!options.isHaxe(file) || query.some(([key]) => key === 'raw' || key === 'url')) return null
        session.warn = (message) => (context ? context.warn(message) : console.warn(message))
        const watch = (files: readonly string[]): void => {
          for (const other of files) if (other !== file) context?.addWatchFile(file, other)
        }
        try {
          dev?.expect(file)
          const { code, files } = session.glueOf(file)
          watch(files)
          return script(code)
        } catch (error) {
          watch(session.program.files)
          const message = error instanceof Error ? error.message : String(error)
          // The whole program failed: the first of its files says so, the others stand empty.
          if (session.reported === message) return script(emptyModule)
          session.reported = message
          if (!context) throw new Error(message)
          context.error(message)
          return script(emptyModule)
        }
      },
    },
    transform: {
      filters: { moduleTypes: ['^[jt]sx?$', '^vue$', '^svelte$'], resolvedPaths: [] },
      executor({ moduleId, content }) {
        if (session.isProduction) scripts.set(moduleId, digestOf(content))
        return null
      },
    },
    updateModules: {
      executor({ paths }) {
        session.reported = null
        if (paths.some(([file]) => session.program.files.includes(slashed(file)))) {
          session.program.invalidate()
          dev?.change()
        }
        return null
      },
    },
    updateFinished: {
      executor() {
        dev?.finish()
      },
    },
    augmentResourceHash: {
      // The runtime's resource names the wasm, which is made too late to be counted.
      filters: { moduleIds: [`^${runtimeId}`], resourcePotTypes: [] },
      async executor() {
        const texts = [...session.program.texts(), ...[...scripts].sort().flat(), defines]
        return digestOf(texts.join('\0'))
      },
    },
  }

  const emit: JsPlugin = {
    name: `${name}:emit`,
    priority: -1_000_000,
    finalizeResources: {
      async executor({ resourcesMap }) {
        return (await finish(session, output, resourcesMap)) ? resourcesMap : null
      },
    },
  }
  return [main, emit]
}

/** Leaves glue and runtime without polyfills: what runs WebAssembly GC has them, and virtual modules can't import them. */
function keepFromPolyfills(compilation: NonNullable<UserConfig['compilation']>): void {
  const { presetEnv } = compilation
  if (presetEnv === undefined || presetEnv === false) return
  const given = presetEnv === true ? {} : presetEnv
  compilation.presetEnv = { ...given, exclude: [...(given.exclude ?? ['node_modules/']), '~haxe/', '\\.hx$'] }
}

/** What stands for a module that can't be made; of its exports Farm knows nothing. */
const emptyModule = 'module.exports = new Proxy({}, {})'

function script(content: string): { content: string; moduleType: string } {
  return { content, moduleType: 'js' }
}

/** Makes the program of what the resources still name and puts it where they name it; false where none does. */
async function finish(
  session: HaxeSession,
  output: Output,
  resources: PluginFinalizeResourcesHookParams['resourcesMap'],
): Promise<boolean> {
  const texts = new Map<string, string>()
  for (const [name, resource] of Object.entries(resources))
    if (resource.resourceType === 'js') texts.set(name, Buffer.from(resource.bytes).toString())
  const places = [...texts].filter(([, text]) => text.includes(wasmPlaceholder))
  if (places.length === 0) return false
  const program = await session.compileFor(texts.values())
  const emitted = isInlined(program, session.options)
    ? null
    : emitProgram(
        program,
        (name, content) => {
          const fileName = assetName(output.assetsFilename, name, digestOf(content))
          resources[fileName] = resourceOf(fileName, content, places[0]?.[0] ?? fileName)
          return fileName
        },
        (fileName) => fileName,
      )
  for (const [name, text] of places) {
    const url = emitted === null ? inlineProgram(program) : urlOf(emitted, name, output)
    const splices: Splice[] = []
    for (const match of text.matchAll(new RegExp(`${wasmPlaceholder}|${importsPlaceholder}`, 'g'))) {
      const put = match[0] === wasmPlaceholder ? url : printImports(program.imports)
      splices.push({ at: match.index, length: match[0].length, text: put })
    }
    const mapResource = resources[`${name}.map`]
    const spliced = spliceText(text, mapResource ? Buffer.from(mapResource.bytes).toString() : null, splices)
    const resource = resources[name]
    if (resource) resource.bytes = [...Buffer.from(spliced.code)]
    if (mapResource && spliced.map !== null) mapResource.bytes = [...Buffer.from(spliced.map)]
  }
  return true
}

function urlOf(fileName: string, from: string, output: Output): string {
  if (output.targetEnv === browser) return `${output.publicPath ?? '/'}${fileName}`
  const relative = path.posix.relative(path.posix.dirname(from), fileName)
  return relative.startsWith('.') ? relative : `./${relative}`
}

function assetName(pattern: string | undefined, name: string, hash: string): string {
  const dot = name.indexOf('.')
  return (pattern ?? '[resourceName].[contentHash].[ext]')
    .replaceAll('[resourceName]', name.slice(0, dot))
    .replace(/\[(?:contentHash|hash)\]/g, hash)
    .replaceAll('[ext]', name.slice(dot + 1))
}

function resourceOf(name: string, content: Uint8Array, of: string): Resource {
  return {
    name,
    bytes: [...content],
    emitted: false,
    resourceType: 'asset',
    origin: { type: 'Module', value: of },
  }
}
