import { closureOf, dyn, typeText } from '../mir/index.ts'
import type { MirType, Rep, SigId, ValueId } from '../mir/index.ts'
import { asFunction } from '../typer/index.ts'
import type { FunType, TVar, TypedExpr } from '../typer/index.ts'
import type { Body } from './body.ts'
import { interned } from './bound.ts'
import { closureClass, instantiate } from './classes.ts'
import type { FuncInfo, FunctionState, Lowering, VarHome } from './context.ts'
import { declare, helper, methodSig } from './declare.ts'
import { callTarget, methodTarget } from './member.ts'
import type { MemberAccess, MethodTarget } from './member.ts'
import { envOfReps, sigId } from './types.ts'
import { usesOf } from './walk.ts'

/*
 * Functions as values: function expressions with what they capture, static functions, methods bound to their object.
 */

/** The closure of a function expression. */
export function lowerFunctionExpr(s: FunctionState, e: TypedExpr & { readonly kind: 'function' }): ValueId {
  const { lw, body } = s
  const { func } = e
  const env = func.params.length > 0 ? envOfReps(func.params, [], s.env) : s.env
  const seen = asFunction(e.type)
  const own: FunType = {
    kind: 'fun',
    args: func.args.map((a) => ({ name: a.v.name, opt: a.opt || a.value !== null, type: a.v.type })),
    ret: func.ret,
  }
  const typed = methodSig(lw, seen && seen.args.length === own.args.length ? seen : own, env)
  // What may be called with anything takes anything: uses of the argument convert it as they need.
  const sig = sigId(lw, {
    params: typed.params.map((t, i) => (func.args[i]?.loose && !func.args[i]?.value ? dyn : t)),
    result: typed.result,
  })
  const uses = usesOf(func)
  const captured: { readonly v: TVar; readonly home: VarHome }[] = []
  const values: ValueId[] = []
  const types: MirType[] = []
  for (const v of uses.vars) {
    const home = s.vars.get(v)
    if (!home || v === e.self) continue
    // A cell is captured itself; anything else is never assigned again, so its value will do.
    const given =
      home.kind === 'var' ? body.imm('var.get', { kind: 'var', value: home.index }) : body.ssa.readVariable(v)
    values.push(given)
    types.push(body.typeOf(given))
    captured.push({ v, home: home.kind === 'var' ? { kind: 'ssa', type: home.type } : home })
  }
  const withThis = uses.usesThis && s.self !== null
  if (withThis) {
    values.push(s.self as ValueId)
    types.push(body.typeOf(s.self as ValueId))
  }
  const { params, result } = lw.mir.sigs[sig] as { params: readonly MirType[]; result: MirType }
  s.closures++
  const name = `${s.name}.${e.self?.name ?? `fn${s.closures}`}`
  const info = declare(lw, {
    name,
    haxeName: name,
    params: [closureOf(sig), ...params],
    result,
    captures: types,
    sig,
    span: e.span,
    write: (made) =>
      lw.lowerMember(lw, made, { kind: 'closure', func, env, spec: s.spec, self: e.self, captured, withThis, name }),
  })
  instantiate(lw, closureClass(lw, sig).id)
  return body.closureOf(info.id, values.length === 0 ? null : values)
}

/** The one closure of a function that needs nothing captured. */
export function staticClosure(lw: Lowering, body: Body, info: FuncInfo): ValueId {
  const sig = sigId(lw, { params: info.params, result: info.result })
  const code = helper(lw, `static ${info.id}`, () => ({
    name: `${info.body.fn.name}:closure`,
    haxeName: info.body.fn.haxeName,
    params: [closureOf(sig), ...info.params],
    result: info.result,
    captures: [],
    sig,
    write: (made) => made.body.leave(made.body.call(info.id, made.body.fn.params.slice(1))),
  }))
  instantiate(lw, closureClass(lw, sig).id)
  return body.closureOf(code.id, null)
}

/** A method bound to its receiver, which is not null. */
export function boundMethod(s: FunctionState, v: ValueId, access: MemberAccess, reps: readonly Rep[]): ValueId {
  return boundTarget(s.lw, s.body, methodTarget(s, v, access, reps, null), v, access.field.name)
}

/** A closure that calls a method target on the receiver given now. */
export function boundTarget(lw: Lowering, body: Body, target: MethodTarget, v: ValueId, name: string): ValueId {
  const type = body.typeOf(v)
  const sig: SigId = sigId(lw, target.sig)
  const key = `bound ${typeText(type)} ${target.direct ? `f${target.direct.id}` : `s${target.slot?.id}`}`
  const code = helper(lw, key, () => ({
    name: `${target.direct?.body.fn.name ?? name}:bound`,
    haxeName: target.direct?.body.fn.haxeName ?? name,
    params: [closureOf(sig), ...target.sig.params],
    result: target.sig.result,
    captures: [type],
    sig,
    write: ({ body: inner }) => {
      const self = inner.emit('closure.get', [], { kind: 'index', value: 0 })
      inner.leave(callTarget(lw, inner, target, self, inner.fn.params.slice(1)))
    },
  }))
  instantiate(lw, closureClass(lw, sig).id)
  return interned(lw, body, sig, v, name, body.closureOf(code.id, [v]))
}
