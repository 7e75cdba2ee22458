import type { MetadataEntry, TypeDecl } from '../parser/ast.ts'
import type { LoadContext, ModuleContext } from './context.ts'
import { staticsOf } from './imports.ts'
import { defineLazy } from './lazy.ts'
import { declareTypeParameters, resolveTypePath } from './typeload.ts'
import type { ClassType, TypeBase } from './types.ts'

/*
 * What every kind of type declaration shares.
 */

/** The shared part of a declaration, and the names its members see. */
export function declBase(mod: ModuleContext, decl: TypeDecl): { base: TypeBase; scope: LoadContext } {
  const moduleName = mod.module.path.slice(mod.module.path.lastIndexOf('.') + 1)
  // Private types live in a package of their own, as their run-time names show: `_Main.Helper`.
  const pack = decl.isPrivate ? [...mod.pack, `_${moduleName}`] : mod.pack
  const { params, scope } = declareTypeParameters(
    { mod, typeParams: new Map() },
    [...pack, decl.name].join('.'),
    decl.params,
  )
  checkBuildMacros(mod, decl.meta)
  const base: TypeBase = {
    pack,
    name: decl.name,
    module: mod.module.path,
    isPrivate: decl.isPrivate,
    isExtern: decl.isExtern,
    meta: decl.meta,
    doc: decl.doc,
    params,
    span: decl.span,
    nameSpan: decl.nameSpan,
    usings: [],
  }
  return { base, scope }
}

/** Gives a finished declaration the classes of its `@:using(...)`, resolved on demand. */
export function connectUsings(
  decl: { usings: ClassType[]; readonly meta: readonly MetadataEntry[] },
  scope: LoadContext,
): void {
  if (!decl.meta.some((m) => m.name === ':using')) return
  defineLazy(decl, 'usings', [], () => {
    const out: ClassType[] = []
    for (const m of decl.meta) {
      if (m.name !== ':using') continue
      for (const p of m.params) {
        const parts: string[] = []
        let e = p
        while (e.kind === 'field') {
          parts.unshift(e.name)
          e = e.object
        }
        if (e.kind === 'const' && e.value.kind === 'ident') parts.unshift(e.value.name)
        const at = parts.findIndex((part) => /^_*[A-Z]/.test(part))
        if (at < 0) continue
        const type = resolveTypePath(scope, {
          pack: parts.slice(0, at),
          name: parts[at] ?? '',
          sub: parts[at + 1] ?? null,
          params: [],
          span: p.span,
        })
        const cls = type ? staticsOf(type) : null
        if (cls) out.push(cls)
      }
    }
    return out
  })
}

function checkBuildMacros(mod: ModuleContext, meta: readonly MetadataEntry[]): void {
  for (const m of meta) {
    if (m.name === ':build' || m.name === ':autoBuild' || m.name === ':genericBuild') {
      mod.typer.sink.error('macro/unavailable', `Macros are not available: @${m.name} cannot run`, m.span)
    }
  }
}
