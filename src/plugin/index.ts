/*
 * unplugin-haxe: the hooks, and which file does what in them. One plugin line lets a project import `.hx` files.
 */
import path from 'node:path'
import { createUnplugin, type UnpluginInstance, type UnpluginOptions } from 'unplugin'
import { setupEsbuild, pluginName } from './bundlers/esbuild.ts'
import { farmPlugins } from './bundlers/farm.ts'
import { dropsAssets, renderRuntimeChunk } from './bundlers/rollup-family.ts'
import { DevProgram } from './bundlers/vite-dev.ts'
import { setupWebpack, stampComment, webpackRuntime, type Compiler } from './bundlers/webpack-family.ts'
import { runtimeId } from './glue.ts'
import { resolveOptions, slashed, type HaxeOptions } from './options.ts'
import { HaxeBuildError } from './report.ts'
import { fileOfId, runtimeFilePrefix, runtimeScript } from './runtime-files.ts'
import { printRuntimeModule, wasmPlaceholder } from './runtime-module.ts'
import { cleanId, HaxeSession } from './session.ts'
import { nativeProblem } from './target.ts'
import type { DevEnvironment, Plugin as VitePlugin } from 'vite'

export type { HaxeOptions, InitMode } from './options.ts'

/** What hooks of the Rollup family find in `this`, as far as it is used. */
type HookContext = {
  readonly environment?: {
    readonly name: string
    readonly mode?: string
    readonly config?: { readonly consumer?: string }
  }
  addWatchFile?(id: string): void
  error(error: unknown): never
  warn(message: string): void
}

