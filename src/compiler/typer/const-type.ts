import { printExpr } from '../parser/index.ts'
import { bareBase, newClass } from './new-class.ts'
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
    cls = newClass(bareBase(name, '', e.span), {
      isInterface: false,
      isFinal: true,
      isAbstract: false,
      classKind: { kind: 'normal' },
    })
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

/** The type of a literal that says it by itself; null where it isn't known from its looks. */
export function literalType(typer: Typer, e: Expr): Type | null {
  const { std } = typer
  if (e.kind === 'unop' && e.op === '-' && !e.postfix) return literalType(typer, e.expr)
  if (e.kind === 'interpolation') return std.string
  if (e.kind !== 'const') return null
  switch (e.value.kind) {
    case 'int':
      return e.value.suffix === null || e.value.suffix === 'i32' ? std.int : null
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
