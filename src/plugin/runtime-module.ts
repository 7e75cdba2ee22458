/*
 * The source of `~haxe/runtime`, the one module that holds the instance: it gets the wasm (an asset's URL, a file, or text
 * in the JavaScript itself), connects the glue, and exports `exportOf` for it and `init` for users of `init: 'lazy'`.
 */
import type { InitMode } from './options.ts'
import { runtimeScript, sliceScript } from './runtime-files.ts'

/** Stands for the wasm's URL or base64 text until the program is compiled. */
export const wasmPlaceholder = '__HAXE_WASM_ASSET__'
/** Stands for the object of imported runtime functions. */
export const importsPlaceholder = '__HAXE_IMPORTS__'

export type RuntimeModule = {
  readonly init: InitMode
  /** A JavaScript expression: the URL text of the wasm relative to `base`, or its base64 with a `data:` prefix. */
  readonly wasm: string
  /** A JavaScript expression of the page or module that the URL is relative to. */
  readonly base: string
  /** A JavaScript expression: the imported runtime functions. */
  readonly imports: string
  /** Statements to put first. */
  readonly head?: string
}

/** The module's source. */
export function printRuntimeModule(module: RuntimeModule): string {
  const lines = [
    ...(module.head ? [module.head] : []),
    `import { connectOnDemand, connectProgram, exportOf as get } from "~haxe/js/glue/program.ts"`,
    `import { ${module.init === 'sync' ? 'startNow' : 'startProgram'} as start } from "~haxe/js/glue/start.ts"`,
    `const wasm = ${module.wasm}`,
    `const imports = ${module.imports}`,
  ]
  switch (module.init) {
    case 'tla':
      lines.push(
        `connectProgram(await start(wasm, ${module.base}, imports))`,
        'export const init = () => Promise.resolve()',
      )
      break
    case 'lazy':
      lines.push(
        'let started',
        `export const init = () => started ??= start(wasm, ${module.base}, imports).then(connectProgram)`,
      )
      break
    case 'sync':
      lines.push(
        `connectOnDemand(() => connectProgram(start(wasm, ${module.base}, imports)))`,
        'export const init = () => Promise.resolve()',
      )
      break
  }
  lines.push('export const exportOf = (key) => get(key)', '')
  return lines.join('\n').replace(module.init === 'sync' ? /$^/ : 'connectOnDemand, ', '')
}

/** The runtime functions a program imports, as one expression; nothing else of the runtime comes along. */
export function printImports(names: readonly string[]): string {
  if (names.length === 0) return '{}'
  return `(() => {\n${sliceScript(runtimeScript('imports.ts'), names)}\nreturn { ${names.join(', ')} }\n})()`
}

/** The wasm as text in the JavaScript. */
export function dataUrlOf(bytes: Uint8Array): string {
  return `data:application/wasm;base64,${Buffer.from(bytes).toString('base64')}`
}
