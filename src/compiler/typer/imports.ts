import { typeNotFound } from './not-found.ts'
import type { ImportDecl, UsingDecl } from '../parser/ast.ts'
import { joinSpans } from '../source/index.ts'
import type { Span } from '../source/index.ts'
import type { ImportedStatic, ImportEntry, LoadContext, ModuleContext, Typer } from './context.ts'
import { follow, hasMeta, pathOf } from './follow.ts'
import type { AbstractType, ClassField, ClassType, Module, ModuleType } from './types.ts'

/*
 * What imports and usings bring into a module, and the search for a plain type name in Haxe's order:
 * own module, imports (the last first), StdTypes, wildcard packages, own package and its parents.
 */

type PathPart = ImportDecl['path'][number]

const startsUpper = (name: string): boolean => /^_*[A-Z]/.test(name)

/** The type of a name inside a module (private ones included). */
export function typeInModule(module: Module, name: string): ModuleType | null {
  return module.types.find((t) => t.name === name) ?? null
}

/** The main type of a module: the one of its own name. */
function mainType(module: Module): ModuleType | null {
  return typeInModule(module, module.path.slice(module.path.lastIndexOf('.') + 1))
}

type ResolvedPath = { readonly module: Module; readonly rest: readonly PathPart[]; readonly span: Span }

/** Splits an import path into the module and what stands behind it; reports what isn't there. */
function resolvePath(typer: Typer, path: readonly PathPart[], report: boolean): ResolvedPath | null {
  const first = path[0]
  if (!first) return null
  let at = path.findIndex((p) => startsUpper(p.name))
  if (at < 0) at = path.length - 1
  const head = path.slice(0, at + 1)
  const span = joinSpans(first.span, (path[at] ?? first).span)
  const dotted = head.map((p) => p.name).join('.')
  const module = typer.loadModule(dotted, null)
  if (!module) {
    if (report) typer.sink.error('type/not-found', typeNotFound(dotted, typer.defines), span)
    return null
  }
  return { module, rest: path.slice(at + 1), span }
}

/** The entries of one import declaration, in the order in which later ones win. */
export function importEntries(typer: Typer, own: Module, decl: ImportDecl | UsingDecl): ImportEntry[] {
  const { path } = decl
  const mode = decl.kind === 'using' ? ({ kind: 'normal' } as const) : decl.mode
  if (mode.kind === 'all' && !path.some((p) => startsUpper(p.name))) {
    return [{ kind: 'package', pack: path.map((p) => p.name) }]
  }
  const resolved = decl.kind === 'using' ? resolveUsingPath(typer, own, decl) : resolvePath(typer, path, true)
  if (!resolved) return []
  const { module, rest } = resolved
  own.dependencies.add(module.path)
  const [a, b] = rest
  if (!a) {
    if (mode.kind === 'as') {
      const type = mainType(module)
      return type ? [{ kind: 'type', name: mode.name, type }] : []
    }
    if (mode.kind === 'all') {
      const type = mainType(module)
      const out: ImportEntry[] = []
      if (module.fields) out.push({ kind: 'statics', type: module.fields })
      if (type) out.push({ kind: 'statics', type })
      return out
    }
    const out: ImportEntry[] = []
    if (module.fields) out.push({ kind: 'statics', type: module.fields })
    for (const type of module.types) {
      if (type !== mainType(module) && !type.isPrivate) out.push({ kind: 'type', name: type.name, type })
    }
    const main = mainType(module)
    if (main) out.push({ kind: 'type', name: main.name, type: main })
    return out
  }
  const sub = typeInModule(module, a.name)
  if (sub && !(sub.isPrivate && module !== own)) {
    if (!b) {
      if (mode.kind === 'all') return [{ kind: 'statics', type: sub }]
      return [{ kind: 'type', name: mode.kind === 'as' ? mode.name : sub.name, type: sub }]
    }
    return staticEntry(typer, sub, b, mode.kind === 'as' ? mode.name : b.name)
  }
  if (!startsUpper(a.name) || hasStatic(module, a.name)) {
    const alias = mode.kind === 'as' ? mode.name : a.name
    if (module.fields?.statics.has(a.name)) return [{ kind: 'static', alias, name: a.name, type: module.fields }]
    const main = mainType(module)
    if (main) return staticEntry(typer, main, a, alias)
  }
  const full = joinSpans(path[0]?.span ?? a.span, a.span)
  typer.sink.error('type/not-found', `${module.path} has no field or subtype ${a.name}`, full)
  return []
}

