import { dyn } from '../mir/index.ts'
import type { MirType, ValueId } from '../mir/index.ts'
import { pathOf } from '../typer/index.ts'
import type { ClassField, TVar, Type, TypedExpr, TypedFunction, TypedFunctionArg } from '../typer/index.ts'
import { fieldHome } from './classes.ts'
import { coerce } from './coerce.ts'
import type {
  ClassSpec,
  ClosureJob,
  Env,
  FieldHome,
  FuncInfo,
  FunctionState,
  Lowering,
  MemberJob,
  VarHome,
} from './context.ts'
import { ctorFunction, initialisedFields } from './declare.ts'
import { isNull } from './equality.ts'
import { lowerEffect, lowerExpr } from './expr.ts'
import { callBodyless, isBodyless } from './intrinsics.ts'
import { raise } from './operators.ts'
import { declareLocal, machineType, valueAs } from './state.ts'
import { envOfReps } from './types.ts'
import { handledVars } from './walk.ts'

/*
 * Bodies: methods, constructors, function expressions, initialisers.
 */

function newState(
  lw: Lowering,
  info: FuncInfo,
  of: {
    readonly env: Env
    readonly spec: ClassSpec | null
    readonly name: string
    readonly roots: readonly TypedExpr[]
  },
): FunctionState {
  const handled = new Set<TVar>()
  for (const root of of.roots) for (const v of handledVars(root)) handled.add(v)
  return {
    lw,
    body: info.body,
    env: of.env,
    vars: new Map(),
    self: null,
    spec: of.spec,
    name: of.name,
    handled,
    loops: [],
    result: info.result,
    expr: lowerExpr,
    effect: lowerEffect,
    closures: 0,
  }
}

/** Writes the body of a declared member. */
export function lowerMember(lw: Lowering, info: FuncInfo, job: MemberJob): void {
  switch (job.kind) {
    case 'method':
      return lowerMethod(lw, info, job)
    case 'ctor':
      return lowerCtor(lw, info, job.spec)
    case 'closure':
      return lowerClosureBody(lw, info, job)
    case 'staticInit':
      return lowerStaticInit(lw, info, job)
    case 'classInit': {
      const func = job.field.body?.typed().func
      if (func) {
        const s = newState(lw, info, {
          env: lw.emptyEnv,
          spec: null,
          name: `${pathOf(job.cls)}.__init__`,
          roots: [func.expr],
        })
        lowerEffect(s, func.expr)
      }
      info.body.leave()
      return
    }
  }
  job satisfies never
}

function lowerMethod(lw: Lowering, info: FuncInfo, job: MemberJob & { readonly kind: 'method' }): void {
  const { cls, spec, field, env } = job
  const { body } = info
  const func = field.body?.typed().func
  if (!func) {
    if (!spec && isBodyless(cls, field)) {
      const reps = field.params.map((p) => {
        const t = env.params.get(p)
        return t && isRep(t) ? t.kind : 'dyn'
      })
      body.leave(coerce(lw, body, callBodyless(lw, body, cls, field, reps, body.fn.params), info.result))
      return
    }
    // An abstract method that no class below implements: nothing can reach it.
    raise(lw, body, 2)
    return
  }
  const s = newState(lw, info, { env, spec, name: info.body.fn.haxeName, roots: [func.expr] })
  const hasSelf = spec !== null || job.hasSelf === true
  if (hasSelf) s.self = body.fn.params[0] ?? null
  bindArgs(s, func.args, hasSelf ? 1 : 0)
  endWith(s, func)
}

function isRep(t: MirType): t is MirType & { readonly kind: 'i32' | 'bool' | 'f64' | 'i64' | 'string' | 'dyn' } {
  return (
    t.kind === 'i32' ||
    t.kind === 'bool' ||
    t.kind === 'f64' ||
    t.kind === 'i64' ||
    t.kind === 'string' ||
    t.kind === 'dyn'
  )
}

/** The body and, where it can end without one, a return. */
function endWith(s: FunctionState, func: TypedFunction): void {
  lowerEffect(s, func.expr)
  s.body.leave(s.body.zero(s.result))
}

/** Makes the arguments local variables; what was left out gets its default. */
function bindArgs(s: FunctionState, args: readonly TypedFunctionArg[], first: number): void {
  const { body, lw } = s
  args.forEach((a, i) => {
    const given = body.fn.params[first + i]
    if (given === undefined) return
    if (a.value === null) {
      declareLocal(s, a.v, given, a.loose ? dyn : undefined)
      return
    }
    const type = machineType(s, a.v.type)
    const held: MirType = type.kind === 'void' ? dyn : type
    const missing = body.newBlock()
    const present = body.newBlock()
    const join = body.newBlock()
    const result = body.addBlockParam(join, held)
    body.branch(isNull(body, given), missing, present)
    body.enter(missing)
    body.jump(join, [valueAs(s, a.value, held)])
    body.enter(present)
    body.jump(join, [coerce(lw, body, given, held)])
    body.enter(join)
    declareLocal(s, a.v, result)
  })
}

