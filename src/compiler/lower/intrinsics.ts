import { jsModuleKey, jsModuleOf } from '../surface/index.ts'
import { isOpName, opRow, typeOfRep } from '../mir/index.ts'
import type { Imm, MirType, RawElem, Rep, ValueId } from '../mir/index.ts'
import type { MetadataEntry } from '../parser/ast.ts'
import { runtimeFunctions } from '../stdlib/index.ts'
import type { ClassField, ClassType } from '../typer/index.ts'
import type { Body } from './body.ts'
import { specOf } from './classes.ts'
import { arrayOf, coerce } from './coerce.ts'
import type { Lowering } from './context.ts'
import { findClass, methodFunction, methodSig, methodType, runtimeFunction, staticFunction } from './declare.ts'
import { callDyn } from './equality.ts'
import { reflectCall } from './reflection.ts'
import { envOfReps } from './types.ts'

/*
 * Static functions without a body: MIR operations (`@:mir`), runtime functions (`@:runtime`), reflection (`@:reflect`),
 * and functions of JavaScript (extern classes).
 */

/** Whether a static function of an extern class is JavaScript's own. */
export function isHostFunction(cls: ClassType, field: ClassField): boolean {
  return isBodyless(cls, field) && !field.meta.some((m) => [':mir', ':runtime', ':reflect'].includes(m.name))
}

/** Whether calls of the function are made here. */
export function isBodyless(cls: ClassType, field: ClassField): boolean {
  return (
    field.meta.some((m) => m.name === ':mir' || m.name === ':runtime' || m.name === ':reflect') ||
    (cls.isExtern && !field.body?.syntax) ||
    (field.isExtern && !field.body?.syntax)
  )
}

/** The text of the n-th argument of a metadata entry. */
export function metaText(entry: MetadataEntry | undefined, n = 0): string | null {
  const arg = entry?.params[n]
  return arg?.kind === 'const' && arg.value.kind === 'string' ? arg.value.value : null
}

export function metaOf(field: { readonly meta: readonly MetadataEntry[] }, name: string): MetadataEntry | undefined {
  return field.meta.find((m) => m.name === name)
}

/** Calls such a function; the arguments are as they come. */
export function callBodyless(
  lw: Lowering,
  body: Body,
  cls: ClassType,
  field: ClassField,
  reps: readonly Rep[],
  args: readonly ValueId[],
): ValueId {
  const env = envOfReps(field.params, reps, lw.emptyEnv)
  const sig = methodSig(lw, methodType(field), env)
  const mir = metaOf(field, ':mir')
  const given = (): ValueId[] => sig.params.map((t, i) => coerce(lw, body, args[i] ?? -1, t))
  if (mir) return coerce(lw, body, callOp(lw, body, field, mir, reps, given(), sig.result), sig.result)
  const runtime = metaText(metaOf(field, ':runtime'))
  if (runtime !== null) return coerce(lw, body, callRuntime(lw, body, runtime, given(), sig.result), sig.result)
  const reflect = metaText(metaOf(field, ':reflect'))
  if (reflect !== null) {
    return coerce(lw, body, reflectCall(lw, body, reflect, given()), sig.result)
  }
  return callHostStatic(lw, body, cls, field, args, sig.result)
}

function callOp(
  lw: Lowering,
  body: Body,
  field: ClassField,
  mir: MetadataEntry,
  reps: readonly Rep[],
  args: ValueId[],
  result: MirType,
): ValueId {
  const name = metaText(mir) ?? ''
  if (!isOpName(name)) {
    lw.sink.error('internal/intrinsic', `There is no operation ${name}`, field.span)
    return body.zero(result)
  }
  const chosen = metaText(mir, 1)
  const rep: Rep = reps[0] ?? 'dyn'
  const imm = ((): Imm => {
    const elem = (chosen ?? rep) as RawElem
    switch (opRow(name).imm) {
      case 'elem':
        return { kind: 'elem', elem }
      case 'rep':
        return { kind: 'rep', rep: (chosen ?? rep) as Rep }
      case 'type':
        return {
          kind: 'type',
          type: chosen ? ({ kind: chosen } as MirType) : reps.length > 0 ? typeOfRep(rep) : result,
        }
      default:
        return { kind: 'none' }
    }
  })()
  if (name === 'array.get' && imm.kind === 'rep') lw.arrayGets.add(imm.rep)
  if (name === 'array.set' && imm.kind === 'rep') lw.arraySets.add(imm.rep)
  return body.emit(name, args, imm)
}

