import { dyn } from '../mir/index.ts'
import type { MirType, ValueId } from '../mir/index.ts'
import { asFunction, followNull } from '../typer/index.ts'
import type { ClassField, ClassType, FieldAccess, FunType, ModuleType, TypedExpr } from '../typer/index.ts'
import { comparesFunctions } from './bound.ts'
import { instantiate, specOf } from './classes.ts'
import { applyDynamic, arrayOf, coerce } from './coerce.ts'
import type { FunctionState } from './context.ts'
import { ctorFunction, findClass, hostMethod, runtimeFunction, staticFunction } from './declare.ts'
import { construct, ctorTypes } from './enum.ts'
import { nativeName } from './field.ts'
import { hasRest, hostArgs, hostValue, passesRest } from './host.ts'
import { fromHost } from './host-values.ts'
import { callBodyless, hostCall, hostCallRest, hostMember, hostNew, isBodyless, isHostFunction } from './intrinsics.ts'
import { asInstance, callTarget, isStored, methodTarget } from './member.ts'
import type { MemberAccess } from './member.ts'
import { cannot, elementType, machineType, receiver, strip, value, valueAs } from './state.ts'
import { callField } from './structure.ts'
import { emitTest, testOfDecl } from './type-test.ts'
import { methodRepsOf } from './type-args.ts'
import { argType, genericTypes, isArray, isHostClass, isString, repsOf, sigOf } from './types.ts'

/*
 * Calls and `new`.
 */

/** Methods of Array that compare an element. */
const searches = new Set(['remove', 'indexOf', 'lastIndexOf', 'contains'])

type Call = TypedExpr & { readonly kind: 'call' }

/** The value of a call; -1 where it has none. */
export function lowerCall(s: FunctionState, e: Call): ValueId {
  const callee = strip(e.callee)
  if (callee.kind === 'const' && callee.value.kind === 'super') return callSuper(s, e)
  if (callee.kind === 'syntax' && callee.code === '__js__') return callCode(s, e)
  if (callee.kind === 'field') {
    const { access } = callee
    switch (access.kind) {
      case 'static':
        if (!isStored(access.field)) return callStaticMethod(s, e, access)
        break
      case 'enum':
        return construct(
          s.lw,
          s.body,
          access.enum,
          access.field,
          argValues(s, e.args, ctorTypes(s.lw, access.enum, access.field)),
        )
      case 'instance':
        if (!isStored(access.field)) return callInstance(s, e, callee.object, access)
        if (isHostClass(access.cls)) return callHost(s, e, callee.object, access.cls, access.field)
        break
      case 'closure':
        if (access.cls && !isStored(access.field))
          return callInstance(s, e, callee.object, { ...access, cls: access.cls })
        if (!access.cls) return callStructure(s, e, callee.object, access.field.name, callee)
        break
      case 'anon':
        return callStructure(s, e, callee.object, access.field.name, callee)
      case 'dynamic':
        return callByName(s, e, callee.object, access.name)
    }
  }
  return callValue(s, e)
}

/** `untyped __js__("code {0}", argument)`, the former js.Syntax.code. */
function callCode(s: FunctionState, e: Call): ValueId {
  const { lw, body } = s
  const [code, ...args] = e.args
  const run = runtimeFunction(lw, 'js.Syntax', 'run')
  if (!code || !run) return cannot(s, e, 'lower/syntax', 'Code of the host language is not possible here')
  const list = arrayOf(
    lw,
    body,
    args.map((a) => hostValue(s, a)),
    dyn,
  )
  const type = machineType(s, e.type)
  const v = body.call(run.id, [valueAs(s, code, { kind: 'string' }), list])
  return type.kind === 'void' ? -1 : coerce(lw, body, v, type)
}

/** The arguments as machine types; missing ones are at their default. */
function argValues(s: FunctionState, args: readonly TypedExpr[], types: readonly MirType[]): ValueId[] {
  const values = args.map((a, i) => {
    const type = types[i]
    if (type) return valueAs(s, a, type)
    s.effect(s, a)
    return -1
  })
  return types.map((t, i) => values[i] ?? s.body.zero(t))
}

/** `Std.isOfType(v, T)` with a type written out: what `v is T` does. */
function testedType(
  e: Call,
  access: FieldAccess & { readonly kind: 'static' },
): { readonly value: TypedExpr; readonly of: ModuleType } | null {
  const { cls, field } = access
  if (cls.name !== 'Std' || cls.pack.length > 0 || (field.name !== 'isOfType' && field.name !== 'is')) return null
  const [tested, type] = e.args
  const of = type && strip(type)
  return tested && of?.kind === 'typeExpr' ? { value: tested, of: of.of } : null
}

