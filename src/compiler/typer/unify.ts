import { follow, followOnce, hasMeta, isNullAbstract, isSubclassOf, isVoid, pathOf } from './follow.ts'
import { printType } from './print-type.ts'
import { substitute } from './type-params.ts'
import type { ClassField, ClassType, FunType, MonoType, Type, TypeParameter } from './types.ts'
import { equal, equalAll, inner } from './unify-equal.ts'
import { detail, mismatch } from './unify-error.ts'
import type { Through, UnifyError } from './unify-error.ts'
import { attempt, bind, onStack, tooDeep, undo } from './unify-run.ts'
import type { Run } from './unify-run.ts'
import { anonToAnon, classToAnon, plain, staticsToAnon, unifyParams } from './unify-structure.ts'
import type { InstRef } from './unify-structure.ts'

/*
 * Unification: whether a value of one type may stand where another is wanted, finding out unknowns on the way.
 *
 * Invariants
 * - Everything a failed `unify` bound is undone before it returns; a successful one keeps its bindings.
 * - No cast function is considered here, only direct `from T` / `to T`: those don't change the value.
 *   `abstract-cast.ts` adds the functions.
 */

function newRun(): Run {
  return { trail: [], stack: [], depth: 0, unify: go }
}

/** Unifies `from` into `to`; null when they fit. */
export function unify(from: Type, to: Type): UnifyError | null {
  const run = newRun()
  const error = go(run, from, to, true)
  if (error) undo(run, 0)
  return error
}

/** Unifies every pair, or none: a failure leaves no binding of the pairs before it. */
export function unifyAll(pairs: readonly (readonly [from: Type, to: Type])[]): UnifyError | null {
  const run = newRun()
  for (const [from, to] of pairs) {
    const error = go(run, from, to, true)
    if (!error) continue
    undo(run, 0)
    return error
  }
  return null
}

/** Whether `unify` would succeed, without keeping any binding. */
export function canUnify(from: Type, to: Type): boolean {
  const run = newRun()
  const error = go(run, from, to, true)
  undo(run, 0)
  return error === null
}

/** Makes two types equal (invariant positions); null when they are. */
export function unifyEqual(a: Type, b: Type): UnifyError | null {
  const run = newRun()
  const error = equal(run, a, b, 'strict')
  if (error) undo(run, 0)
  return error
}

/** Whether two types are the same, without binding anything. */
export function sameType(a: Type, b: Type): boolean {
  const run = newRun()
  const error = equal(run, a, b, 'strict')
  const bound = run.trail.length > 0
  undo(run, 0)
  return error === null && !bound
}

/** Gives an unbound monomorph its type, checking its constraints. */
export function bindMono(mono: MonoType, t: Type): UnifyError | null {
  const run = newRun()
  const error = bind(run, mono, t)
  if (error) undo(run, 0)
  return error
}

function go(run: Run, from: Type, to: Type, transitive: boolean): UnifyError | null {
  const a = followOnce(from)
  const b = followOnce(to)
  if (a === b) return null
  if (run.depth > tooDeep) return detail(() => 'Recursive type')
  run.depth++
  try {
    return goFollowed(run, a, b, transitive)
  } finally {
    run.depth--
  }
}

function goFollowed(run: Run, a: Type, b: Type, transitive: boolean): UnifyError | null {
  if (a.kind === 'mono') return bind(run, a, b)
  if (b.kind === 'mono') return bind(run, b, a)
  if (a.kind === 'typedef' || b.kind === 'typedef') {
    if (a.kind === 'typedef' && b.kind === 'typedef' && a.def === b.def) {
      if (attempt(run, () => equalAll(run, a.params, b.params, 'rightDynamic')) === null) return null
    }
    if (onStack(run, a, b)) return null
    run.stack.push([a, b])
    const error = go(run, a.kind === 'typedef' ? follow(a) : a, b.kind === 'typedef' ? follow(b) : b, transitive)
    run.stack.pop()
    if (!error) return null
    if (error.kind === 'mismatch' && error.through) return mismatch(a, b, error.cause, error.through)
    return mismatch(a, b, inner(error))
  }
  if (b.kind === 'abstract' && isNullAbstract(b.abstract) && b.params[0]) {
    const source = a.kind === 'abstract' && isNullAbstract(a.abstract) && a.params[0] ? a.params[0] : a
    const error = go(run, source, b.params[0], transitive)
    return error ? rewrap(error, a, b) : null
  }
  if (a.kind === 'abstract' && isNullAbstract(a.abstract) && a.params[0]) {
    const error = go(run, a.params[0], b, transitive)
    return error ? rewrap(error, a, b) : null
  }
  if (a.kind === 'dynamic') return fromDynamic(run, a.param, a, b, transitive)
  // Void is no value, so not even Dynamic takes it.
  if (b.kind === 'dynamic') return isVoid(a) ? mismatch(a, b) : toDynamic(run, a, b.param, b)
  if (a.kind === 'param') {
    if (b.kind === 'param' && a.param === b.param) return null
    return fromParam(run, a.param, a, b, transitive)
  }
  switch (b.kind) {
    case 'inst':
      if (a.kind === 'inst') return classToClass(run, a, b)
      break
    case 'enum':
      if (a.kind === 'enum' && a.enum === b.enum) return unifyParams(run, a, b, a.params, b.params)
      break
    case 'fun':
      if (a.kind === 'fun') return funToFun(run, a, b)
      break
    case 'anon':
      if (a.kind === 'anon') return anonToAnon(run, a, b)
      if (a.kind === 'inst') return classToAnon(run, a, b)
      if (a.kind === 'abstract' && (a.abstract.name === 'Class' || a.abstract.name === 'Enum') && a.abstract.isCore) {
        const of = a.params[0] ? follow(a.params[0]) : null
        if (of?.kind === 'inst') return staticsToAnon(run, of.cls, a, b)
      }
      break
    case 'abstract': {
      const special = toSpecial(run, a, b)
      if (special !== undefined) return special
      break
    }
    case 'param':
      break
    case 'lazy':
      break
  }
  if (a.kind === 'abstract') {
    if (b.kind === 'abstract') {
      if (a.abstract === b.abstract) {
        const error = attempt(run, () => unifyParams(run, a, b, a.params, b.params))
        if (!error) return null
        return abstractTo(run, a, b, transitive) && abstractFrom(run, a, b, transitive) ? error : null
      }
    }
    if (abstractTo(run, a, b, transitive) === null) return null
  }
  if (b.kind === 'abstract' && abstractFrom(run, a, b, transitive) === null) return null
  return mismatch(a, b)
}