/** Calls a function of the runtime by its name in the registry. */
export function callRuntime(
  lw: Lowering,
  body: Body,
  name: string,
  args: readonly ValueId[],
  declared: MirType,
): ValueId {
  const row = runtimeFunctions.get(name)
  if (!row) {
    lw.sink.error('internal/runtime', `There is no runtime function ${name}`, lw.span)
    return body.zero(declared)
  }
  if (!row.targets.includes(lw.request.target)) {
    lw.sink.error(
      'target/runtime',
      `The function ${name} of the runtime is not there while targeting ${lw.request.target}: it needs the ${row.targets.join(' or ')} target`,
      body.span ?? lw.span,
    )
    return body.zero(declared)
  }
  const given = row.params.map((t, i) => coerce(lw, body, args[i] ?? -1, t))
  return body.emit('call.rt', given, { kind: 'name', value: name, type: row.result, effect: row.effect })
}

// ---------------------------------------------------------------- functions and values of JavaScript

/** The dotted JavaScript path of an extern class. */
export function nativePath(cls: ClassType): string {
  const imported = metaOf(cls, ':jsRequire') ?? metaOf(cls, ':js.import')
  if (imported) return importPath(cls, imported, metaText(imported, 1) ?? '')
  return metaText(metaOf(cls, ':native')) ?? [...cls.pack, cls.name].join('.')
}

/** What `hostObject` takes for something of a JavaScript module that the glue imports. */
function importPath(cls: ClassType, entry: MetadataEntry, name: string): string {
  return `@\u0001${jsModuleKey(cls.module, jsModuleOf(entry) ?? '')}\u0001${name}`
}

/** The JavaScript object that an extern class stands for. */
export function hostObject(lw: Lowering, body: Body, path: string): ValueId {
  if (path.startsWith('@')) {
    const [, key = '', name = ''] = path.split('\u0001')
    return callRuntime(lw, body, 'host.module', [body.string(key), body.string(name)], { kind: 'dyn' })
  }
  const parts = path.split('.')
  let at = callRuntime(lw, body, 'host.global', [body.string(parts[0] ?? '')], { kind: 'dyn' })
  for (const part of parts.slice(1)) at = callRuntime(lw, body, 'host.get', [at, body.string(part)], { kind: 'dyn' })
  return at
}

/** Where a static of an extern class lives: the object, and the name in it. */
export function hostMember(
  lw: Lowering,
  body: Body,
  cls: ClassType,
  field: ClassField,
): { readonly object: ValueId; readonly name: string } {
  lw.meetsHost.add(cls)
  const native = metaText(metaOf(field, ':native'))
  const imported = metaOf(field, ':jsRequire') ?? metaOf(field, ':js.import')
  if (imported)
    return { object: hostObject(lw, body, importPath(cls, imported, '*')), name: metaText(imported, 1) ?? 'default' }
  if (cls.classKind.kind === 'module') {
    const path = native ?? field.name
    const dot = path.lastIndexOf('.')
    return dot < 0
      ? { object: hostObject(lw, body, 'globalThis'), name: path }
      : { object: hostObject(lw, body, path.slice(0, dot)), name: path.slice(dot + 1) }
  }
  if (native?.includes('.')) {
    const dot = native.lastIndexOf('.')
    return { object: hostObject(lw, body, native.slice(0, dot)), name: native.slice(dot + 1) }
  }
  return { object: hostObject(lw, body, nativePath(cls)), name: native ?? field.name }
}

