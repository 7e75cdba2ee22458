/*
 * `node --import unplugin-haxe/register main.js`: `.hx` imports without a bundler. Node asks for every module of the graph
 * before it runs the first; the program is compiled when the runtime module runs, with the exports of all `.hx` files seen by then.
 * Options: the environment variable UNPLUGIN_HAXE_OPTIONS, as JSON.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { runtimeId } from './glue.ts'
import { resolveOptions, slashed, type HaxeOptions } from './options.ts'
import { fileOfId, runtimeFilePrefix, runtimeScript } from './runtime-files.ts'
import { HaxeSession } from './session.ts'

/** The scheme of modules that are no files: the runtime's and the glue of the standard library. */
const scheme = 'unplugin-haxe:'
const virtualPrefix = '~haxe/'

type Loaded = { format: 'module'; source: string; shortCircuit: true }
type Resolved = { url: string; shortCircuit?: boolean }
type Hooks = {
  resolve(
    specifier: string,
    context: { readonly parentURL?: string },
    next: (specifier: string, context: object) => Resolved,
  ): Resolved
  load(url: string, context: object, next: (url: string, context: object) => unknown): unknown
}

/** Where the runtime module, which Node keeps apart from this one, finds the program. */
const doorKey = 'unplugin-haxe.register'

/** The runtime module: as bundlers get it, but for where the program comes from. */
const runtimeModule = [
  'import { connectProgram, exportOf as get } from "~haxe/js/glue/program.ts"',
  'import { raised } from "~haxe/js/glue/errors.ts"',
  'import { instantiate } from "~haxe/js/load.ts"',
  'import { loadNative } from "~haxe/js/load-native.ts"',
  'import * as imports from "~haxe/js/imports.ts"',
  `const { addon, bytes, names } = await globalThis[Symbol.for(${JSON.stringify(doorKey)})].compile()`,
  'const needed = addon ? imports : Object.fromEntries(names.map((name) => [name, imports[name]]))',
  'connectProgram(addon ? loadNative(addon, imports) : await instantiate(bytes, needed), raised)',
  'export const init = () => Promise.resolve()',
  'export const exportOf = (key) => get(key)',
  '',
].join('\n')

function optionsFromEnvironment(): HaxeOptions {
  const text = process.env['UNPLUGIN_HAXE_OPTIONS']
  if (text === undefined || text === '') return {}
  try {
    return JSON.parse(text) as HaxeOptions
  } catch (error) {
    throw new Error(
      `unplugin-haxe: UNPLUGIN_HAXE_OPTIONS is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** Puts an addon where Node can load it; the file goes when the process does. */
function writeAddon(bytes: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'unplugin-haxe-register-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'haxe.node')
  writeFileSync(file, bytes)
  return file
}

/** Installs the hooks; throws where Node is too old for them. */
function register(): void {
  const install = (nodeModule as { registerHooks?: (hooks: Hooks) => void }).registerHooks
  if (!install || Number(process.versions.node.split('.')[0]) < 24)
    throw new Error(`unplugin-haxe/register needs Node 24 or newer; this is ${process.version}`)
  const options = resolveOptions({ dts: false, ...optionsFromEnvironment() })
  const session = new HaxeSession(options)
  session.isNode = true
  session.notice = (message) => process.emitWarning(message, 'unplugin-haxe')
  session.isProduction = process.env['NODE_ENV'] === 'production'
  session.warn = (message) => process.emitWarning(message, 'unplugin-haxe')
  let isStarted = false
  const glue = (file: string): Loaded => {
    if (isStarted && !session.program.isKnown(file))
      throw new Error(
        `unplugin-haxe: ${file} was imported after the Haxe program had started; import it, or a module that uses it, statically`,
      )
    return { format: 'module', source: session.glueOf(file).code, shortCircuit: true }
  }
  const door = {
    async compile() {
      isStarted = true
      const program = await session.program.compile(null)
      return program.kind === 'native'
        ? { addon: writeAddon(program.bytes) }
        : { bytes: program.bytes, names: program.imports }
    },
  }
  Object.defineProperty(globalThis, Symbol.for(doorKey), { value: door })
  install({
    resolve(specifier, context, next) {
      if (specifier.startsWith(virtualPrefix))
        return { url: scheme + specifier.slice(virtualPrefix.length), shortCircuit: true }
      // Glue names other glue by its path.
      if (context.parentURL !== undefined && context.parentURL.endsWith('.hx') && existsSync(specifier))
        return { url: pathToFileURL(specifier).href, shortCircuit: true }
      return next(specifier, context)
    },
    load(url, context, next) {
      if (url.startsWith(scheme)) {
        const id = virtualPrefix + url.slice(scheme.length)
        if (id === runtimeId) return { format: 'module', source: runtimeModule, shortCircuit: true }
        if (id.startsWith(runtimeFilePrefix))
          return { format: 'module', source: runtimeScript(id.slice(runtimeFilePrefix.length)), shortCircuit: true }
        return glue(fileOfId(id))
      }
      if (!url.startsWith('file:') || !url.endsWith('.hx')) return next(url, context)
      const file = slashed(fileURLToPath(url))
      if (!options.isHaxe(file)) return next(url, context)
      return glue(file)
    },
  })
}

register()