/** The same failure seen from the whole types, unless the inner message is better. */
function rewrap(error: UnifyError, a: Type, b: Type): UnifyError {
  if (error.kind !== 'mismatch') return mismatch(a, b, error)
  return mismatch(a, b, error.cause, error.through)
}

function fromDynamic(run: Run, param: Type | null, a: Type, b: Type, transitive: boolean): UnifyError | null {
  if (!param) return null
  if (b.kind === 'dynamic') {
    if (!b.param) return null
    return equal(run, param, b.param, 'rightDynamic') ? mismatch(a, b) : null
  }
  if (b.kind === 'abstract' && abstractFrom(run, a, b, transitive) === null) return null
  if (b.kind === 'anon') {
    // Any field may be there, with that type.
    for (const f of b.anon.fields.values()) {
      const error = go(run, param, f.type, false)
      if (error) return mismatch(a, b, error, { kind: 'field', name: f.name })
    }
    return null
  }
  return mismatch(a, b)
}

function toDynamic(run: Run, a: Type, param: Type | null, b: Type): UnifyError | null {
  if (!param) return null
  const p = followOnce(param)
  if (p.kind === 'dynamic' && !p.param) return null
  if (a.kind === 'anon') {
    for (const f of a.anon.fields.values()) {
      const error = go(run, f.type, param, true)
      if (error) return error.kind === 'mismatch' ? error : mismatch(a, b, error)
    }
    return null
  }
  if (a.kind === 'abstract' && abstractTo(run, a, b, true) === null) return null
  return mismatch(a, b)
}

function fromParam(run: Run, param: TypeParameter, a: Type, b: Type, transitive: boolean): UnifyError | null {
  if (b.kind === 'abstract') {
    const special = toSpecial(run, a, b)
    if (special !== undefined && special === null) return null
  }
  for (const c of param.constraints) {
    const t = followOnce(c)
    if (t === a || onStack(run, a, b)) continue
    run.stack.push([a, b])
    const error = attempt(run, () => go(run, t, b, transitive))
    run.stack.pop()
    if (!error) return null
  }
  if (b.kind === 'abstract' && abstractFrom(run, a, b, transitive) === null) return null
  return mismatch(a, b)
}

/** Abstracts of the standard library that stand for "any such"; undefined where `b` is none of them. */
function toSpecial(run: Run, a: Type, b: Type & { readonly kind: 'abstract' }): UnifyError | null | undefined {
  const path = pathOf(b.abstract)
  switch (path) {
    case 'EnumValue':
      if (a.kind === 'enum') return null
      if (a.kind === 'fun' && follow(a.ret).kind === 'enum') return mismatch(a, b)
      return undefined
    case 'haxe.Function':
    case 'haxe.Constraints.Function':
      return a.kind === 'fun' ? null : undefined
    case 'haxe.FlatEnum':
      if (a.kind === 'enum')
        return [...a.enum.constructors.values()].every((c) => c.args === null) ? null : mismatch(a, b)
      return undefined
    case 'haxe.NotVoid':
      return a.kind === 'abstract' && a.abstract.name === 'Void' ? mismatch(a, b) : null
    case 'haxe.Constructible': {
      if (a.kind === 'param') {
        for (const c of a.param.constraints) {
          const t = follow(c)
          if (t.kind === 'abstract' && t.abstract === b.abstract) return unifyParams(run, a, b, t.params, b.params)
        }
        return undefined
      }
      if (a.kind !== 'inst') return undefined
      let at: ClassType | null = a.cls
      let ctor: ClassField | null = null
      for (let i = 0; at && i < 100 && !ctor; i++) {
        ctor = at.constructorField
        at = at.superClass?.cls ?? null
      }
      if (!ctor)
        return mismatch(
          a,
          b,
          detail(() => `${printType(a)} does not have a constructor`),
        )
      const want = b.params[0]
      if (!want) return null
      const error = go(run, substitute(ctor.type, a.cls.params, a.params), want, true)
      return error ? mismatch(a, b, error) : null
    }
    default:
      return undefined
  }
}

