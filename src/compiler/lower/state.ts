import { dyn, i32, repOf, sameType, void_ } from '../mir/index.ts'
import type { MirType, ValueId } from '../mir/index.ts'
import { follow } from '../typer/index.ts'
import type { TVar, Type, TypedExpr } from '../typer/index.ts'
import { coerce } from './coerce.ts'
import type { FunctionState, VarHome } from './context.ts'
import { isBelow } from './classes.ts'
import { fromHost, isHostAnswer } from './host-values.ts'
import { typeOf } from './types.ts'

/*
 * Small steps that every expression file needs: values under types, local variables, errors.
 */

/** The machine type of a Haxe type here. */
export function machineType(s: FunctionState, t: Type): MirType {
  return typeOf(s.lw, t, s.env)
}

/** The machine type of what an array of a Haxe type keeps. */
export function elementType(s: FunctionState, t: Type): MirType {
  const seen = follow(t)
  const element = seen.kind === 'inst' ? seen.params[0] : undefined
  const type = element ? machineType(s, element) : dyn
  return sameType(type, void_) ? dyn : type
}

/** The value of an expression, of its own machine type or one below it. */
export function value(s: FunctionState, e: TypedExpr): ValueId {
  return s.expr(s, e)
}

/** The value of an expression as a machine type. */
export function valueAs(s: FunctionState, e: TypedExpr, type: MirType): ValueId {
  if (isNullConst(e)) return s.body.zero(type)
  const element = type.kind === 'dyn' || type.kind === 'null' ? elementOrNull(s, e, type) : null
  if (element !== null) return element
  const given = s.expr(s, e)
  // What JavaScript answers where an Array is wanted is its own kind of array.
  if (type.kind === 'array' && given >= 0 && s.body.typeOf(given).kind === 'dyn' && isHostAnswer(e))
    return fromHost(s.lw, s.body, given, e.type, type)
  return coerce(s.lw, s.body, given, type)
}

/** `a[i]` of numbers or Bools where null is a value too: out of range it is null, as in JavaScript. */
export function elementOrNull(s: FunctionState, e: TypedExpr, type: MirType): ValueId | null {
  const at = strip(e)
  if (at.kind !== 'array' || machineType(s, at.array.type).kind !== 'array') return null
  const own = machineType(s, at.type)
  if (own.kind !== 'i32' && own.kind !== 'f64' && own.kind !== 'bool') return null
  const { body, lw } = s
  const o = receiver(s, at.array)
  const i = valueAs(s, at.index, i32)
  const inside = body.newBlock()
  const outside = body.newBlock()
  const join = body.newBlock()
  const result = body.addBlockParam(join, type)
  body.branch(body.op('i32.ult', i, body.op('array.len', o)), inside, outside, 'else')
  body.enter(inside)
  const rep = repOf(own)
  lw.arrayGets.add(rep)
  body.jump(join, [coerce(lw, body, coerce(lw, body, body.emit('array.get', [o, i], { kind: 'rep', rep }), own), type)])
  body.enter(outside)
  body.jump(join, [body.zero(type)])
  body.enter(join)
  return result
}

/** The value of an expression as the machine type of a Haxe type. */
export function valueOfType(s: FunctionState, e: TypedExpr, t: Type): ValueId {
  return valueAs(s, e, machineType(s, t))
}

/** The value as the type, but left as it is where it is an object of a class below. */
export function keepExact(s: FunctionState, v: ValueId, type: MirType): ValueId {
  const from = s.body.typeOf(v)
  if (v >= 0 && from.kind === 'obj' && type.kind === 'obj' && isBelow(s.lw, from.cls, type.cls)) return v
  return coerce(s.lw, s.body, v, type)
}

/** Reports something that lowering can't do, at an expression; goes on with a default value. */
export function cannot(s: FunctionState, e: TypedExpr, code: string, message: string): ValueId {
  s.lw.sink.error(code, message, e.span)
  return s.body.zero(machineType(s, e.type))
}

/** Through metadata and parentheses-like nodes. */
export function strip(e: TypedExpr): TypedExpr {
  let at = e
  while (at.kind === 'meta') at = at.expr
  return at
}

