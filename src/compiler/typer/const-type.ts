import { printExpr } from '../parser/index.ts'
import type { Expr } from '../parser/ast.ts'
import type { Typer } from './context.ts'
import { follow } from './follow.ts'
import type { ClassType, Type } from './types.ts'

/*
 * Constants as type arguments (`Buf<5>`): each stands in the type system as a class of its own without members.
 */

const constantsOfProgram: WeakMap<object, Map<string, ClassType>> = new WeakMap()
const expressions: WeakMap<ClassType, Expr> = new WeakMap()

/** The type that stands for a constant; the same constant gives the same type. */
export function constType(typer: Typer, e: Expr): Type {
  let all = constantsOfProgram.get(typer.modules)
  if (!all) constantsOfProgram.set(typer.modules, (all = new Map()))
  const name = printExpr(e)
  let cls = all.get(name)
  if (!cls) {
    cls = {
      kind: 'class',
      pack: [],
      name,
      module: '',
      isPrivate: true,
      isExtern: true,
      meta: [],
      doc: null,
      params: [],
      span: e.span,
      nameSpan: e.span,
      usings: [],
      isInterface: false,
      isFinal: true,
      isAbstract: false,
      superClass: null,
      interfaces: [],
      fields: new Map(),
      statics: new Map(),
      constructorField: null,
      dynamicOf: null,
      init: null,
      classKind: { kind: 'normal' },
      subtypes: new Set(),
    }
    all.set(name, cls)
    expressions.set(cls, e)
  }
  return { kind: 'inst', cls, params: [] }
}

/** The constant a type stands for, or null where it is an ordinary type. */
export function constantOfType(t: Type): Expr | null {
  const f = follow(t)
  return f.kind === 'inst' ? (expressions.get(f.cls) ?? null) : null
}

/** The type of a literal that stands as a type argument; null where that isn't known from its looks. */
export function literalType(typer: Typer, e: Expr): Type | null {
  const { std } = typer
  if (e.kind === 'unop' && e.op === '-') return literalType(typer, e.expr)
  if (e.kind !== 'const') return null
  switch (e.value.kind) {
    case 'int':
      return std.int
    case 'float':
      return std.float
    case 'string':
      return std.string
    case 'ident':
      return e.value.name === 'true' || e.value.name === 'false' ? std.bool : null
    case 'regexp':
      return null
  }
  e.value satisfies never
  return null
}
