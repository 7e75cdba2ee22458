import { DiagnosticSink } from '../diagnostics/index.ts'
import type { Diagnostic } from '../diagnostics/index.ts'
import type { Host } from '../host.ts'
import { parseModule } from '../parser/index.ts'
import type { ImportDecl, ModuleAst, UsingDecl } from '../parser/index.ts'
import { sourceFileOf } from '../source/index.ts'
import { findModuleFile, importFilesOf, modulePathOfFile, modulesOfPackage, packageExists } from './class-path.ts'

/*
 * Loads modules: finds the file, parses it (through a cache keyed by content), adds what `import.hx` files say.
 */

/** A parsed module with everything that decides what its names mean. */
export type LoadedModule = {
  /** Dotted path. */
  readonly path: string
  readonly file: string
  readonly ast: ModuleAst
  /** Imports and usings of the applying `import.hx` files, the outermost first. */
  readonly defaults: readonly (ImportDecl | UsingDecl)[]
}

/** A parse result kept for its text; `diagnostics` are reported again on every use. */
export type ParsedFile = { readonly text: string; readonly ast: ModuleAst; readonly diagnostics: readonly Diagnostic[] }
/** Parse results by file, shared between compiles (watch mode). */
export type ParseCache = Map<string, ParsedFile>

export type ModuleLoader = {
  /** Parses the module of a dotted path; null where no class path has it. */
  load(path: string): LoadedModule | null
  /** The dotted path of a file; makes its folder a class path where none covers it. */
  pathOfFile(file: string): string | null
  packageExists(pack: readonly string[]): boolean
  modulesOf(pack: readonly string[]): readonly string[]
}

export type LoaderInput = {
  readonly host: Host
  readonly defines: ReadonlyMap<string, string>
  readonly sink: DiagnosticSink
  readonly classPaths: readonly string[]
  readonly cache?: ParseCache
}

/** A loader over the class paths of one program. */
export function createModuleLoader(input: LoaderInput): ModuleLoader {
  const { host, defines, sink } = input
  const cache: ParseCache = input.cache ?? new Map()
  const classPaths = [...input.classPaths]
  const folders = new Map<string, boolean>()

  function parse(file: string, text: string): ModuleAst {
    let entry = cache.get(file)
    if (!entry || entry.text !== text) {
      const own = new DiagnosticSink()
      const ast = parseModule(sourceFileOf(file, text), defines, own)
      entry = { text, ast, diagnostics: own.all }
      cache.set(file, entry)
    }
    for (const d of entry.diagnostics) sink.report(d)
    return entry.ast
  }

  function defaultsOf(root: string, path: string): (ImportDecl | UsingDecl)[] {
    const out: (ImportDecl | UsingDecl)[] = []
    for (const { file, text } of importFilesOf(host, root, path)) {
      for (const decl of parse(file, text).decls) {
        if (decl.kind === 'import' || decl.kind === 'using') out.push(decl)
        else sink.error('module/import-hx', 'Only import and using is allowed in import.hx files', decl.span)
      }
    }
    return out
  }

  return {
    load(path) {
      const found = findModuleFile(host, classPaths, path)
      if (!found) return null
      const ast = parse(found.file, found.text)
      return { path, file: found.file, ast, defaults: defaultsOf(found.root, path) }
    },
    pathOfFile(file) {
      const known = modulePathOfFile(classPaths, file)
      if (known !== null) {
        const pack = host.readFile(file) === null ? null : parse(file, host.readFile(file) ?? '').pack
        if (!pack || known.startsWith(pack.map((p) => p + '.').join(''))) return known
      }
      const text = host.readFile(file)
      if (text === null) return null
      // Outside of every class path: the folder above its package becomes one.
      const { pack } = parse(file, text)
      const parts = file.replace(/\.hx$/, '').split('/')
      const name = parts.pop() ?? ''
      for (let i = pack.length - 1; i >= 0 && parts.at(-1) === pack[i]; i--) parts.pop()
      const root = parts.join('/')
      if (!classPaths.includes(root)) classPaths.unshift(root)
      return [...pack, name].join('.')
    },
    packageExists(pack) {
      const key = pack.join('.')
      let known = folders.get(key)
      if (known === undefined) folders.set(key, (known = packageExists(host, classPaths, pack)))
      return known
    },
    modulesOf: (pack) => modulesOfPackage(host, classPaths, pack),
  }
}
