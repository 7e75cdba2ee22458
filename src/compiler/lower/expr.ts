import { dyn, objOf } from '../mir/index.ts'
import type { MirType, ValueId } from '../mir/index.ts'
import { follow } from '../typer/index.ts'
import type { EnumField, EnumType, TConst, Type, TypedExpr } from '../typer/index.ts'
import { lowerAssign, lowerAssignOp, lowerElement, lowerIncrement } from './assign.ts'
import { lowerArrayDecl, lowerCall, lowerNew, lowerNewParam, lowerRegexp } from './call.ts'
import { lowerFunctionExpr } from './closure.ts'
import { arrayOf, coerce } from './coerce.ts'
import type { FunctionState } from './context.ts'
import { lowerForArray, lowerForRange, lowerIf, lowerLogic, lowerWhile } from './control.ts'
import { runtimeFunction } from './declare.ts'
import { enumArgument, enumIndex } from './enum.ts'
import { lowerField, lowerTypeExpr } from './field.ts'
import { lowerMatch } from './match.ts'
import { lowerBinop, lowerUnop, raise } from './operators.ts'
import { hostValue } from './host.ts'
import { cannot, declareLocal, keepExact, machineType, readLocal, receiver, value, valueAs } from './state.ts'
import { lowerObjectDecl } from './structure.ts'
import { lowerThrow, lowerTry } from './try.ts'
import { emitTest, testOf, testOfDecl } from './type-test.ts'
import { enumClass } from './types.ts'

/*
 * Expressions: the one switch over all kinds.
 */

/** The value of an expression, of its machine type or one below it; -1 for Void. */
export function lowerExpr(s: FunctionState, e: TypedExpr): ValueId {
  const v = lower(s, e, true)
  // A closure that takes more than its type says stays that way until someone needs the type itself.
  if (e.kind === 'const' || e.kind === 'local' || e.kind === 'function') return v
  const type = machineType(s, e.type)
  if (v < 0 && type.kind === 'void') return -1
  return type.kind === 'void' ? v : keepExact(s, v, type)
}

/** An expression for what it does. */
export function lowerEffect(s: FunctionState, e: TypedExpr): void {
  lower(s, e, false)
}

function lower(s: FunctionState, e: TypedExpr, wanted: boolean): ValueId {
  const { body } = s
  const outer = body.span
  body.span = e.span
  const v = lowerKind(s, e, wanted)
  body.span = outer
  return v
}

function lowerKind(s: FunctionState, e: TypedExpr, wanted: boolean): ValueId {
  const { body, lw } = s
  switch (e.kind) {
    case 'const':
      return lowerConst(s, e.value, e)
    case 'local':
      return readLocal(s, e.v)
    case 'array':
      return lowerElement(s, e)
    case 'binop':
      return e.op === '&&' || e.op === '||' ? lowerLogic(s, e) : lowerBinop(s, e)
    case 'assign':
      return lowerAssign(s, e)
    case 'assignOp':
      return lowerAssignOp(s, e)
    case 'field':
      return lowerField(s, e)
    case 'typeExpr':
      return wanted ? lowerTypeExpr(s, e) : -1
    case 'objectDecl':
      return lowerObjectDecl(s, e)
    case 'arrayDecl':
      return lowerArrayDecl(s, e)
    case 'call':
      return lowerCall(s, e)
    case 'new':
      return lowerNew(s, e)
    case 'newParam':
      return lowerNewParam(s, e)
    case 'unop':
      return e.op === '++' || e.op === '--' ? lowerIncrement(s, e) : lowerUnop(s, e)
    case 'function':
      return lowerFunctionExpr(s, e)
    case 'var': {
      const init = e.init ? initialValue(s, e.init, e.v.type) : -1
      declareLocal(s, e.v, init)
      return -1
    }
    case 'block': {
      const last = e.exprs.length - 1
      for (let i = 0; i < last; i++) lowerEffect(s, e.exprs[i] as TypedExpr)
      const final = e.exprs[last]
      if (!final) return -1
      if (wanted) return lowerExpr(s, final)
      lowerEffect(s, final)
      return -1
    }
    case 'if':
      return lowerIf(s, e, wanted && e.else !== null)
    case 'while':
      lowerWhile(s, e)
      return -1
    case 'forRange':
      lowerForRange(s, e)
      return -1
    case 'forArray':
      lowerForArray(s, e)
      return -1
    case 'match':
      return lowerMatch(s, e, wanted)
    case 'try':
      return lowerTry(s, e, wanted)
    case 'return':
      lowerReturn(s, e.expr)
      return -1
    case 'break':
    case 'continue': {
      const loop = s.loops.at(-1)
      if (!loop) return cannot(s, e, 'internal/loop', `${e.kind} stands outside of a loop`)
      body.jump(e.kind === 'break' ? loop.breakTo : loop.continueTo)
      return -1
    }
    case 'throw':
      lowerThrow(s, e)
      return -1
    case 'cast':
      return lowerCast(s, e)
    case 'is':
      return emitTest(lw, body, coerce(lw, body, value(s, e.expr), dyn), testOfDecl(e.of))
    case 'meta':
      return wanted ? lowerExpr(s, e.expr) : (lowerEffect(s, e.expr), -1)
    case 'enumParameter': {
      const en = enumOf(e.expr.type, e.field)
      if (!en) return cannot(s, e, 'internal/enum', 'This is no enum value')
      return enumArgument(lw, body, value(s, e.expr), en, e.field, e.index)
    }
    case 'enumIndex': {
      const f = follow(e.expr.type)
      const en = enumTypeOf(f)
      if (!en) return cannot(s, e, 'internal/enum', 'This is no enum value')
      return enumIndex(lw, body, receiverOfEnum(s, e.expr, en), en)
    }
    case 'regexp':
      return lowerRegexp(s, e)
    case 'syntax':
      return lowerSyntax(s, e)
    case 'error':
      return body.zero(machineType(s, e.type))
  }
  e satisfies never
}

