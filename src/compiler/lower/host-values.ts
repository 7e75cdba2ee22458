import { closureOf, dyn } from '../mir/index.ts'
import type { MirType, ValueId } from '../mir/index.ts'
import { follow, followNull, pathOf } from '../typer/index.ts'
import type { FunType, Type, TypedExpr } from '../typer/index.ts'
import type { Body } from './body.ts'
import { closureClass, instantiate } from './classes.ts'
import { coerce } from './coerce.ts'
import type { Lowering } from './context.ts'
import { helper, runtimeFunction } from './declare.ts'
import { isArray, isHostClass, isString, sigId, sigOf } from './types.ts'

/*
 * Values that go to JavaScript through externs, and that come from it. Types say what needs a conversion; where they can't
 * (Dynamic, type parameters) the value does at run time. What needs none costs nothing.
 */

type Need = 'nothing' | 'elements' | 'value'

/** What has to be done with a value of the type before JavaScript sees it. */
export function needOf(t: Type, depth = 0): Need {
  const at = followNull(t)
  if (depth > 20) return 'value'
  switch (at.kind) {
    case 'inst':
      if (isString(at.cls) || isHostClass(at.cls)) return 'nothing'
      if (isArray(at.cls)) return at.params[0] && needOf(at.params[0], depth + 1) === 'nothing' ? 'elements' : 'value'
      return ['haxe.io.Bytes', 'Date'].includes(pathOf(at.cls)) ? 'value' : 'nothing'
    case 'abstract': {
      if (pathOf(at.abstract) === 'Any' || pathOf(at.abstract) === 'haxe.extern.EitherType') return 'value'
      if (at.abstract.isCore) return 'nothing'
      const below = follow(at.abstract.underlying)
      return below === at ? 'nothing' : needOf(below, depth + 1)
    }
    case 'fun':
    case 'enum':
      return 'nothing'
    default:
      return 'value'
  }
}

/** The expression within implicit casts, whose type tells more. */
export function inner(e: TypedExpr): TypedExpr {
  let at = e
  while (at.kind === 'meta' || (at.kind === 'cast' && !at.checked)) at = at.expr
  return at
}

/** A value of the type as JavaScript gets it; where identity is kept, objects are not copied. */
export function toHost(lw: Lowering, body: Body, v: ValueId, t: Type, keepsIdentity = false): ValueId {
  if (v < 0) return body.zero(dyn)
  if (body.typeOf(v).kind === 'closure') return coerce(lw, body, closureForHost(lw, body, v, t), dyn)
  const need = needOf(t)
  const given = coerce(lw, body, v, dyn)
  if (need === 'nothing') return given
  const all = keepsIdentity ? 'outLists' : 'out'
  return callHostValues(lw, body, need === 'elements' ? 'outPlain' : all, [given], dyn)
}

function callHostValues(lw: Lowering, body: Body, name: string, args: readonly ValueId[], result: MirType): ValueId {
  const info = runtimeFunction(lw, 'rt.HostValues', name)
  return info ? coerce(lw, body, body.call(info.id, args), result) : body.zero(result)
}

/** How deep arrays stand in the type: 0 for `Array<Int>`, 1 for `Array<Array<Int>>`; -1 where it is none. */
function arrayDepth(t: Type): number {
  const at = followNull(t)
  if (at.kind === 'inst' && isArray(at.cls)) return 1 + (at.params[0] ? arrayDepth(at.params[0]) : -1)
  if (at.kind === 'abstract' && !at.abstract.isCore && pathOf(at.abstract) !== 'haxe.extern.EitherType') {
    const below = follow(at.abstract.underlying)
    return below === at || below.kind === 'dynamic' ? -1 : arrayDepth(below)
  }
  return -1
}

/** What JavaScript gave for a value of the type, as the machine type. */
export function fromHost(lw: Lowering, body: Body, v: ValueId, t: Type, type: MirType): ValueId {
  if (type.kind !== 'array' || v < 0) return coerce(lw, body, v, type)
  // Where the type says nothing, all arrays within are meant.
  const depth = arrayDepth(t) < 0 ? 20 : arrayDepth(t)
  return callHostValues(lw, body, 'arrayOf', [coerce(lw, body, v, dyn), body.i32(depth)], type)
}

/** Whether the expression is JavaScript's answer, of a type that is known only at run time. */
export function isHostAnswer(e: TypedExpr): boolean {
  const at = inner(e)
  if (at.kind === 'syntax') return true
  const callee = at.kind === 'call' ? inner(at.callee) : at
  if (callee.kind !== 'field') return false
  const { access } = callee
  if (access.kind !== 'static' && access.kind !== 'instance') return false
  return isHostClass(access.cls) || pathOf(access.cls) === 'js.Syntax'
}

/** Parameters that JavaScript fills with values of another kind: its arrays and functions. */
const isConverted = (p: MirType): boolean => p.kind === 'array' || p.kind === 'closure'

/**
 * A closure whose parameters hold arrays or functions takes JavaScript's own, so an adaptor makes them Haxe's; any other
 * closure is given as it is, and keeps its identity.
 */
function closureForHost(lw: Lowering, body: Body, v: ValueId, t: Type): ValueId {
  const given = body.typeOf(v)
  const fun = followNull(t)
  if (given.kind !== 'closure' || fun.kind !== 'fun') return v
  const source = sigOf(lw, given.sig)
  if (!source.params.some(isConverted)) return v
  return body.call(hostAdaptor(lw, given.sig, fun).id, [v])
}

function hostAdaptor(lw: Lowering, from: number, fun: FunType): ReturnType<typeof helper> {
  const source = sigOf(lw, from)
  const depths = source.params.map((p, i) => (p.kind === 'array' ? arrayDepth(fun.args[i]?.type ?? fun) : -1))
  const params = source.params.map((p) => (isConverted(p) ? dyn : p))
  const to = sigId(lw, { params, result: source.result })
  return helper(lw, `for host ${from} ${depths.join(',')}`, () => ({
    name: `closure${from}.for-host`,
    params: [closureOf(from)],
    result: closureOf(to),
    write: ({ body }) => {
      const code = helper(lw, `called by host ${from} ${depths.join(',')}`, () => ({
        name: `closure${from}.called-by-host`,
        params: [closureOf(to), ...params],
        result: source.result,
        captures: [closureOf(from)],
        sig: to,
        write: ({ body: within }) => {
          const inside = within.emit('closure.get', [], { kind: 'index', value: 0 })
          const args = source.params.map((p, i) => {
            const arg = within.fn.params[i + 1] as ValueId
            if (p.kind !== 'array') return coerce(lw, within, arg, p)
            return callHostValues(lw, within, 'arrayOf', [arg, within.i32(Math.max(0, depths[i] ?? 0))], p)
          })
          within.leave(within.emit('call.closure', [inside, ...args], { kind: 'sig', value: from }))
        },
      }))
      instantiate(lw, closureClass(lw, to).id)
      body.leave(body.closureOf(code.id, [body.fn.params[0] as ValueId]))
    },
  }))
}
