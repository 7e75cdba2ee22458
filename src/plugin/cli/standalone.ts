// The JavaScript module that `build` writes beside a program's wasm: loads it and runs `main`, in Node and in pages.
import { runtimeScript, sliceScript } from '../runtime-files.ts'

/**
 * @param wasm the wasm file's name, relative to the module
 * @param imports the runtime functions the program needs
 * @returns an ES module that exports `program`, the instance's exports, after running static initialisers and `main`
 */
export function standaloneModule(wasm: string, imports: readonly string[]): string {
  const inlined = (name: string): string =>
    runtimeScript(name)
      .replace(/^import .*$/gm, '')
      .replace(/^export \{[^}]*\}.*$/gm, '')
      .replace(/^export /gm, '')
  return [
    '// Made by unplugin-haxe: loads the program beside it and runs its main.',
    inlined('error.ts'),
    inlined('string-builtins.ts'),
    sliceScript(runtimeScript('imports.ts'), [...imports, 'rememberClosure']),
    `const imports = { ${imports.join(', ')} }`,
    inlined('load.ts'),
    `export const program = await instantiate(new URL(${JSON.stringify(wasm)}, import.meta.url), imports)`,
    `program.main?.()`,
    '',
  ].join('\n')
}