function hasStatic(module: Module, name: string): boolean {
  if (module.fields?.statics.has(name)) return true
  const main = mainType(module)
  return main !== null && findStatic(main, name) !== null
}

function staticEntry(typer: Typer, type: ModuleType, part: PathPart, alias: string): ImportEntry[] {
  if (!findStatic(type, part.name)) {
    typer.sink.error('type/no-field', `${pathOf(type)} has no field or subtype ${part.name}`, part.span)
    return []
  }
  return [{ kind: 'static', alias, name: part.name, type }]
}

function resolveUsingPath(typer: Typer, own: Module, decl: UsingDecl): ResolvedPath | null {
  const absolute = resolvePath(typer, decl.path, false)
  if (absolute) return absolute
  // `using` also sees types of its own module and of its own package.
  const first = decl.path[0]
  if (first && decl.path.length === 1) {
    if (typeInModule(own, first.name)) return { module: own, rest: decl.path, span: first.span }
    const pack = own.path.split('.').slice(0, -1)
    for (let i = pack.length; i > 0; i--) {
      const module = typer.loadModule([...pack.slice(0, i), first.name].join('.'), null)
      if (module) return { module, rest: [], span: first.span }
    }
  }
  typer.sink.error('type/not-found', typeNotFound(decl.path.map((p) => p.name).join('.'), typer.defines), decl.span)
  return null
}

/** The classes a `using` searches for extension methods. */
export function usingClasses(typer: Typer, own: Module, decl: UsingDecl): ClassType[] {
  const resolved = resolveUsingPath(typer, own, decl)
  if (!resolved) return []
  own.dependencies.add(resolved.module.path)
  const sub = resolved.rest[0]
  const types = sub ? [typeInModule(resolved.module, sub.name)] : resolved.module.types
  const out: ClassType[] = []
  for (const t of types) {
    const cls = t ? staticsOf(t) : null
    if (cls) out.push(cls)
  }
  if (!sub && resolved.module.fields) out.push(resolved.module.fields)
  return out
}

/** The class that holds the statics of a type: itself, an abstract's impl, or what a typedef names. */
export function staticsOf(type: ModuleType): ClassType | null {
  switch (type.kind) {
    case 'class':
      return type
    case 'abstractDecl':
      return type.impl
    case 'typedefDecl': {
      const t = follow(type.type)
      if (t.kind === 'inst') return t.cls
      return t.kind === 'abstract' ? t.abstract.impl : null
    }
    case 'enumDecl':
      return null
  }
  return type satisfies never
}

/** The type a typedef names where it names a declaration, else the type itself. */
export function followTypedef(type: ModuleType): ModuleType {
  if (type.kind !== 'typedefDecl') return type
  const t = follow(type.type)
  if (t.kind === 'inst') return t.cls
  if (t.kind === 'enum') return t.enum
  return t.kind === 'abstract' ? t.abstract : type
}

/** A static field or enum constructor of a type by name. */
export function findStatic(type: ModuleType, name: string): ImportedStatic | null {
  const of = followTypedef(type)
  if (of.kind === 'enumDecl') {
    const field = of.constructors.get(name)
    return field ? { kind: 'enum', enum: of, field } : null
  }
  const abstract: AbstractType | null = of.kind === 'abstractDecl' ? of : null
  const cls = staticsOf(of)
  const field = cls?.statics.get(name)
  return cls && field ? { kind: 'static', cls, field, abstract } : null
}