function classToClass(run: Run, a: InstRef, b: InstRef): UnifyError | null {
  const params = findAncestor(a.cls, a.params, b.cls, 0)
  if (!params) return mismatch(a, b)
  return unifyParams(run, a, b, params, b.params)
}

function findAncestor(
  cls: ClassType,
  params: readonly Type[],
  target: ClassType,
  depth: number,
): readonly Type[] | null {
  if (cls === target) return params
  if (depth > 100 || !isSubclassOf(cls, target)) return null
  const up = cls.superClass ? [cls.superClass, ...cls.interfaces] : cls.interfaces
  for (const r of up) {
    const found = findAncestor(
      r.cls,
      r.params.map((p) => substitute(p, cls.params, params)),
      target,
      depth + 1,
    )
    if (found) return found
  }
  return null
}

function funToFun(run: Run, a: FunType, b: FunType): UnifyError | null {
  const count = a.args.length
  if (count !== b.args.length)
    return mismatch(
      a,
      b,
      detail(() => 'Different number of function arguments'),
    )
  const ret = follow(b.ret)
  if (!(ret.kind === 'abstract' && ret.abstract.name === 'Void' && ret.abstract.isCore)) {
    const error = go(run, a.ret, b.ret, false)
    if (error) return mismatch(a, b, plain(error, a.ret, b.ret), { kind: 'return' })
  }
  for (let i = 0; i < count; i++) {
    const x = a.args[i]
    const y = b.args[i]
    if (!x || !y) continue
    const through: Through = { kind: 'arg', index: i, count }
    if (y.opt && !x.opt)
      return mismatch(
        a,
        b,
        detail(() => "Optional parameters can't be forced"),
        through,
      )
    const error = go(run, y.type, x.type, false)
    // Arguments go the other way, and the message says so.
    if (error) return mismatch(a, b, error, through)
  }
  return null
}

// ---------------------------------------------------------------- abstracts

/** Casts don't chain over abstracts of the program: only core types (Int to Float) are a step on the way. */
function isOwnAbstract(t: Type): boolean {
  const f = follow(t)
  return f.kind === 'abstract' && !f.abstract.isCore
}

/** Whether a cast that goes by `middle` may go on: not between abstracts of the program, nor through one. */
function mayGoOn(middle: Type, other: Type): boolean {
  return !isOwnAbstract(middle) && !isOwnAbstract(other)
}

/** One step of a cast: the types fit (over further casts where the abstract is `@:transitive`), or are the same. */
function step(run: Run, from: Type, to: Type, fits: boolean, chains: boolean): UnifyError | null {
  return fits ? go(run, from, to, chains) : equal(run, from, to, 'rightDynamic')
}

/** Direct `to T` of `a`. A second step is allowed once (`A to Int`, and Int to Float). */
function abstractTo(
  run: Run,
  a: Type & { readonly kind: 'abstract' },
  b: Type,
  transitive: boolean,
): UnifyError | null {
  const chains = hasMeta(a.abstract, ':transitive')
  const seen = run.stack.some(([x, y]) => x.kind === 'abstract' && x.abstract === a.abstract && y === b && !chains)
  if (seen || (chains && onStack(run, a, b))) return mismatch(a, b)
  run.stack.push([a, b])
  try {
    for (const c of a.abstract.to) {
      if (c.field) continue
      const t = substitute(c.type, a.abstract.params, a.params)
      const error = attempt(run, () => step(run, t, b, transitive && (chains || mayGoOn(t, b)), chains))
      if (!error) return null
    }
    return mismatch(a, b)
  } finally {
    run.stack.pop()
  }
}

function abstractFrom(
  run: Run,
  a: Type,
  b: Type & { readonly kind: 'abstract' },
  transitive: boolean,
): UnifyError | null {
  const chains = hasMeta(b.abstract, ':transitive')
  const seen = run.stack.some(([x, y]) => x === a && y.kind === 'abstract' && y.abstract === b.abstract && !chains)
  if (seen || (chains && onStack(run, a, b))) return mismatch(a, b)
  run.stack.push([a, b])
  try {
    for (const c of b.abstract.from) {
      if (c.field) continue
      const t = substitute(c.type, b.abstract.params, b.params)
      const error = attempt(run, () => step(run, a, t, transitive && (chains || mayGoOn(t, a)), chains))
      if (!error) return null
    }
    return mismatch(a, b)
  } finally {
    run.stack.pop()
  }
}

export { accessName, kindFits } from './field-kind.ts'