function callStaticMethod(s: FunctionState, e: Call, access: FieldAccess & { readonly kind: 'static' }): ValueId {
  const { cls, field } = access
  const tested = testedType(e, access)
  if (tested) return emitTest(s.lw, s.body, valueAs(s, tested.value, dyn), testOfDecl(tested.of))
  const reps = methodRepsOf(s, field, e.typeArgs, e.args, e.type)
  if (isHostFunction(cls, field)) {
    const { object, name } = hostMember(s.lw, s.body, cls, field)
    return callHostOn(s, e, object, name, cls, field)
  }
  if (isBodyless(cls, field)) {
    const values = e.args.map((a) => value(s, a))
    s.body.span = e.span
    return callBodyless(s.lw, s.body, cls, field, reps, values)
  }
  if (cls.name === 'Syntax' && cls.pack[0] === 'js') s.lw.meetsHost.add(cls)
  if (cls.name === 'Reflect' && field.name === 'compareMethods') comparesFunctions(s.lw)
  const info = staticFunction(s.lw, cls, field, reps, genericTypes(field, e.typeArgs, s.env))
  const args = argValues(s, e.args, info.params)
  s.body.span = e.span
  return s.body.call(info.id, args)
}

function callInstance(s: FunctionState, e: Call, object: TypedExpr, access: MemberAccess): ValueId {
  const { body, lw } = s
  const reps = methodRepsOf(s, access.field, e.typeArgs, e.args, e.type)
  const at = strip(object)
  if (at.kind === 'const' && at.value.kind === 'super') {
    const above = s.spec?.superSpec
    if (!above || s.self === null) return cannot(s, e, 'lower/super', 'There is no superclass method to call')
    const target = methodTarget(s, s.self, access, reps, above)
    const args = argValues(s, e.args, target.sig.params)
    return callTarget(lw, body, target, s.self, args)
  }
  if (isHostClass(access.cls)) {
    if (!access.field.body?.syntax) return callHost(s, e, object, access.cls, access.field)
    const info = hostMethod(lw, access.cls, access.field, reps)
    return body.call(info.id, [
      coerce(lw, body, receiver(s, object), dyn),
      ...argValues(s, e.args, info.params.slice(1)),
    ])
  }
  const o = asInstance(s, receiver(s, object), access)
  const target = methodTarget(s, o, access, reps, null)
  if (isArray(access.cls) && searches.has(access.field.name) && e.args[0] && asFunction(e.args[0].type))
    comparesFunctions(lw)
  const args = argValues(s, e.args, target.sig.params)
  body.span = e.span
  return callTarget(lw, body, target, o, args)
}

function callHost(s: FunctionState, e: Call, object: TypedExpr, cls: ClassType, field: ClassField): ValueId {
  return callHostOn(s, e, receiver(s, object), nativeName(field), cls, field)
}

function callHostOn(s: FunctionState, e: Call, o: ValueId, name: string, cls: ClassType, field: ClassField): ValueId {
  const { lw, body } = s
  const args = hostArgs(s, cls, e.args, e, isStored(field) ? false : hasRest(field))
  body.span = e.span
  const call = !isStored(field) && passesRest(e.args, field) ? hostCallRest : hostCall
  const type = machineType(s, e.type)
  const called = call(lw, body, o, name, args)
  return type.kind === 'void' ? -1 : fromHost(s.lw, s.body, called, e.type, type)
}

function callStructure(s: FunctionState, e: Call, object: TypedExpr, name: string, callee: TypedExpr): ValueId {
  const o = receiver(s, object)
  const type = asFunction(callee.type)
  if (!type) return callByNameOn(s, e, o, name)
  const args = argValues(s, e.args, paramTypes(s, type))
  s.body.span = e.span
  return callField(s.lw, s.body, o, name, args, machineType(s, type.ret))
}

function paramTypes(s: FunctionState, type: FunType): MirType[] {
  return type.args.map((a) => argType(s.lw, a, s.env))
}

function callByName(s: FunctionState, e: Call, object: TypedExpr, name: string): ValueId {
  return callByNameOn(s, e, receiver(s, object), name)
}

function callByNameOn(s: FunctionState, e: Call, o: ValueId, name: string): ValueId {
  const args = e.args.map((a) => valueAs(s, a, dyn))
  s.body.span = e.span
  return callField(s.lw, s.body, o, name, args, dyn)
}