/** An enum constructor or enum abstract value: what an unqualified name may mean just because its type is in scope. */
function findConstructor(type: ModuleType, name: string): ImportedStatic | null {
  if (type.kind === 'class') return null
  const of = followTypedef(type)
  if (of.kind === 'enumDecl') return findStatic(of, name)
  if (of.kind !== 'abstractDecl' || !of.isEnum) return null
  const field = of.impl?.statics.get(name)
  return of.impl && field && hasMeta(field, ':enum') ? { kind: 'static', cls: of.impl, field, abstract: of } : null
}

/**
 * What an identifier means that is neither local nor a field of the class: a field of the module, an enum
 * constructor of a type in scope, or a static brought in by an import.
 */
export function resolveImportedStatic(ctx: LoadContext, name: string): ImportedStatic | null {
  const { module, imports } = ctx.mod
  const own = module.fields?.statics.get(name)
  if (module.fields && own) return { kind: 'static', cls: module.fields, field: own, abstract: null }
  for (let i = module.types.length - 1; i >= 0; i--) {
    const found = findConstructor(module.types[i] as ModuleType, name)
    if (found) return found
  }
  const { entries } = imports
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i] as ImportEntry
    switch (entry.kind) {
      case 'type': {
        const found = findConstructor(entry.type, name)
        if (found) return found
        break
      }
      case 'static':
        if (entry.alias === name) {
          const found = findStatic(entry.type, entry.name)
          if (found) return found
        }
        break
      case 'statics': {
        const found = findStatic(entry.type, name)
        if (found && (found.kind === 'enum' || isImportedByAll(found.field))) return found
        break
      }
      case 'package':
        break
      default:
        entry satisfies never
    }
  }
  return null
}

/** Whether `import Type.*` brings a field. */
function isImportedByAll(field: ClassField): boolean {
  return field.isPublic && !hasMeta(field, ':noImportGlobal')
}

/** The type a plain name means in a module, or null. Reports nothing. */
export function findTypeByName(mod: ModuleContext, name: string): ModuleType | null {
  const { typer, module } = mod
  const own = typeInModule(module, name)
  if (own) return own
  const found = searchTypeByName(mod, name)
  if (found) module.dependencies.add(found.module)
  return found && !(found.isPrivate && found.module !== module.path) ? found : null

  function searchTypeByName(m: ModuleContext, n: string): ModuleType | null {
    const { entries } = m.imports
    for (let i = entries.length - 1; i >= 0; i--) {
      const entry = entries[i] as ImportEntry
      if (entry.kind === 'type' && entry.name === n) return entry.type
    }
    const std = typer.loadModule('StdTypes', null)
    const core = std ? typeInModule(std, n) : null
    if (core) return core
    for (let i = entries.length - 1; i >= 0; i--) {
      const entry = entries[i] as ImportEntry
      if (entry.kind !== 'package') continue
      const type = typeOfModule(typer, [...entry.pack, n].join('.'), n)
      if (type) return type
    }
    for (let i = m.pack.length; i >= 0; i--) {
      const type = typeOfModule(typer, [...m.pack.slice(0, i), n].join('.'), n)
      if (type) return type
    }
    return null
  }
}

/** The type of that name in the module of that path, or null. */
export function typeOfModule(typer: Typer, path: string, name: string): ModuleType | null {
  const module = typer.loadModule(path, null)
  return module ? typeInModule(module, name) : null
}

/** The module a plain name means (for `Module.Sub`), or null. */
export function findModuleByName(mod: ModuleContext, name: string): Module | null {
  const { typer, module } = mod
  const lastPart = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
  if (lastPart(module.path) === name) return module
  const { entries } = mod.imports
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i] as ImportEntry
    if (entry.kind === 'type' && entry.name === name && lastPart(entry.type.module) === name) {
      return typer.loadModule(entry.type.module, null)
    }
    if (entry.kind === 'package') {
      const found = typer.loadModule([...entry.pack, name].join('.'), null)
      if (found) return found
    }
  }
  for (let i = mod.pack.length; i >= 0; i--) {
    const found = typer.loadModule([...mod.pack.slice(0, i), name].join('.'), null)
    if (found) return found
  }
  return null
}
