import { follow, followOnce, isNullAbstract, isSubclassOf, pathOf, underlyingOf } from './follow.ts'
import { printType } from './print-type.ts'
import { fieldWithType, freshMonos, substitute } from './type-params.ts'
import type { AbstractType, AnonType, ClassField, ClassType, FunType, MonoType, Type, TypeParameter, VarAccess } from './types.ts'
import { detail, mismatch } from './unify-error.ts'
import type { Through, UnifyError } from './unify-error.ts'

/*
 * Unification: whether a value of one type may stand where another is wanted, finding out unknowns on the way.
 *
 * Invariants
 * - Everything a failed `unify` bound is undone before it returns; a successful one keeps its bindings.
 * - No cast function is considered here, only direct `from T` / `to T`: those don't change the value.
 *   `abstract-cast.ts` adds the functions.
 */

/** One run: what it changed, and the pairs being compared (recursive types). */
type Run = {
  readonly trail: (() => void)[]
  readonly stack: [Type, Type][]
  depth: number
}

type Equality = 'strict' | 'rightDynamic' | 'bothDynamic'

/** Unifies `from` into `to`; null when they fit. */
export function unify(from: Type, to: Type): UnifyError | null {
  const run: Run = { trail: [], stack: [], depth: 0 }
  const error = go(run, from, to, true)
  if (error) undo(run, 0)
  return error
}

/** Whether `unify` would succeed, without keeping any binding. */
export function canUnify(from: Type, to: Type): boolean {
  const run: Run = { trail: [], stack: [], depth: 0 }
  const error = go(run, from, to, true)
  undo(run, 0)
  return error === null
}

/** Makes two types equal (invariant positions); null when they are. */
export function unifyEqual(a: Type, b: Type): UnifyError | null {
  const run: Run = { trail: [], stack: [], depth: 0 }
  const error = equal(run, a, b, 'strict')
  if (error) undo(run, 0)
  return error
}

/** Whether two types are the same, without binding anything. */
export function sameType(a: Type, b: Type): boolean {
  const run: Run = { trail: [], stack: [], depth: 0 }
  const error = equal(run, a, b, 'strict')
  const bound = run.trail.length > 0
  undo(run, 0)
  return error === null && !bound
}

/** Gives an unbound monomorph its type, checking its constraints. */
export function bindMono(mono: MonoType, t: Type): UnifyError | null {
  const run: Run = { trail: [], stack: [], depth: 0 }
  const error = bind(run, mono, t)
  if (error) undo(run, 0)
  return error
}

function undo(run: Run, to: number): void {
  while (run.trail.length > to) (run.trail.pop() as () => void)()
}

/** Tries one way; on failure nothing stays bound. */
function attempt(run: Run, f: () => UnifyError | null): UnifyError | null {
  const mark = run.trail.length
  const error = f()
  if (error) undo(run, mark)
  return error
}

const tooDeep = 120

// ---------------------------------------------------------------- monomorphs

function occurs(mono: MonoType, type: Type, depth = 0): boolean {
  const t = followOnce(type)
  if (depth > 60) return false
  const any = (ts: readonly Type[]): boolean => ts.some((p) => occurs(mono, p, depth + 1))
  switch (t.kind) {
    case 'mono':
      return t === mono
    case 'inst':
    case 'enum':
    case 'typedef':
    case 'abstract':
      return any(t.params)
    case 'fun':
      return t.args.some((a) => occurs(mono, a.type, depth + 1)) || occurs(mono, t.ret, depth + 1)
    case 'anon':
      if (t.anon.status === 'closed') return false
      for (const f of t.anon.fields.values()) if (occurs(mono, f.type, depth + 1)) return true
      return false
    case 'dynamic':
      return t.param ? occurs(mono, t.param, depth + 1) : false
    case 'param':
    case 'lazy':
      return false
  }
  t satisfies never
}

function setBound(run: Run, mono: MonoType, t: Type): void {
  mono.bound = t
  run.trail.push(() => {
    mono.bound = null
  })
}