// ---------------------------------------------------------------- constructors

function lowerCtor(lw: Lowering, info: FuncInfo, spec: ClassSpec): void {
  const { body } = info
  const own = spec.cls.constructorField
  const func = own?.body?.typed().func ?? null
  const inits = initialisedFields(spec.cls).map((field) => ({ field, typed: field.body?.typed() }))
  const roots = inits.flatMap((i) => (i.typed?.expr ? [i.typed.expr] : []))
  if (func) roots.push(func.expr)
  const s = newState(lw, info, { env: spec.env, spec, name: info.body.fn.haxeName, roots })
  s.self = body.fn.params[0] ?? null
  // As the official compiler: methods that can be assigned first, then the variables, the last declared first.
  for (const { field, typed } of [
    ...inits.filter((i) => i.typed?.func),
    ...inits.filter((i) => !i.typed?.func).reverse(),
  ]) {
    const home = fieldHome(lw, spec, field.name)
    if (!home || s.self === null) continue
    if (typed?.func) {
      initDynamicMethod(s, field, typed.func, home, s.self)
      continue
    }
    if (!typed?.expr) continue
    const v = valueAs(s, typed.expr, home.type)
    body.imm('field.set', { kind: 'field', field: home.imm }, s.self, coerce(lw, body, v, home.type))
  }
  if (func) {
    bindArgs(s, func.args, 1)
    endWith(s, func)
    return
  }
  // No constructor of its own: the inherited one.
  const above = spec.superSpec ? ctorFunction(lw, spec.superSpec) : null
  if (above && s.self !== null) {
    body.call(above.id, [
      coerce(lw, body, s.self, above.params[0] as MirType),
      ...body.fn.params.slice(1, above.params.length),
    ])
  }
  body.leave()
}

/** A `dynamic` method starts as its own body, unless a class below has already put its override there. */
function initDynamicMethod(
  s: FunctionState,
  field: ClassField,
  func: TypedFunction,
  home: FieldHome,
  self: ValueId,
): void {
  const { body, lw } = s
  const imm = { kind: 'field', field: home.imm } as const
  const empty = body.newBlock()
  const rest = body.newBlock()
  body.branch(isNull(body, body.imm('field.get', imm, self)), empty, rest)
  body.enter(empty)
  body.imm('field.set', imm, self, coerce(lw, body, functionValue(s, func, field), home.type))
  body.jump(rest)
  body.enter(rest)
}

/** A `dynamic` method's first value: a closure. */
function functionValue(s: FunctionState, func: TypedFunction, field: ClassField): ValueId {
  const type: Type = field.type
  return lowerExpr(s, { kind: 'function', func, self: null, type, span: field.span })
}

// ---------------------------------------------------------------- closures and initialisers

function lowerClosureBody(lw: Lowering, info: FuncInfo, job: ClosureJob): void {
  const { body } = info
  const { func } = job
  const env = func.params.length > 0 ? envOfReps(func.params, [], job.env) : job.env
  const s = newState(lw, info, { env, spec: job.spec, name: job.name, roots: [func.expr] })
  job.captured.forEach(({ v, home }, index) => {
    const held = body.emit('closure.get', [], { kind: 'index', value: index })
    const kept: VarHome = home.kind === 'cell' ? home : { kind: 'ssa', type: body.typeOf(held) }
    s.vars.set(v, kept)
    body.ssa.declareVariable(v, body.typeOf(held))
    body.ssa.writeVariable(v, held)
  })
  if (job.withThis) s.self = body.emit('closure.get', [], { kind: 'index', value: job.captured.length })
  const self = body.fn.params[0]
  if (job.self && self !== undefined) {
    s.vars.set(job.self, { kind: 'ssa', type: body.typeOf(self) })
    body.ssa.declareVariable(job.self, body.typeOf(self))
    body.ssa.writeVariable(job.self, self)
  }
  bindArgs(s, func.args, 1)
  endWith(s, func)
}

function lowerStaticInit(lw: Lowering, info: FuncInfo, job: MemberJob & { readonly kind: 'staticInit' }): void {
  const { cls, field, home } = job
  const typed = field.body?.typed()
  const { body } = info
  const roots = typed?.expr ? [typed.expr] : []
  const s = newState(lw, info, { env: lw.emptyEnv, spec: null, name: `${pathOf(cls)}.${field.name}`, roots })
  const v = typed?.func ? functionValue(s, typed.func, field) : typed?.expr ? valueAs(s, typed.expr, home.type) : null
  if (v !== null) body.imm('global.set', { kind: 'global', value: home.global }, coerce(lw, body, v, home.type))
  body.leave()
}

/** Writes a compiler-made typed function (exports). */
export function lowerTypedFunction(lw: Lowering, info: FuncInfo, func: TypedFunction): void {
  const s = newState(lw, info, { env: lw.emptyEnv, spec: null, name: info.body.fn.haxeName, roots: [func.expr] })
  bindArgs(s, func.args, 0)
  endWith(s, func)
}
