import { noSpan } from '../source/index.ts'
import { bareBase, newClass } from './new-class.ts'
import type { StdTypesOf, Typer } from './context.ts'
import { errorType } from './follow.ts'
import type { ClassType, ModuleType, Type } from './types.ts'

/*
 * The types the language itself needs, looked up once each when first asked for.
 */

/** The core types of a program; a standard library that lacks one is one error, at nowhere. */
export function stdTypesOf(typer: () => Typer): StdTypesOf {
  const found = new Map<string, ModuleType | null>()
  const plain = new Map<string, Type>()

  function lookup(path: string): ModuleType | null {
    let decl = found.get(path)
    if (decl === undefined) {
      decl = typer().lookupType(path) ?? typer().lookupType(`StdTypes.${path}`)
      found.set(path, decl)
      if (!decl) typer().sink.error('type/std-missing', `Standard library has no type ${path}`, noSpan)
    }
    return decl
  }
  function named(path: string, params: readonly Type[]): Type {
    if (params.length === 0) {
      const known = plain.get(path)
      if (known) return known
    }
    const decl = lookup(path)
    let t: Type
    if (!decl) t = errorType
    else if (decl.kind === 'class') t = { kind: 'inst', cls: decl, params }
    else if (decl.kind === 'enumDecl') t = { kind: 'enum', enum: decl, params }
    else if (decl.kind === 'typedefDecl') t = { kind: 'typedef', def: decl, params }
    else t = { kind: 'abstract', abstract: decl, params }
    if (params.length === 0) plain.set(path, t)
    return t
  }
  function classNamed(path: string): ClassType {
    const decl = lookup(path)
    if (decl?.kind === 'class') return decl
    return (missing ??= missingClass(path))
  }
  let missing: ClassType | null = null
  const dynamic: Type = { kind: 'dynamic', param: null }
  return {
    get void() {
      return named('Void', [])
    },
    get int() {
      return named('Int', [])
    },
    get float() {
      return named('Float', [])
    },
    get bool() {
      return named('Bool', [])
    },
    get string() {
      return named('String', [])
    },
    dynamic,
    get stringClass() {
      return classNamed('String')
    },
    get arrayClass() {
      return classNamed('Array')
    },
    nullOf: (t) => named('Null', [t]),
    arrayOf: (t) => named('Array', [t]),
    classOf: (t) => named('Class', [t]),
    enumOf: (t) => named('Enum', [t]),
    named,
  }
}

/** What stands for a class the standard library should have; the error has been reported. */
function missingClass(name: string): ClassType {
  return newClass(
    { ...bareBase(name, name), isPrivate: false },
    { isInterface: false, isFinal: false, isAbstract: false, classKind: { kind: 'normal' } },
  )
}