function bind(run: Run, mono: MonoType, type: Type): UnifyError | null {
  let t = followOnce(type)
  if (t === mono) return null
  if (t.kind === 'mono') {
    const other = t
    const nullable = other.nullable
    const constraints = other.constraints
    if ((mono.nullable && !nullable) || mono.constraints.length > 0) {
      other.nullable = nullable || mono.nullable
      other.constraints = [...constraints, ...mono.constraints]
      run.trail.push(() => {
        other.nullable = nullable
        other.constraints = constraints
      })
    }
    setBound(run, mono, other)
    return null
  }
  if (t.kind === 'abstract' && isNullAbstract(t.abstract)) {
    // Null<X> for an X that is this very unknown: it is known to be nullable, nothing more.
    const inner = t.params[0] ? followOnce(t.params[0]) : null
    if (inner === mono) {
      const was = mono.nullable
      mono.nullable = true
      run.trail.push(() => {
        mono.nullable = was
      })
      return null
    }
  }
  if (occurs(mono, t)) return detail(() => 'Recursive type')
  if (mono.nullable && mono.nullOf && !isNullable(t)) t = mono.nullOf(t)
  setBound(run, mono, t)
  for (const c of mono.constraints) {
    const error = go(run, t, c, true)
    if (error) return mismatch(t, c, detail(() => `Constraint check failure`))
  }
  return null
}

/** Whether null is already a value the type speaks of, so that no `Null<T>` need wrap it. */
function isNullable(t: Type): boolean {
  const f = follow(t)
  return f.kind === 'dynamic' || (f.kind === 'abstract' && (isNullAbstract(f.abstract) || f.abstract.name === 'Void'))
}

// ---------------------------------------------------------------- equality

function equalAll(run: Run, a: readonly Type[], b: readonly Type[], how: Equality): UnifyError | null {
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as Type
    const y = b[i]
    if (!y) continue
    const error = equal(run, x, y, how)
    if (error) return error
  }
  return null
}

function equal(run: Run, left: Type, right: Type, how: Equality): UnifyError | null {
  const a = followOnce(left)
  const b = followOnce(right)
  if (a === b) return null
  if (run.depth > tooDeep) return detail(() => 'Recursive type')
  run.depth++
  try {
    if (a.kind === 'mono') return bindEqual(run, a, b)
    if (b.kind === 'mono') return bindEqual(run, b, a)
    if (a.kind === 'typedef' && b.kind === 'typedef' && a.def === b.def) {
      const error = attempt(run, () => equalAll(run, a.params, b.params, how))
      if (!error) return null
    }
    if (a.kind === 'typedef' || b.kind === 'typedef') {
      if (onStack(run, a, b)) return null
      run.stack.push([a, b])
      const error = equal(run, follow(a), follow(b), how)
      run.stack.pop()
      return error ? mismatch(a, b, inner(error)) : null
    }
    if (how !== 'strict' && b.kind === 'dynamic' && !b.param) return null
    if (how === 'bothDynamic' && a.kind === 'dynamic' && !a.param) return null
    if (a.kind === 'abstract' && isNullAbstract(a.abstract) && a.params[0]) {
      const to = b.kind === 'abstract' && isNullAbstract(b.abstract) ? (b.params[0] ?? b) : b
      return equal(run, a.params[0], to, how)
    }
    if (b.kind === 'abstract' && isNullAbstract(b.abstract) && b.params[0]) return equal(run, a, b.params[0], how)
    switch (a.kind) {
      case 'inst':
        if (b.kind === 'inst' && a.cls === b.cls) return equalParams(run, a, b, a.params, b.params, how)
        break
      case 'enum':
        if (b.kind === 'enum' && a.enum === b.enum) return equalParams(run, a, b, a.params, b.params, how)
        break
      case 'abstract':
        if (b.kind === 'abstract' && a.abstract === b.abstract) return equalParams(run, a, b, a.params, b.params, how)
        break
      case 'param':
        if (b.kind === 'param' && a.param === b.param) return null
        break
      case 'dynamic':
        if (b.kind === 'dynamic') {
          if (a.param && b.param) return equal(run, a.param, b.param, how)
          if (!a.param && !b.param) return null
        }
        break
      case 'fun':
        if (b.kind === 'fun' && a.args.length === b.args.length) {
          for (let i = 0; i < a.args.length; i++) {
            const x = a.args[i]
            const y = b.args[i]
            if (!x || !y || x.opt !== y.opt) return mismatch(a, b)
            const error = equal(run, x.type, y.type, how)
            if (error) return mismatch(a, b, error, { kind: 'arg', index: i, count: a.args.length })
          }
          const error = equal(run, a.ret, b.ret, how)
          return error ? mismatch(a, b, error, { kind: 'return' }) : null
        }
        break
      case 'anon':
        if (b.kind === 'anon') return equalAnons(run, a, b, how)
        break
      case 'lazy':
        break
    }
    return mismatch(a, b)
  } finally {
    run.depth--
  }
}

