import { forEachChild } from './typed-children.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { ClassField, ClassType, Module, ModuleType } from './types.ts'

/*
 * The order in which static variables and `__init__` run: modules by path, each class after the classes its
 * initial values need, as the official compiler orders them.
 */

/** Classes (impl classes and module fields too) in initialisation order. */
export function initOrderOf(modules: Iterable<Module>): readonly ClassType[] {
  const out: ClassType[] = []
  const state = new Set<ClassType>()
  const walkedFields = new Set<ClassField>()

  function classOf(type: ModuleType): ClassType | null {
    return type.kind === 'class' ? type : type.kind === 'abstractDecl' ? type.impl : null
  }
  function loop(cls: ClassType): void {
    if (state.has(cls)) return
    state.add(cls)
    if (cls.superClass) loop(cls.superClass.cls)
    for (const i of cls.interfaces) loop(i.cls)
    if (cls.init) walkField(cls.init)
    for (const f of cls.statics.values()) if (f.kind.kind === 'var') walkField(f)
    out.push(cls)
  }
  function walkField(f: ClassField): void {
    if (walkedFields.has(f) || !f.body) return
    walkedFields.add(f)
    const { expr, func } = f.body.typed()
    if (expr) walk(expr)
    if (func) walk(func.expr)
  }
  function walkConstructors(start: ClassType): void {
    for (let cls: ClassType | null = start; cls; cls = cls.superClass?.cls ?? null) {
      if (cls.constructorField) walkField(cls.constructorField)
      for (const f of cls.fields.values()) if (f.kind.kind === 'var') walkField(f)
    }
  }
  function walk(e: TypedExpr): void {
    switch (e.kind) {
      case 'typeExpr': {
        const cls = classOf(e.of)
        if (cls) loop(cls)
        return
      }
      case 'new':
        forEachChild(e, walk)
        loop(e.cls)
        walkConstructors(e.cls)
        return
      case 'regexp':
        // A regular expression is made like any object of its class.
        if (regexpClass) {
          loop(regexpClass)
          walkConstructors(regexpClass)
        }
        return
      case 'field':
        if (e.access.kind === 'static') {
          loop(e.access.cls)
          walkField(e.access.field)
          return
        }
        forEachChild(e, walk)
        return
      default:
        forEachChild(e, walk)
    }
  }

  const all = [...modules]
  const regexpClass = all
    .flatMap((m) => (m.path === 'EReg' ? m.types : []))
    .map(classOf)
    .find((c) => c !== null)
  const sorted = all.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  for (const module of sorted) {
    if (module.fields) loop(module.fields)
    for (const type of module.types) {
      const cls = classOf(type)
      if (cls) loop(cls)
    }
  }
  return out
}