/** A call of a function value. */
function callValue(s: FunctionState, e: Call): ValueId {
  const { body, lw } = s
  const f = value(s, e.callee)
  const type = body.typeOf(f)
  if (type.kind === 'closure') {
    const sig = sigOf(lw, type.sig)
    const known = strip(e.callee).kind === 'function' ? f : body.checked(f)
    const args = argValues(s, e.args, sig.params)
    body.span = e.span
    return body.emit('call.closure', [known, ...args], { kind: 'sig', value: type.sig })
  }
  const args = e.args.map((a) => valueAs(s, a, dyn))
  body.span = e.span
  return applyDynamic(lw, body, coerce(lw, body, f, dyn), args)
}

function callSuper(s: FunctionState, e: Call): ValueId {
  const { body, lw } = s
  const above = s.spec?.superSpec
  if (s.self === null || !s.spec) return cannot(s, e, 'lower/super', 'super() stands outside of a constructor')
  if (!above) {
    // An extern superclass has no constructor to run on a Haxe object.
    if (s.spec.cls.superClass) cannot(s, e, 'lower/extern-super', 'A class can not extend an extern class here')
    for (const a of e.args) s.effect(s, a)
    return -1
  }
  const ctor = ctorFunction(lw, above)
  if (!ctor) {
    for (const a of e.args) s.effect(s, a)
    return -1
  }
  const args = argValues(s, e.args, ctor.params.slice(1))
  body.span = e.span
  return body.call(ctor.id, [coerce(lw, body, s.self, ctor.params[0] as MirType), ...args])
}

/** `new C(...)` */
export function lowerNew(s: FunctionState, e: TypedExpr & { readonly kind: 'new' }): ValueId {
  const { body, lw } = s
  const { cls } = e
  if (isString(cls)) return e.args[0] ? valueAs(s, e.args[0], { kind: 'string' }) : body.string('')
  const reps = repsOf(lw, e.params, s.env)
  if (isArray(cls)) {
    const rep = reps[0] ?? 'dyn'
    const n = body.i32(0)
    return body.emit('array.new', [body.emit('raw.new', [n], { kind: 'elem', elem: rep }), n], {
      kind: 'elem',
      elem: rep,
    })
  }
  if (isHostClass(cls)) {
    const args = hostArgs(s, cls, e.args, e, cls.constructorField !== null && hasRest(cls.constructorField))
    return hostNew(lw, body, cls, args)
  }
  const spec = specOf(lw, cls, reps, genericTypes(cls, e.params, s.env))
  instantiate(lw, spec.id)
  const ctor = ctorFunction(lw, spec)
  const args = ctor ? argValues(s, e.args, ctor.params.slice(1)) : []
  body.span = e.span
  const made = body.emit('new', [], { kind: 'class', value: spec.id })
  if (ctor) body.call(ctor.id, [coerce(lw, body, made, ctor.params[0] as MirType), ...args])
  return made
}

/** `new T(...)`, in `@:generic` code that knows what T is. */
export function lowerNewParam(s: FunctionState, e: TypedExpr & { readonly kind: 'newParam' }): ValueId {
  const known = s.env.types.get(e.param)
  const t = known ? followNull(known) : null
  if (t?.kind === 'inst')
    return lowerNew(s, { kind: 'new', cls: t.cls, params: t.params, args: e.args, type: t, span: e.span })
  return cannot(
    s,
    e,
    'lower/generic-new',
    `Only @:generic code can construct the type parameter ${e.param.name}, from a class`,
  )
}

/** `~/pattern/flags` */
export function lowerRegexp(s: FunctionState, e: TypedExpr & { readonly kind: 'regexp' }): ValueId {
  const { body, lw } = s
  const cls = findClass(lw, 'EReg')
  const spec = cls ? specOf(lw, cls, []) : null
  const ctor = spec ? ctorFunction(lw, spec) : null
  if (!spec || !ctor) return cannot(s, e, 'internal/missing-runtime', 'The standard library lacks EReg')
  instantiate(lw, spec.id)
  const made = body.emit('new', [], { kind: 'class', value: spec.id })
  body.call(ctor.id, [made, body.string(e.pattern), body.string(e.flags)])
  return made
}

/** `[a, b, c]` */
export function lowerArrayDecl(s: FunctionState, e: TypedExpr & { readonly kind: 'arrayDecl' }): ValueId {
  const own = elementType(s, e.type)
  return arrayOf(
    s.lw,
    s.body,
    e.values.map((v) => valueAs(s, v, own)),
    own,
  )
}