function inner(e: UnifyError): UnifyError | null {
  return e.kind === 'mismatch' ? e.cause : e
}

function equalParams(
  run: Run,
  a: Type,
  b: Type,
  pa: readonly Type[],
  pb: readonly Type[],
  how: Equality,
): UnifyError | null {
  const error = equalAll(run, pa, pb, how)
  return error ? mismatch(a, b, error, { kind: 'param', path: '' }) : null
}

function bindEqual(run: Run, mono: MonoType, t: Type): UnifyError | null {
  return bind(run, mono, t)
}

type AnonRef = Type & { readonly kind: 'anon' }

function equalAnons(run: Run, a: AnonRef, b: AnonRef, how: Equality): UnifyError | null {
  if (a.anon === b.anon || onStack(run, a, b)) return null
  run.stack.push([a, b])
  try {
    for (const [name, fb] of b.anon.fields) {
      const fa = a.anon.fields.get(name)
      if (!fa) {
        if (a.anon.status !== 'open') return mismatch(a, b, detail(() => `${printType(a)} has no field ${name}`))
        addField(run, a.anon, fb)
        continue
      }
      if (!kindFits(fa, fb) && !(a.anon.status !== 'closed' && kindFits(fb, fa)))
        return mismatch(a, b, badKind(fa, fb))
      const error = equal(run, fa.type, fb.type, how)
      if (error) return mismatch(a, b, error, { kind: 'field', name })
    }
    for (const [name, fa] of a.anon.fields) {
      if (b.anon.fields.has(name)) continue
      if (b.anon.status !== 'open') return mismatch(a, b, detail(() => `${printType(b)} has no field ${name}`))
      addField(run, b.anon, fa)
    }
    closeOpen(run, a.anon, b.anon)
    return null
  } finally {
    run.stack.pop()
  }
}

function addField(run: Run, anon: AnonType, f: ClassField): void {
  anon.fields.set(f.name, f)
  run.trail.push(() => anon.fields.delete(f.name))
}

function closeOpen(run: Run, a: AnonType, b: AnonType): void {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    if (x.status === 'open' && y.status === 'closed') setStatus(run, x, 'closed')
  }
}

function setStatus(run: Run, anon: AnonType, status: AnonType['status']): void {
  const was = anon.status
  if (was === status) return
  anon.status = status
  run.trail.push(() => {
    anon.status = was
  })
}

function onStack(run: Run, a: Type, b: Type): boolean {
  return run.stack.some(([x, y]) => (x === a || sameRef(x, a)) && (y === b || sameRef(y, b)))
}

/** The same declaration with the very same arguments: enough to stop at on recursive types. */
function sameRef(x: Type, y: Type): boolean {
  if (x.kind === 'typedef' && y.kind === 'typedef') return x.def === y.def && sameArgs(x.params, y.params)
  if (x.kind === 'inst' && y.kind === 'inst') return x.cls === y.cls && sameArgs(x.params, y.params)
  if (x.kind === 'abstract' && y.kind === 'abstract') return x.abstract === y.abstract && sameArgs(x.params, y.params)
  if (x.kind === 'anon' && y.kind === 'anon') return x.anon === y.anon
  if (x.kind === 'enum' && y.kind === 'enum') return x.enum === y.enum && sameArgs(x.params, y.params)
  return x.kind === 'param' && y.kind === 'param' && x.param === y.param
}

function sameArgs(a: readonly Type[], b: readonly Type[]): boolean {
  return a.every((p, i) => {
    const q = b[i]
    if (!q) return false
    const x = followOnce(p)
    const y = followOnce(q)
    return x === y || sameRef(x, y)
  })
}

// ---------------------------------------------------------------- unification

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
  if (b.kind === 'dynamic') return toDynamic(run, a, b.param, b)
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
    if (a.anon.status === 'const') setStatus(run, a.anon, 'closed')
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
      if (a.kind === 'enum') return [...a.enum.constructors.values()].every((c) => c.args === null) ? null : mismatch(a, b)
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
      if (!ctor) return mismatch(a, b, detail(() => `${printType(a)} does not have a constructor`))
      const want = b.params[0]
      if (!want) return null
      const error = go(run, substitute(ctor.type, a.cls.params, a.params), want, true)
      return error ? mismatch(a, b, error) : null
    }
    default:
      return undefined
  }
}

type InstRef = Type & { readonly kind: 'inst' }