/** The plugin for every bundler. */
export const haxe: UnpluginInstance<HaxeOptions | undefined> = createUnplugin<HaxeOptions | undefined>(
  (userOptions, meta) => {
    const options = resolveOptions(userOptions)
    if (meta.framework === 'esbuild')
      return { name: pluginName, esbuild: { setup: (build) => setupEsbuild(build, options) } }
    // Several plugins are only typed where every bundler gets several.
    if (meta.framework === 'farm')
      return farmPlugins(pluginName, options).map((farm) => ({ name: farm.name, farm })) as unknown as UnpluginOptions
    if (!['rollup', 'rolldown', 'vite', 'webpack', 'rspack'].includes(meta.framework)) {
      throw new Error(
        `unplugin-haxe: ${meta.framework} is not supported by this version; Vite, Rollup, Rolldown, esbuild, webpack, Rspack and Farm are`,
      )
    }
    const isWebpack = meta.framework === 'webpack' || meta.framework === 'rspack'

    // One program per environment: the client's and the server's code never meet.
    const sessions = new Map<string, HaxeSession>()
    const devPrograms = new Map<string, DevProgram>()
    let isProduction = meta.framework !== 'vite' || process.env['NODE_ENV'] === 'production'
    const sessionOf = (context: HookContext): HaxeSession => {
      const name = context.environment?.name ?? 'default'
      let session = sessions.get(name)
      if (!session) sessions.set(name, (session = new HaxeSession(options)))
      session.isProduction = isProduction
      const consumer = context.environment?.config?.consumer
      if (consumer !== undefined) session.isNode = consumer === 'server'
      session.warn = (message) => context.warn(message)
      return session
    }
    const devOf = (context: HookContext): DevProgram | null => {
      const { environment } = context
      if (environment?.mode !== 'dev') return null
      let program = devPrograms.get(environment.name)
      if (!program)
        devPrograms.set(environment.name, (program = new DevProgram(sessionOf(context), environment as DevEnvironment)))
      return program
    }

    async function load(this: unknown, id: string): Promise<{ code: string; map: null } | null> {
      const context = this as HookContext
      if (id.startsWith(runtimeFilePrefix)) return pure(runtimeScript(id.slice(runtimeFilePrefix.length)))
      const dev = devOf(context)
      try {
        if (id === runtimeId) {
          if (dev) return pure(await dev.runtime())
          if (isWebpack) return pure(printRuntimeModule(webpackRuntime(options, sessionOf(context).target)))
          return pure(
            printRuntimeModule({
              target: sessionOf(context).target,
              init: options.init,
              wasm: JSON.stringify(wasmPlaceholder),
              base: 'import.meta.url',
              imports: null,
              isFile: options.inlineBelow < 0 && !dropsAssets(context as object),
            }),
          )
        }
        const file = fileOfId(cleanId(id))
        if (!options.isHaxe(file) || /[?&](raw|url)\b/.test(id)) return null
        const glue = dev ? dev.glueOf(file) : sessionOf(context).glueOf(file)
        for (const dependency of glue.files) context.addWatchFile?.(dependency)
        return pure(isWebpack ? stampComment(sessionOf(context)) + glue.code : glue.code)
      } catch (error) {
        for (const dependency of sessionOf(context).program.files) context.addWatchFile?.(dependency)
        const session = sessionOf(context)
        const message = error instanceof Error ? error.message : String(error)
        // The whole program failed: the first of its files says so, the others stand empty (as CommonJS, of which no bundler
        // says that an export is missing). A dev server asks for each file by itself.
        if (!dev && session.reported === message) return pure(emptyModule)
        session.reported = message
        if (!isWebpack) return fail(context, error)
        // There it doesn't throw, and only the message is shown.
        context.error(message)
        return pure(emptyModule)
      }
    }

    const hooks: UnpluginOptions = {
      name: pluginName,
      enforce: options.enforce,
      resolveId(source, importer) {
        if (source.startsWith('~haxe/')) return source
        // Glue names other glue by its absolute path, which webpack takes by itself.
        if (isWebpack) return null
        const file = cleanId(source)
        if (importer?.endsWith('.hx') && path.isAbsolute(file) && options.isHaxe(file)) return file
        return null
      },
      // webpack would run its loader for every module else.
      load: { filter: { id: /^~haxe\/|\.hx(?:[?#]|$)/ }, handler: load },
      buildStart() {
        for (const session of sessions.values()) session.reported = null
      },
      watchChange() {
        // Vite's dev server tells through hotUpdate, where it also says for which environment.
        if (devPrograms.size === 0) for (const session of sessions.values()) session.program.invalidate()
      },
    }

    const rendering = {
      async renderChunk(
        this: unknown,
        code: string,
        chunk: unknown,
        _output: unknown,
        output?: { readonly chunks: unknown },
      ): Promise<unknown> {
        const context = this as HookContext & Parameters<typeof renderRuntimeChunk>[0]
        const one = chunk as Parameters<typeof renderRuntimeChunk>[3]
        const chunks = (output?.chunks ?? { [one.fileName]: one }) as Parameters<typeof renderRuntimeChunk>[4]
        try {
          return await renderRuntimeChunk(context, sessionOf(context), code, one, chunks)
        } catch (error) {
          return fail(context, error)
        }
      },
    }
    const vite: Partial<VitePlugin> = {
      ...(rendering as Partial<VitePlugin>),
      sharedDuringBuild: true,
      perEnvironmentStartEndDuringDev: true,
      // The server side has no assets unless told to; an addon is one.
      configEnvironment(name, environment) {
        const isServer = (environment.consumer ?? (name === 'client' ? 'client' : 'server')) === 'server'
        if (!isServer || options.target === 'wasm') return null
        if (options.target === 'auto' && nativeProblem() !== null) return null
        return { build: { emitAssets: true } }
      },
      configResolved(config) {
        options.root = slashed(config.root)
        isProduction = config.isProduction
      },
      hotUpdate: {
        order: 'pre',
        async handler({ file, type, read }) {
          // Editors empty a file before they write it; Vite's reader waits for the content.
          if (type === 'update' && file.endsWith('.hx')) await read()
          return devPrograms.get(this.environment.name)?.update(slashed(file)) ? [] : undefined
        },
      },
    }
    const setup = (compiler: unknown): void => {
      isProduction = (compiler as Compiler).options.mode !== 'development'
      const session = new HaxeSession(options)
      session.isProduction = isProduction
      sessions.set('default', session)
      setupWebpack(compiler as Compiler, pluginName, options, session)
    }
    return { ...hooks, rollup: rendering as object, rolldown: rendering as object, vite, webpack: setup, rspack: setup }
  },
)

/** What stands for a module that can't be made; of its exports no bundler knows anything. */
const emptyModule = 'module.exports = new Proxy({}, {})'

/** A module that bundlers may drop when nothing of it is used. */
function pure(code: string): { code: string; map: null } {
  return { code, map: null, moduleSideEffects: false } as { code: string; map: null }
}

function fail(context: HookContext, error: unknown): never {
  if (!(error instanceof HaxeBuildError)) throw error
  return context.error({
    message: error.message,
    plugin: pluginName,
    stack: '',
    ...(error.id === undefined ? {} : { id: error.id }),
    ...(error.loc === undefined ? {} : { loc: error.loc }),
    // No `frame`: the message has the frame of every error, and Vite's overlay would take them out for the one.
  })
}

export default haxe
