import { array, dyn } from '../mir/index.ts'
import type { ClassId, MirType, ValueId } from '../mir/index.ts'
import { pathOf } from '../typer/index.ts'
import type { ClassField, ClassType, EnumField, EnumType } from '../typer/index.ts'
import type { Body } from './body.ts'
import { ctorClass, instantiate, specOf } from './classes.ts'
import { staticClosure } from './closure.ts'
import { coerce } from './coerce.ts'
import type { Lowering } from './context.ts'
import { ctorFunction, helper, staticFunction, staticHome } from './declare.ts'
import { construct } from './enum.ts'
import { isStored } from './member.ts'
import { isArray, isHostClass, isString, seenAs } from './types.ts'

/*
 * What reflection can name: constructors, statics, classes by their names. Asked for while there is still something to lower.
 */

/** The class id that stands for a Haxe class, where the program has it. */
export function knownId(lw: Lowering, cls: ClassType): ClassId | null {
  return lw.markers.get(cls) ?? lw.specs.get(cls)?.get('')?.id ?? null
}

/** Statics that can be found by name. */
export function staticsOf(lw: Lowering, cls: ClassType): ClassField[] {
  if (!isReflected(lw, cls)) return []
  return [...cls.statics.values()].filter((f) => {
    if (f.kind.kind === 'method') return f.kind.methodKind !== 'macro' && f.body !== null
    return f.kind.isPhysical
  })
}

export function staticValue(lw: Lowering, body: Body, cls: ClassType, f: ClassField): ValueId {
  if (isStored(f)) return body.imm('global.get', { kind: 'global', value: staticHome(lw, cls, f).global })
  return staticClosure(
    lw,
    body,
    staticFunction(
      lw,
      cls,
      f,
      f.params.map(() => 'dyn' as const),
    ),
  )
}

/** Classes whose members reflection may name: the user's, as far as the program mentions them as values or makes them. */
function isReflected(lw: Lowering, cls: ClassType): boolean {
  return lw.request.isUserModule?.(cls.module) ?? true
}

export function reflectedClasses(lw: Lowering): { readonly cls: ClassType; readonly id: ClassId }[] {
  return [...lw.namedClasses].flatMap((cls) => {
    const id = knownId(lw, cls)
    return id !== null && isReflected(lw, cls) ? [{ cls, id }] : []
  })
}

/** Asks for what the reflection functions in use can reach; called until nothing new comes up. */
export function demandReflected(lw: Lowering): void {
  const { reflected } = lw
  if (reflected.has('classIdOfName')) nameUserTypes(lw)
  if (reflected.has('createInstance') || reflected.has('createEmpty')) {
    for (const cls of creatableClasses(lw)) {
      if (reflected.has('createInstance')) maker(lw, cls, 'create')
      if (reflected.has('createEmpty')) maker(lw, cls, 'empty')
    }
  }
  if (reflected.has('makeEnum'))
    for (const [en, id] of lw.enums) for (const c of en.constructors.values()) enumMaker(lw, en, id, c)
  if (reflected.has('staticField') || reflected.has('setStaticField')) {
    for (const { cls } of reflectedClasses(lw)) {
      for (const f of staticsOf(lw, cls)) {
        if (isStored(f)) staticHome(lw, cls, f)
        else
          helper(lw, `keep ${pathOf(cls)}.${f.name}`, () => ({
            name: `${pathOf(cls)}.${f.name}:value`,
            params: [],
            result: dyn,
            write: ({ body }) => body.leave(coerce(lw, body, staticValue(lw, body, cls, f), dyn)),
          }))
      }
    }
  }
}

/** `Type.resolveClass` with a name known only at run time may name any class and enum of the user's. */
function nameUserTypes(lw: Lowering): void {
  for (const module of lw.typed.modules.values()) {
    if (!(lw.request.isUserModule?.(module.path) ?? true)) continue
    for (const t of module.types) {
      if (t.kind === 'class' && t.classKind.kind === 'normal' && !isHostClass(t)) {
        lw.namedClasses.add(t)
        seenAs(lw, t)
      } else if (t.kind === 'enumDecl' && !t.isExtern) ctorsOf(lw, t)
    }
  }
}

function ctorsOf(lw: Lowering, en: EnumType): void {
  for (const c of en.constructors.values()) ctorClass(lw, en, c)
}

function creatableClasses(lw: Lowering): Set<ClassType> {
  const list = new Set<ClassType>()
  const add = (cls: ClassType): void => {
    if (!cls.isInterface && !cls.isAbstract && !isHostClass(cls) && !isString(cls) && !isArray(cls)) list.add(cls)
  }
  for (const cls of lw.namedClasses) add(cls)
  for (const id of lw.instantiated) {
    const source = lw.sources.get(id)
    if (source?.kind === 'class' && isReflected(lw, source.spec.cls)) add(source.spec.cls)
  }
  return list
}

function maker(lw: Lowering, cls: ClassType, kind: 'create' | 'empty'): void {
  helper(lw, `${kind} ${pathOf(cls)}`, () => ({
    name: `${pathOf(cls)}:${kind}`,
    params: kind === 'create' ? [array] : [],
    result: dyn,
    write: ({ body }) => {
      const spec = specOf(
        lw,
        cls,
        cls.params.map(() => 'dyn' as const),
      )
      instantiate(lw, spec.id)
      const made = body.emit('new', [], { kind: 'class', value: spec.id })
      const ctor = kind === 'create' ? ctorFunction(lw, spec) : null
      if (ctor) {
        const list = body.fn.params[0] as ValueId
        const args = ctor.params.slice(1).map((t, i) => coerce(lw, body, element(lw, body, list, i), t))
        body.call(ctor.id, [coerce(lw, body, made, ctor.params[0] as MirType), ...args])
      }
      body.leave(coerce(lw, body, made, dyn))
    },
  }))
}

function element(lw: Lowering, body: Body, list: ValueId, i: number): ValueId {
  lw.arrayGets.add('dyn')
  return body.emit('array.get', [list, body.i32(i)], { kind: 'rep', rep: 'dyn' })
}

function enumMaker(lw: Lowering, en: EnumType, id: ClassId, ctor: EnumField): void {
  helper(lw, `make ${id} ${ctor.index}`, () => ({
    name: `${pathOf(en)}.${ctor.name}:make`,
    params: [array],
    result: dyn,
    write: ({ body }) => {
      const list = body.fn.params[0] as ValueId
      const args = ctor.args
        ? ctorClass(lw, en, ctor).fields.map((f, i) => coerce(lw, body, element(lw, body, list, i), f.type))
        : []
      body.leave(coerce(lw, body, construct(lw, body, en, ctor, args), dyn))
    },
  }))
}