function classToClass(run: Run, a: InstRef, b: InstRef): UnifyError | null {
  const params = findAncestor(a.cls, a.params, b.cls, 0)
  if (!params) return mismatch(a, b)
  return unifyParams(run, a, b, params, b.params)
}

function findAncestor(cls: ClassType, params: readonly Type[], target: ClassType, depth: number): readonly Type[] | null {
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

function unifyParams(run: Run, a: Type, b: Type, pa: readonly Type[], pb: readonly Type[]): UnifyError | null {
  for (let i = 0; i < pa.length; i++) {
    const x = pa[i] as Type
    const y = pb[i]
    if (!y) continue
    const error = invariant(run, x, y)
    if (error) return mismatch(a, b, error, { kind: 'param', path: '' })
  }
  return null
}

/** Two type arguments: equal, or differing only in abstracts that are the same value underneath. */
function invariant(run: Run, x: Type, y: Type): UnifyError | null {
  const first = attempt(run, () => equal(run, x, y, 'rightDynamic'))
  if (!first) return null
  return attempt(run, () => variance(run, x, y)) === null ? null : plain(first, x, y)
}

/** The message names the two arguments as they stand, unless deeper ones are to blame. */
function plain(error: UnifyError, x: Type, y: Type): UnifyError {
  return error.kind === 'mismatch' ? error : mismatch(x, y, error)
}

function variance(run: Run, left: Type, right: Type): UnifyError | null {
  const a = follow(left)
  const b = follow(right)
  if (a.kind === 'inst' && b.kind === 'inst' && a.cls === b.cls) return varianceAll(run, a, b, a.params, b.params)
  if (a.kind === 'enum' && b.kind === 'enum' && a.enum === b.enum) return varianceAll(run, a, b, a.params, b.params)
  if (a.kind === 'anon' && b.kind === 'anon') return anonToAnon(run, a, b, (x, y) => invariant(run, x, y))
  const sees = (t: Type, list: AbstractType['to'], owner: Type & { readonly kind: 'abstract' }): boolean =>
    list.some(
      (c) =>
        !c.field && attempt(run, () => equal(run, substitute(c.type, owner.abstract.params, owner.params), t, 'strict')) === null,
    )
  if (a.kind === 'abstract') {
    if (b.kind === 'abstract' && a.abstract === b.abstract && a.abstract.isCore)
      return varianceAll(run, a, b, a.params, b.params)
    if (!a.abstract.isCore && equal(run, underlyingOf(a), b, 'bothDynamic') === null && sees(b, a.abstract.to, a)) return null
  }
  if (b.kind === 'abstract' && !b.abstract.isCore) {
    if (equal(run, a, underlyingOf(b), 'bothDynamic') === null && sees(a, b.abstract.from, b)) return null
  }
  return mismatch(a, b)
}

function varianceAll(run: Run, a: Type, b: Type, pa: readonly Type[], pb: readonly Type[]): UnifyError | null {
  for (let i = 0; i < pa.length; i++) {
    const x = pa[i] as Type
    const y = pb[i]
    if (!y) continue
    const error = invariant(run, x, y)
    if (error) return mismatch(a, b, error)
  }
  return null
}

function funToFun(run: Run, a: FunType, b: FunType): UnifyError | null {
  const count = a.args.length
  if (count !== b.args.length) return mismatch(a, b, detail(() => 'Different number of function arguments'))
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
    if (y.opt && !x.opt) return mismatch(a, b, detail(() => "Optional parameters can't be forced"), through)
    const error = go(run, y.type, x.type, false)
    if (error) return mismatch(a, b, flip(error), through)
  }
  return null
}

/** Arguments go the other way: the message names what is had first. */
function flip(error: UnifyError): UnifyError {
  return error.kind === 'mismatch' ? mismatch(error.to, error.from, error.cause, error.through) : error
}

// ---------------------------------------------------------------- structures

type Compare = (x: Type, y: Type) => UnifyError | null

