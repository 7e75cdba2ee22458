import { typeNotFound } from './not-found.ts'
import { noSpan } from '../source/index.ts'
import type { Span } from '../source/index.ts'
import type { DiagnosticSink } from '../diagnostics/index.ts'
import type { Host } from '../host.ts'
import { createModuleLoader } from '../modules/index.ts'
import type { ParseCache } from '../modules/index.ts'
import { checkModule } from './class-check.ts'
import type { ExpressionTyper, ModuleContext, Typer } from './context.ts'
import { specialiseClass } from './generic.ts'
import { typeInModule } from './imports.ts'
import { initOrderOf } from './init-order.ts'
import { buildModule } from './module-build.ts'
import { lineOf } from './lines.ts'
import { checkDeprecation } from './deprecation.ts'
import { checkNullSafety } from './null-safety.ts'
import { stdTypesOf } from './std-types.ts'
import type { TypedProgram } from './typed-ast.ts'
import type { ClassField, ClassType, Module, ModuleType, MonoType } from './types.ts'

/*
 * A whole program: entry modules are loaded, everything else on demand. Bodies are typed when somebody asks.
 */

export type TypeProgramInput = {
  readonly host: Host
  readonly defines: ReadonlyMap<string, string>
  readonly sink: DiagnosticSink
  /** Folders, the first searched first; the standard library's come last. */
  readonly classPaths: readonly string[]
  /** Dotted path of the class with `static main`. */
  readonly main?: string | null
  /** Absolute paths of .hx files, or dotted module paths. */
  readonly entries?: readonly string[]
  /** Parse results kept between compiles. */
  readonly cache?: ParseCache
}

/** As `TypedProgram`, with what typing the rest of it needs. */
export type Program = TypedProgram & { readonly typer: Typer }

/** Loads the entry modules. `expressions` types bodies (injected: declarations come before expressions). */
export function typeProgramWith(input: TypeProgramInput, expressions: ExpressionTyper): Program {
  const { host, defines, sink } = input
  const loader = createModuleLoader({
    host,
    defines,
    sink,
    classPaths: input.classPaths,
    ...(input.cache ? { cache: input.cache } : {}),
  })
  const contexts = new Map<string, ModuleContext>()
  const missing = new Set<string>()
  const modules = new Map<string, Module>()
  let monos = 0
  let vars = 0

  const nullOf = (t: Parameters<Typer['std']['nullOf']>[0]): ReturnType<Typer['std']['nullOf']> => typer.std.nullOf(t)
  const typer: Typer = {
    host,
    defines,
    sink,
    modules,
    std: stdTypesOf(() => typer),
    loadModule(path, at) {
      // `std.` leads to the root, past packages of the same name.
      if (path.startsWith('std.') && !modules.has(path)) return typer.loadModule(path.slice(4), at)
      const known = modules.get(path)
      if (known) return known
      if (!missing.has(path)) {
        const loaded = loader.load(path)
        if (loaded) {
          const mod = buildModule(typer, loaded)
          modules.set(path, mod.module)
          contexts.set(path, mod)
          return mod.module
        }
        missing.add(path)
      }
      if (at) sink.error('type/not-found', typeNotFound(path, typer.defines), at)
      return null
    },
    lookupType(path) {
      return lookupType(typer, path)
    },
    contextOf: (module) => contexts.get(module) ?? null,
    specialise: (cls, args) => specialiseClass(typer, cls, args),
    newMono(): MonoType {
      return { kind: 'mono', id: monos++, bound: null, constraints: [], nullable: false, nullOf }
    },
    nextVarId: () => vars++,
    delayed: [],
    expressions,
  }

  if (!typer.loadModule('StdTypes', null)) {
    sink.error('module/no-std', 'Standard library not found', noSpan, 'The class path has no StdTypes.hx.')
  }
  for (const entry of input.entries ?? []) loadEntry(typer, loader.pathOfFile, entry)
  if (input.main) loadMain(typer, input.main)
  runDelayed(typer)

  let order: readonly ClassType[] | null = null
  let orderedModules = 0
  return {
    typer,
    modules,
    loadType: (path) => typer.lookupType(path),
    initOrder: () => {
      // Typing a body may load further modules; their classes have a place in the order too.
      if (!order || orderedModules !== modules.size) {
        orderedModules = modules.size
        order = initOrderOf(modules.values())
        runDelayed(typer)
      }
      return order
    },
    lineOf: (span) => lineOf(typer, span),
  }
}

