import { follow, followOnce, isNullAbstract } from './follow.ts'
import type { AnonType, ClassField, MonoType, Type } from './types.ts'
import { detail, mismatch } from './unify-error.ts'
import type { UnifyError } from './unify-error.ts'

/*
 * What one unification carries with it: the trail of what it changed (a failure undoes it), the pairs being
 * compared, and the binding of monomorphs.
 */

/** One run: what it changed, and the pairs being compared (recursive types). */
export type Run = {
  readonly trail: (() => void)[]
  readonly stack: [Type, Type][]
  depth: number
  /** Unification itself: the files of this stage meet here, so that none imports another in a circle. */
  readonly unify: (run: Run, from: Type, to: Type, transitive: boolean) => UnifyError | null
}

export function undo(run: Run, to: number): void {
  while (run.trail.length > to) (run.trail.pop() as () => void)()
}

/** Tries one way; on failure nothing stays bound. */
export function attempt(run: Run, f: () => UnifyError | null): UnifyError | null {
  const mark = run.trail.length
  const error = f()
  if (error) undo(run, mark)
  return error
}

export const tooDeep = 120

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

export function bind(run: Run, mono: MonoType, type: Type): UnifyError | null {
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
  // Dynamic says nothing about what an unknown is: a later use still decides.
  if (t.kind === 'dynamic' && !t.param) return null
  if (occurs(mono, t)) return detail(() => 'Recursive type')
  if (mono.nullable && mono.nullOf && !isNullable(t)) t = mono.nullOf(t)
  setBound(run, mono, t)
  for (const c of mono.constraints) {
    const error = run.unify(run, t, c, true)
    if (!error) continue
    const { param } = mono
    if (!param || followOnce(c).kind === 'anon')
      return mismatch(
        t,
        c,
        detail(() => 'Constraint check failure'),
      )
    const owner = param.owner.slice(param.owner.lastIndexOf('.') + 1)
    return { ...detail(() => `Constraint check failure for ${owner}.${param.name}`), cause: mismatch(t, c) }
  }
  return null
}

/** Whether null is already a value the type speaks of, so that no `Null<T>` need wrap it. */
function isNullable(t: Type): boolean {
  const f = follow(t)
  return f.kind === 'dynamic' || (f.kind === 'abstract' && (isNullAbstract(f.abstract) || f.abstract.name === 'Void'))
}

// ---------------------------------------------------------------- structures and recursion

export function addField(run: Run, anon: AnonType, f: ClassField): void {
  anon.fields.set(f.name, f)
  run.trail.push(() => anon.fields.delete(f.name))
}

export function setStatus(run: Run, anon: AnonType, status: AnonType['status']): void {
  const was = anon.status
  if (was === status) return
  anon.status = status
  run.trail.push(() => {
    anon.status = was
  })
}

export function closeOpen(run: Run, a: AnonType, b: AnonType): void {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    if (x.status === 'open' && y.status === 'closed') setStatus(run, x, 'closed')
  }
}

export function onStack(run: Run, a: Type, b: Type): boolean {
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