function callHostStatic(
  lw: Lowering,
  body: Body,
  cls: ClassType,
  field: ClassField,
  args: readonly ValueId[],
  result: MirType,
): ValueId {
  const { object, name } = hostMember(lw, body, cls, field)
  if (methodType(field).args.at(-1)?.rest) return hostCallRest(lw, body, object, name, args, result)
  return hostCall(lw, body, object, name, args, result)
}

/** Calls a method of a JavaScript object. */
export function hostCall(
  lw: Lowering,
  body: Body,
  object: ValueId,
  name: string,
  args: readonly ValueId[],
  result: MirType = { kind: 'dyn' },
): ValueId {
  const info = runtimeFunction(lw, 'rt.Dyn', 'hostCall')
  if (!info) return body.zero(result)
  const list = arrayOf(lw, body, args, { kind: 'dyn' })
  const called = body.call(info.id, [coerce(lw, body, object, { kind: 'dyn' }), body.string(name), list])
  return result.kind === 'void' ? -1 : coerce(lw, body, called, result)
}

/** As `hostCall`, the last argument being an array of the rest, which JavaScript takes one by one. */
export function hostCallRest(
  lw: Lowering,
  body: Body,
  object: ValueId,
  name: string,
  args: readonly ValueId[],
  result: MirType = { kind: 'dyn' },
): ValueId {
  const info = runtimeFunction(lw, 'rt.Dyn', 'hostCall')
  const concat = findClass(lw, 'Array')?.fields.get('concat')
  if (!info || !concat) return body.zero(result)
  const first = arrayOf(lw, body, args.slice(0, -1), { kind: 'dyn' })
  const spec = specOf(lw, findClass(lw, 'Array') as ClassType, ['dyn'])
  const all = body.call(methodFunction(lw, spec, concat, []).id, [
    first,
    coerce(lw, body, args.at(-1) ?? -1, { kind: 'array' }),
  ])
  const called = body.call(info.id, [coerce(lw, body, object, { kind: 'dyn' }), body.string(name), all])
  return result.kind === 'void' ? -1 : coerce(lw, body, called, result)
}

/** Reads a static of an extern class. */
export function readHostStatic(lw: Lowering, body: Body, cls: ClassType, field: ClassField, result: MirType): ValueId {
  const { object, name } = hostMember(lw, body, cls, field)
  return callDyn(lw, body, 'hostGet', [object, body.string(name)], result)
}

/** Writes one. */
export function writeHostStatic(lw: Lowering, body: Body, cls: ClassType, field: ClassField, v: ValueId): void {
  const { object, name } = hostMember(lw, body, cls, field)
  callDyn(lw, body, 'hostSet', [object, body.string(name), v], { kind: 'void' })
}

/** `new` of an extern class. */
export function hostNew(lw: Lowering, body: Body, cls: ClassType, args: readonly ValueId[]): ValueId {
  const dynType: MirType = { kind: 'dyn' }
  lw.meetsHost.add(cls)
  const list = callDyn(lw, body, 'hostList', [arrayOf(lw, body, args, dynType)], dynType)
  return callRuntime(lw, body, 'host.construct', [hostObject(lw, body, nativePath(cls)), list], dynType)
}

/** A static function called by values that fit its parameters as they can. */
export function callStatic(
  lw: Lowering,
  body: Body,
  cls: ClassType,
  field: ClassField,
  reps: readonly Rep[],
  args: readonly ValueId[],
): ValueId {
  if (isBodyless(cls, field)) return callBodyless(lw, body, cls, field, reps, args)
  const info = staticFunction(lw, cls, field, reps)
  return body.call(
    info.id,
    info.params.map((t, i) => coerce(lw, body, args[i] ?? -1, t)),
  )
}
