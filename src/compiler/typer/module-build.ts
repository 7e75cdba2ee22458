import type { ImportDecl, ModuleAst, ModuleFieldDecl, TypeDecl, UsingDecl } from '../parser/ast.ts'
import { buildAbstract } from './abstract-build.ts'
import { buildClass, buildModuleFields } from './class-build.ts'
import type { ImportEntry, LoadContext, ModuleContext, Typer } from './context.ts'
import { connectUsings, declBase } from './decl-base.ts'
import { buildEnum } from './enum-build.ts'
import { errorType, follow } from './follow.ts'
import { importEntries, usingClasses } from './imports.ts'
import { defineLazy } from './lazy.ts'
import { typeOfComplex } from './typeload.ts'
import type { ClassType, DefType, Module, ModuleType, Type, TypeBase } from './types.ts'

/*
 * A module from its syntax: every declaration as an object whose parts compute themselves on demand. Building one
 * never loads another module.
 */

/** What has to be known about a parsed module. */
export type ModuleSource = {
  readonly path: string
  readonly file: string
  readonly ast: ModuleAst
  readonly defaults: readonly (ImportDecl | UsingDecl)[]
}

/** The module and the context its declarations are resolved in. */
export function buildModule(typer: Typer, source: ModuleSource): ModuleContext {
  const { ast } = source
  const types: ModuleType[] = []
  const typeDecls = ast.decls.filter((d): d is TypeDecl => isTypeDecl(d))
  const fieldDecls = ast.decls.filter((d): d is ModuleFieldDecl => d.kind === 'moduleField')
  const imports = [
    ...source.defaults,
    ...ast.decls.filter((d): d is ImportDecl | UsingDecl => d.kind === 'import' || d.kind === 'using'),
  ]
  const module: Module & { fields: ClassType | null } = {
    path: source.path,
    file: source.file,
    types,
    fields: null,
    dependencies: new Set(),
    decls: typeDecls,
  }
  const mod: ModuleContext = { typer, module, pack: ast.pack, imports: { entries: [] }, usings: [] }
  defineLazy(mod as { imports: { readonly entries: readonly ImportEntry[] } }, 'imports', { entries: [] }, () => ({
    entries: imports.flatMap((d) => importEntries(typer, module, d)),
  }))
  defineLazy(mod as { usings: readonly ClassType[] }, 'usings', [], () => {
    const out: ClassType[] = []
    for (const d of imports) if (d.kind === 'using') out.unshift(...usingClasses(typer, module, d))
    // Enums and their values have these methods everywhere.
    for (const path of ['haxe.EnumTools', 'haxe.EnumTools.EnumValueTools']) {
      const type = typer.lookupType(path)
      if (type?.kind === 'class') out.push(type)
    }
    return [...new Set(out)]
  })
  checkPackage(typer, source)
  const seen = new Map<string, ModuleType>()
  for (const decl of typeDecls) {
    const before = seen.get(decl.name)
    if (before) {
      typer.sink.report({
        code: 'type/duplicate-type',
        severity: 'error',
        message: `Name ${decl.name} is already defined in this module`,
        span: decl.nameSpan,
        related: [{ span: before.nameSpan, message: 'Previous declaration here' }],
      })
      continue
    }
    const { base, scope } = declBase(mod, decl)
    const type = buildDeclaration(mod, decl, base, scope)
    seen.set(decl.name, type)
    types.push(type)
  }
  if (fieldDecls.length > 0) module.fields = buildModuleFields(mod, fieldDecls)
  return mod
}

function isTypeDecl(d: ModuleAst['decls'][number]): d is TypeDecl {
  return d.kind === 'class' || d.kind === 'enum' || d.kind === 'typedef' || d.kind === 'abstract'
}

function buildDeclaration(mod: ModuleContext, decl: TypeDecl, base: TypeBase, scope: LoadContext): ModuleType {
  switch (decl.kind) {
    case 'class':
      return buildClass(mod, decl, base, scope)
    case 'enum': {
      const type = buildEnum(mod, decl, base, scope)
      connectUsings(type, scope)
      return type
    }
    case 'typedef':
      return buildTypedef(mod, decl, base, scope)
    case 'abstract':
      return buildAbstract(mod, decl, base, scope)
  }
  decl satisfies never
}

function buildTypedef(
  mod: ModuleContext,
  decl: TypeDecl & { readonly kind: 'typedef' },
  base: TypeBase,
  scope: LoadContext,
): DefType {
  const def: DefType = { ...base, kind: 'typedefDecl', type: errorType }
  connectUsings(def, scope)
  defineLazy(def, 'type', errorType, () => {
    const t = typeOfComplex(scope, decl.type)
    if (leadsTo(t, def)) {
      mod.typer.sink.error('type/recursive-typedef', 'Recursive typedef is not allowed', decl.span)
      return errorType
    }
    return t
  })
  return def
}

/** Whether following names alone comes back to `def`: a typedef that stands for itself. */
function leadsTo(type: Type, def: DefType): boolean {
  let t = type
  for (let i = 0; i < 100; i++) {
    if (t.kind === 'typedef') {
      if (t.def === def) return true
      t = t.def.type
    } else if (t.kind === 'abstract' && t.abstract.name === 'Null' && t.params[0]) t = t.params[0]
    else return false
  }
  return follow(t) === errorType
}

function checkPackage(typer: Typer, source: ModuleSource): void {
  const pack = source.path.split('.').slice(0, -1).join('.')
  const written = source.ast.pack.join('.')
  if (pack === written || (source.ast.packSpan === null && source.ast.decls.length === 0)) return
  const text = written === '' ? 'package;' : `package ${written};`
  const wanted = pack === '' ? 'package;' : `package ${pack};`
  const span = source.ast.packSpan ?? { file: source.file, min: 0, max: 0 }
  typer.sink.error(
    'module/package',
    `\`${text}\` in ${source.file.split('/').pop() ?? source.file} should be \`${wanted}\``,
    span,
  )
}