function anonToAnon(run: Run, a: AnonRef, b: AnonRef, compare?: Compare): UnifyError | null {
  if (a.anon === b.anon || onStack(run, a, b)) return null
  run.stack.push([a, b])
  try {
    for (const [name, fb] of b.anon.fields) {
      const fa = a.anon.fields.get(name)
      if (!fa) {
        if (a.anon.status === 'open') addField(run, a.anon, fb)
        else if (!(a.anon.status === 'const' && fb.isOptional))
          return mismatch(a, b, detail(() => `${printType(a)} has no field ${name}`))
        continue
      }
      if (!kindFits(fa, fb)) {
        const free = a.anon.status === 'const' || a.anon.status === 'open'
        if (!(free && kindFits(fb, fa)) && !(a.anon.status === 'const' && fb.kind.kind === 'var' && fa.kind.kind === 'var'))
          return mismatch(a, b, badKind(fa, fb), finalMismatch(fa, fb) ? { kind: 'field', name } : null)
      }
      const error = compare ? compare(fa.type, fb.type) : fieldTypes(run, fa, fb, a.anon.status === 'const')
      if (error) return mismatch(a, b, error, { kind: 'field', name })
    }
    if (a.anon.status === 'const') {
      for (const name of a.anon.fields.keys()) {
        if (b.anon.fields.has(name)) continue
        if (b.anon.status === 'open') addField(run, b.anon, a.anon.fields.get(name) as ClassField)
        else return detail(() => `${printType(a)} has extra field ${name}`)
      }
      setStatus(run, a.anon, 'closed')
    } else if (a.anon.status === 'open' && b.anon.status === 'closed') setStatus(run, a.anon, 'closed')
    return null
  } finally {
    run.stack.pop()
  }
}

/** A field that can be written through `b` must have the very type; one that is only read may be wider there. */
function fieldTypes(run: Run, fa: ClassField, fb: ClassField, literal: boolean): UnifyError | null {
  const k = fb.kind
  if (k.kind === 'method' || literal) return go(run, fa.type, fb.type, false)
  const neverWritten = k.write.kind === 'never' || k.write.kind === 'no' || k.write.kind === 'ctor'
  if (neverWritten) {
    if (fa.kind.kind === 'var' && fa.isFinal !== fb.isFinal) return detail(() => 'Cannot unify final and non-final fields')
    return go(run, fa.type, fb.type, false)
  }
  const neverRead = k.read.kind === 'never' || k.read.kind === 'no'
  if (neverRead) return go(run, fb.type, fa.type, false)
  return invariant(run, fa.type, fb.type)
}

function finalMismatch(fa: ClassField, fb: ClassField): boolean {
  return fa.kind.kind === 'var' && fb.kind.kind === 'var' && fa.isFinal !== fb.isFinal
}

function badKind(fa: ClassField, fb: ClassField): UnifyError {
  return detail(() => {
    const a = fa.kind
    const b = fb.kind
    if (a.kind === 'method' && b.kind === 'var') return `Field ${fb.name} is method but should be var`
    if (a.kind === 'var' && b.kind === 'method') return `Field ${fb.name} is var but should be method`
    if (a.kind !== 'var' || b.kind !== 'var') return `Field ${fb.name} is inconsistent`
    if (finalMismatch(fa, fb)) return 'Cannot unify final and non-final fields'
    if (!accessFits(a.read, b.read))
      return `Inconsistent getter for field ${fb.name} : ${accessName(a.read, 'get')} should be ${accessName(b.read, 'get')}`
    return `Inconsistent setter for field ${fb.name} : ${accessName(a.write, 'set')} should be ${accessName(b.write, 'set')}`
  })
}

/** How an access is written, for messages. */
export function accessName(a: VarAccess, call: string): string {
  switch (a.kind) {
    case 'normal':
    case 'inline':
      return 'default'
    case 'no':
      return 'null'
    case 'never':
      return 'never'
    case 'call':
      return call
    case 'dynamic':
      return 'dynamic'
    case 'ctor':
      return 'ctor'
  }
  a satisfies never
}

/** Whether a field of one kind can stand for another: an access may be weaker, never stronger. */
export function kindFits(fa: ClassField, fb: ClassField): boolean {
  const a = fa.kind
  const b = fb.kind
  if (b.kind === 'method') {
    if (a.kind === 'method') return a.methodKind === b.methodKind || (b.methodKind === 'normal' && a.methodKind !== 'macro')
    if (a.read.kind !== 'normal') return false
    return b.methodKind === 'normal' || (b.methodKind === 'dynamic' && a.write.kind === 'normal')
  }
  if (a.kind === 'method') {
    if (a.methodKind === 'macro' || b.read.kind !== 'normal') return false
    if (a.methodKind === 'dynamic') return b.write.kind === 'normal'
    // A method may be read as a function where nobody can assign it.
    return b.write.kind === 'never' || b.write.kind === 'no'
  }
  return accessFits(a.read, b.read) && accessFits(a.write, b.write)
}