function loadEntry(typer: Typer, pathOfFile: (file: string) => string | null, entry: string): void {
  const isFile = entry.endsWith('.hx') || entry.includes('/')
  const path = isFile ? pathOfFile(entry) : entry
  const at: Span = { file: isFile ? entry : '', min: 0, max: 0 }
  if (path === null || !typer.loadModule(path, null)) {
    typer.sink.error('module/not-found', typeNotFound(path ?? entry, typer.defines), at)
  }
}

function loadMain(typer: Typer, path: string): void {
  const module = typer.loadModule(path, noSpan)
  if (!module) return
  const name = path.slice(path.lastIndexOf('.') + 1)
  const cls = typeInModule(module, name)
  const main = cls?.kind === 'class' ? cls.statics.get('main') : module.fields?.statics.get('main')
  if (main?.kind.kind === 'method') return
  // What could not be read may have held it.
  const isDamaged = typer.sink.all.some((d) => d.span.file === module.file && d.code.startsWith('syntax/'))
  if (isDamaged) return
  const at = cls?.nameSpan ?? { file: module.file, min: 0, max: 0 }
  const what = main ? 'has invalid main function' : 'does not have static function main'
  typer.sink.error('type/no-main', `Invalid -main : ${path} ${what}`, at)
}

function lookupType(typer: Typer, path: string): ModuleType | null {
  const parts = path.split('.')
  const name = parts.at(-1) ?? ''
  const before = parts.slice(0, -1)
  // `pack.Module.Sub` first where the part before the name looks like a module.
  if (/^[A-Z]/.test(before.at(-1) ?? '')) {
    const module = typer.loadModule(before.join('.'), null)
    const type = module ? typeInModule(module, name) : null
    if (type) return type
  }
  const module = typer.loadModule(path, null)
  if (module) {
    const type = typeInModule(module, name)
    if (type) return type
  }
  if (before.length === 0) {
    const std = typer.loadModule('StdTypes', null)
    return std ? typeInModule(std, name) : null
  }
  return null
}

/** Runs the checks that waited for declarations; they may queue more. */
export function runDelayed(typer: Typer): void {
  for (let next = typer.delayed.shift(); next; next = typer.delayed.shift()) next()
}

/** Types every body of the modules the filter picks, checks their declarations, and reports all errors. */
export function typeAllBodies(program: TypedProgram, filter: (module: Module) => boolean): void {
  const { typer } = program as Program
  const done = new Set<Module>()
  // Typing bodies loads modules, which this loop comes to as well: a Map is walked in order of insertion.
  for (const module of program.modules.values()) {
    if (done.has(module) || !filter(module)) continue
    done.add(module)
    const mod = typer.contextOf(module.path)
    if (!mod) continue
    checkModule(mod)
    for (const cls of classesOf(module)) for (const field of fieldsOf(cls)) typeField(field)
    runDelayed(typer)
    for (const cls of classesOf(module)) checkDeprecation(typer.sink, cls, fieldsOf(cls))
    for (const cls of typer.sink.hasErrors ? [] : classesOf(module)) checkNullSafety(typer.sink, cls, fieldsOf(cls))
  }
}

/** Every class of a module: declared ones, impls of abstracts, the holder of module-level fields. */
export function classesOf(module: Module): ClassType[] {
  const out: ClassType[] = module.fields ? [module.fields] : []
  for (const type of module.types) {
    if (type.kind === 'class') out.push(type)
    else if (type.kind === 'abstractDecl' && type.impl) out.push(type.impl)
  }
  return out
}

/** Every field of a class, its constructor, `__init__` and overloads included. */
export function fieldsOf(cls: ClassType): ClassField[] {
  const own = [...cls.statics.values(), ...cls.fields.values()]
  if (cls.constructorField) own.push(cls.constructorField)
  if (cls.init) own.push(cls.init)
  return own.flatMap((f) => [f, ...f.overloads]).sort((a, b) => a.span.min - b.span.min)
}

function typeField(field: ClassField): void {
  void field.type
  field.body?.typed()
}
