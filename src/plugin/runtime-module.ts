/*
 * The source of `~haxe/runtime`, the one module that holds the instance: it gets the wasm (an asset's URL, a file, or text
 * in the JavaScript itself), connects the glue, and exports `exportOf` for it and `init` for users of `init: 'lazy'`.
 */
import type { InitMode } from './options.ts'
import { runtimeScript, sliceScript } from './runtime-files.ts'
import type { Target } from './target.ts'

/** Stands for the wasm's URL or base64 text until the program is compiled. */
export const wasmPlaceholder = '__HAXE_WASM_ASSET__'
/** Stands for the object of imported runtime functions. */
export const importsPlaceholder = '__HAXE_IMPORTS__'

export type RuntimeModule = {
  /** Default: wasm. */
  readonly target?: Target
  readonly init: InitMode
  /** A JavaScript expression: the URL text of the wasm relative to `base`, or its base64 with a `data:` prefix. */
  readonly wasm: string
  /** A JavaScript expression of the page or module that the URL is relative to. */
  readonly base: string
  /** The runtime functions the program imports; null where that is not known yet and a placeholder stands for them. */
  readonly imports: readonly string[] | null
  /** Whether the wasm is an asset for certain: text in the JavaScript needs more code. */
  readonly isFile?: boolean
  /** Statements to put first. */
  readonly head?: string
}

/** The module's source. */
export function printRuntimeModule(module: RuntimeModule): string {
  if (module.target === 'native') return printNativeModule(module)
  const isSync = module.init === 'sync'
  const names = module.imports ?? sharedImports()
  const lines = [
    ...(module.head ? [module.head] : []),
    `import { ${isSync ? 'connectOnDemand, ' : ''}connectProgram, exportOf as get } from "~haxe/js/glue/program.ts"`,
    'import { raised } from "~haxe/js/glue/errors.ts"',
    `import { ${isSync ? 'startNow' : module.isFile === true ? 'startFile' : 'startProgram'} as start } from "~haxe/js/glue/start.ts"`,
    ...(names.length > 0 ? [`import { ${names.join(', ')} } from "~haxe/js/imports.ts"`] : []),
    `const wasm = ${module.wasm}`,
    `const imports = { ${[...names, ...(module.imports ? [] : [`...${importsPlaceholder}`])].join(', ')} }`,
  ]
  switch (module.init) {
    case 'tla':
      lines.push(
        `connectProgram(await start(wasm, ${module.base}, imports), raised)`,
        'export const init = () => Promise.resolve()',
      )
      break
    case 'lazy':
      lines.push(
        'let started',
        `export const init = () => started ??= start(wasm, ${module.base}, imports).then((program) => connectProgram(program, raised))`,
      )
      break
    case 'sync':
      lines.push(
        `connectOnDemand(() => connectProgram(start(wasm, ${module.base}, imports), raised))`,
        'export const init = () => Promise.resolve()',
      )
      break
  }
  lines.push('export const exportOf = (key) => get(key)', '')
  return lines.join('\n')
}

/** The module for an addon, which loads at once. */
function printNativeModule(module: RuntimeModule): string {
  const isLazy = module.init === 'lazy'
  return [
    ...(module.head ? [module.head] : []),
    'import { connectProgram, exportOf as get } from "~haxe/js/glue/program.ts"',
    'import { raised } from "~haxe/js/glue/errors.ts"',
    'import { startAddon } from "~haxe/js/glue/start-native.ts"',
    'import * as imports from "~haxe/js/imports.ts"',
    `const addon = ${module.wasm}`,
    `const start = () => connectProgram(startAddon(addon, ${module.base}, imports), raised)`,
    ...(isLazy
      ? ['let started', 'export const init = async () => { started ??= start() ?? true }']
      : ['start()', 'export const init = () => Promise.resolve()']),
    'export const exportOf = (key) => get(key)',
    '',
  ].join('\n')
}

/** The names of all runtime functions that a program may import. */
export function allImports(): readonly string[] {
  return [...importsScript().matchAll(/^export const (\w+) = /gm)].map((m) => m[1] ?? '')
}

/** The source of the runtime functions, without comments, which name things too. */
function importsScript(): string {
  return runtimeScript('imports.ts').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}

let shared: readonly string[] | null = null

/** The imports that share state with the loader or the glue: a copy of their source would have state of its own. */
function sharedImports(): readonly string[] {
  if (shared) return shared
  const script = importsScript()
  return (shared = allImports().filter(
    (name) => name !== 'rememberClosure' && /\b(?:HaxeError|closures|hostModules)\b/.test(sliceScript(script, [name])),
  ))
}

/**
 * What a program imports besides the shared ones, as one expression that carries its own copy of their source: where chunks
 * are rendered, nothing can be imported any more.
 */
export function printImports(names: readonly string[]): string {
  const shared = sharedImports()
  const own = names.filter((name) => !shared.includes(name))
  if (own.length === 0) return '{}'
  return `(() => {\n${sliceScript(runtimeScript('imports.ts'), own)}\nreturn { ${own.join(', ')} }\n})()`
}