/** The initial value of a variable: as exact as it is, or of the variable's type. */
function initialValue(s: FunctionState, init: TypedExpr, t: Type): ValueId {
  const type = machineType(s, t)
  const held: MirType = type.kind === 'void' ? dyn : type
  if (held.kind === 'obj') return keepExact(s, valueOrNull(s, init, held), held)
  return valueAs(s, init, held)
}

function valueOrNull(s: FunctionState, e: TypedExpr, type: MirType): ValueId {
  return e.kind === 'const' && e.value.kind === 'null' ? s.body.zero(type) : value(s, e)
}

function lowerConst(s: FunctionState, c: TConst, e: TypedExpr): ValueId {
  const { body } = s
  switch (c.kind) {
    case 'int': {
      const type = machineType(s, e.type)
      if (type.kind === 'f64') return body.f64(c.value)
      return body.i32(c.value)
    }
    case 'int64':
      return body.imm('const.i64', { kind: 'i64', value: c.value })
    case 'float':
      return body.f64(c.value)
    case 'string':
      return body.string(c.value)
    case 'bool':
      return body.bool(c.value)
    case 'null': {
      const type = machineType(s, e.type)
      return body.zero(type.kind === 'void' ? dyn : type)
    }
    case 'this':
    case 'super':
      if (s.self === null) return cannot(s, e, 'internal/this', 'There is no this here')
      return s.self
  }
  c satisfies never
}

function lowerReturn(s: FunctionState, e: TypedExpr | null): void {
  if (s.result.kind === 'void') {
    if (e) lowerEffect(s, e)
    s.body.leave()
    return
  }
  const v = e ? valueAs(s, e, s.result) : s.body.zero(s.result)
  s.body.leave(v)
}

function lowerCast(s: FunctionState, e: TypedExpr & { readonly kind: 'cast' }): ValueId {
  const { body, lw } = s
  const type = machineType(s, e.type)
  if (!e.checked) {
    if (type.kind === 'array') return valueAs(s, e.expr, type)
    const v = value(s, e.expr)
    return type.kind === 'void' ? v : keepExact(s, v, type)
  }
  const given = value(s, e.expr)
  const own = body.typeOf(given)
  const test = testOf(e.type)
  if (own.kind === type.kind && own.kind !== 'obj' && own.kind !== 'dyn') return given
  if (test.kind === 'any' || test.kind === 'never') return coerce(lw, body, given, type)
  const v = coerce(lw, body, given, dyn)
  const check = body.newBlock()
  const wrong = body.newBlock()
  const right = body.newBlock()
  body.branch(body.op('ref.is_null', v), right, check)
  body.enter(check)
  body.branch(emitTest(lw, body, v, test), right, wrong, 'else')
  body.enter(wrong)
  const info = runtimeFunction(lw, 'rt.Raise', 'castError')
  if (info) {
    body.call(info.id, [v, body.string('')])
    body.stop()
  } else raise(lw, body, 1)
  body.enter(right)
  return coerce(lw, body, v, type)
}

function enumTypeOf(t: Type): EnumType | null {
  const f = follow(t)
  if (f.kind === 'enum') return f.enum
  if (f.kind !== 'abstract') return null
  if (f.abstract.name === 'Null' && f.params[0]) return enumTypeOf(f.params[0])
  return f.abstract.isCore ? null : enumTypeOf(f.abstract.underlying)
}

/** The enum of a value's type; by the constructor where the type says less. */
function enumOf(t: Type, ctor: EnumField): EnumType | null {
  return enumTypeOf(t) ?? enumTypeOf(ctor.result) ?? null
}

function receiverOfEnum(s: FunctionState, e: TypedExpr, en: EnumType): ValueId {
  const v = receiver(s, e)
  return coerce(s.lw, s.body, v, objOf(enumClass(s.lw, en).id))
}

/** Code of the host, given as text. */
function lowerSyntax(s: FunctionState, e: TypedExpr & { readonly kind: 'syntax' }): ValueId {
  const { lw, body } = s
  const args = e.args.map((a) => hostValue(s, a))
  const run = runtimeFunction(lw, 'js.Syntax', 'run')
  if (!run) return cannot(s, e, 'lower/syntax', 'Code of the host language is not possible here')
  const v = body.call(run.id, [body.string(e.code), arrayOf(lw, body, args, dyn)])
  const type = machineType(s, e.type)
  return type.kind === 'void' ? -1 : coerce(lw, body, v, type)
}