function accessFits(a: VarAccess, b: VarAccess): boolean {
  if (a.kind === b.kind || b.kind === 'no' || b.kind === 'never') return true
  if (b.kind === 'ctor') return a.kind === 'normal'
  return a.kind === 'inline' && b.kind === 'normal'
}

function classToAnon(run: Run, a: InstRef, b: AnonRef): UnifyError | null {
  if (onStack(run, a, b)) return null
  run.stack.push([a, b])
  try {
    for (const [name, fb] of b.anon.fields) {
      const found = findInstanceField(a.cls, a.params, name, 0)
      if (!found) return mismatch(a, b, detail(() => `${pathOf(a.cls)} has no field ${name}`))
      const error = classFieldTo(run, found, fb, a, b)
      if (error) return error
    }
    if (b.anon.status === 'open') setStatus(run, b.anon, 'closed')
    return null
  } finally {
    run.stack.pop()
  }
}

function staticsToAnon(run: Run, cls: ClassType, a: Type, b: AnonRef): UnifyError | null {
  for (const [name, fb] of b.anon.fields) {
    const found = cls.statics.get(name)
    if (!found) return mismatch(a, b, detail(() => `${printType(a)} has no field ${name}`))
    const error = classFieldTo(run, found, fb, a, b)
    if (error) return error
  }
  return null
}

function classFieldTo(run: Run, fa: ClassField, fb: ClassField, a: Type, b: Type): UnifyError | null {
  if (!fa.isPublic && fb.isPublic) return mismatch(a, b, detail(() => `The field ${fb.name} is not public`))
  if (!kindFits(fa, fb))
    return mismatch(a, b, badKind(fa, fb), finalMismatch(fa, fb) ? { kind: 'field', name: fb.name } : null)
  let have = fa
  if (fa.params.length > 0) {
    // A generic method fits where some choice of its parameters does.
    const monos = freshMonos({ newMono: localMono }, fa.params)
    have = fieldWithType(fa, substitute(fa.type, fa.params, monos))
  }
  const error = fieldTypes(run, have, fb, false)
  return error ? mismatch(a, b, error, { kind: 'field', name: fb.name }) : null
}

/** Unknowns that live within one comparison. */
function localMono(): MonoType {
  return { kind: 'mono', id: -1, bound: null, constraints: [], nullable: false }
}

function findInstanceField(cls: ClassType, params: readonly Type[], name: string, depth: number): ClassField | null {
  if (depth > 100) return null
  const own = cls.fields.get(name)
  if (own) return cls.params.length > 0 ? fieldWithType(own, substitute(own.type, cls.params, params)) : own
  const up = cls.superClass ? [cls.superClass, ...cls.interfaces] : cls.interfaces
  for (const r of up) {
    const found = findInstanceField(
      r.cls,
      r.params.map((p) => substitute(p, cls.params, params)),
      name,
      depth + 1,
    )
    if (found) return found
  }
  return null
}

// ---------------------------------------------------------------- abstracts

/** Direct `to T` of `a`. A second step is allowed once (`A to Int`, and Int to Float). */
function abstractTo(run: Run, a: Type & { readonly kind: 'abstract' }, b: Type, transitive: boolean): UnifyError | null {
  if (run.stack.some(([x, y]) => x.kind === 'abstract' && x.abstract === a.abstract && y === b)) return mismatch(a, b)
  run.stack.push([a, b])
  try {
    for (const c of a.abstract.to) {
      if (c.field) continue
      const t = substitute(c.type, a.abstract.params, a.params)
      const error = attempt(run, () => (transitive ? go(run, t, b, false) : equal(run, t, b, 'rightDynamic')))
      if (!error) return null
    }
    return mismatch(a, b)
  } finally {
    run.stack.pop()
  }
}

function abstractFrom(run: Run, a: Type, b: Type & { readonly kind: 'abstract' }, transitive: boolean): UnifyError | null {
  if (run.stack.some(([x, y]) => x === a && y.kind === 'abstract' && y.abstract === b.abstract)) return mismatch(a, b)
  run.stack.push([a, b])
  try {
    for (const c of b.abstract.from) {
      if (c.field) continue
      const t = substitute(c.type, b.abstract.params, b.params)
      const error = attempt(run, () => (transitive ? go(run, a, t, false) : equal(run, a, t, 'rightDynamic')))
      if (!error) return null
    }
    return mismatch(a, b)
  } finally {
    run.stack.pop()
  }
}