/** Whether the expression is the constant null. */
export function isNullConst(e: TypedExpr): boolean {
  const at = strip(e)
  return at.kind === 'const' && at.value.kind === 'null'
}

/** Whether the value can't be null: `this` and fresh objects. */
export function isNeverNull(e: TypedExpr): boolean {
  const at = strip(e)
  if (at.kind === 'const') return at.value.kind === 'this' || at.value.kind === 'super' || at.value.kind === 'string'
  return at.kind === 'new' || at.kind === 'objectDecl' || at.kind === 'arrayDecl' || at.kind === 'function'
}

/** The value of a receiver, known not to be null. */
export function receiver(s: FunctionState, e: TypedExpr): ValueId {
  const v = keepExact(s, value(s, e), machineType(s, e.type))
  return notNull(s, v, e)
}

/** The value, tested where it could be null. */
export function notNull(s: FunctionState, v: ValueId, e: TypedExpr): ValueId {
  if (isNeverNull(e)) return v
  switch (s.body.typeOf(v).kind) {
    case 'string':
    case 'dyn':
    case 'obj':
    case 'array':
    case 'closure':
    case 'raw':
      return s.body.checked(v)
    default:
      return v
  }
}

// ---------------------------------------------------------------- local variables

/** Declares a local with its first value (-1: the default of its type), kept as its own machine type or the one given. */
export function declareLocal(s: FunctionState, v: TVar, init: ValueId, kept?: MirType): void {
  const declared = kept ?? machineType(s, v.type)
  const own: MirType = declared.kind === 'void' ? { kind: 'dyn' } : declared
  if (v.captured && v.assigned) {
    const cell = s.body.op('cell.new', coerce(s.lw, s.body, init, own))
    const home: VarHome = { kind: 'cell', type: own }
    s.vars.set(v, home)
    s.body.ssa.declareVariable(v, { kind: 'cell', of: own })
    s.body.ssa.writeVariable(v, cell)
    return
  }
  if (s.handled.has(v)) {
    let home = s.vars.get(v)
    if (home?.kind !== 'var') s.vars.set(v, (home = { kind: 'var', index: s.body.newVar(own), type: own }))
    if (home.kind === 'var') s.body.imm('var.set', { kind: 'var', value: home.index }, coerce(s.lw, s.body, init, own))
    return
  }
  // A variable that is set once may keep a more exact class than it is declared with.
  bindLocal(s, v, !v.assigned && init >= 0 ? keepExact(s, init, own) : coerce(s.lw, s.body, init, own))
}

/** Makes a local stand for a value. */
export function bindLocal(s: FunctionState, v: TVar, init: ValueId): void {
  let type = s.body.typeOf(init)
  const known = s.vars.get(v)
  if (known?.kind === 'ssa' && !sameType(known.type, type)) {
    // Bound on several paths of a match: one type for all of them.
    type = known.type
  }
  s.vars.set(v, { kind: 'ssa', type })
  s.body.ssa.declareVariable(v, type)
  s.body.ssa.writeVariable(v, coerce(s.lw, s.body, init, type))
}

/** The value of a local. */
export function readLocal(s: FunctionState, v: TVar): ValueId {
  const home = s.vars.get(v)
  if (!home) {
    // Only code after a failed declaration gets here; the error has been reported, or the code is dead.
    return s.body.zero(machineType(s, v.type))
  }
  switch (home.kind) {
    case 'ssa':
      return s.body.ssa.readVariable(v)
    case 'var':
      return s.body.imm('var.get', { kind: 'var', value: home.index })
    case 'cell':
      return s.body.op('cell.get', s.body.ssa.readVariable(v))
  }
  home satisfies never
}

/** Assigns a local. */
export function writeLocal(s: FunctionState, v: TVar, given: ValueId): void {
  const home = s.vars.get(v)
  if (!home) return declareLocal(s, v, given)
  const fitting = coerce(s.lw, s.body, given, home.type)
  switch (home.kind) {
    case 'ssa':
      s.body.ssa.writeVariable(v, fitting)
      return
    case 'var':
      s.body.imm('var.set', { kind: 'var', value: home.index }, fitting)
      return
    case 'cell':
      s.body.op('cell.set', s.body.ssa.readVariable(v), fitting)
      return
  }
  home satisfies never
}
