import { builtinClasses, closureOf, dyn, objOf, repOf, typeText } from '../mir/index.ts'
import type { ClassId, MirField, MirType, Rep, SigId } from '../mir/index.ts'
import { pathOf } from '../typer/index.ts'
import type { ClassField, ClassType, EnumField, EnumType, Type } from '../typer/index.ts'
import type { ClassDraft, ClassSource, ClassSpec, FieldHome, Lowering } from './context.ts'
import {
  addClass,
  classOf,
  enumClass,
  envOfReps,
  genericTypes,
  isArray,
  isHostClass,
  isString,
  markerOf,
  nullableOf,
  repsOf,
  sigOf,
  typeOf,
  typesText,
} from './types.ts'

/*
 * Machine classes: the specialisations of Haxe classes, enum constructors, shapes of structures, kinds of closures.
 */

/** A class under representations for its parameters. */
export function specOf(lw: Lowering, cls: ClassType, reps: readonly Rep[], types: readonly Type[] = []): ClassSpec {
  const wanted = cls.params.map((_, i) => reps[i] ?? 'dyn')
  const key = wanted.join(',') + typesText(types)
  let byReps = lw.specs.get(cls)
  if (!byReps) lw.specs.set(cls, (byReps = new Map()))
  const known = byReps.get(key)
  if (known) {
    layOut(lw, known)
    return known
  }
  const env = cls.params.length === 0 ? lw.emptyEnv : envOfReps(cls.params, wanted, undefined, types)
  const blank = { cls, reps: wanted, env, superSpec: null, ownFields: new Map<string, FieldHome>() }
  let spec: ClassSpec
  if (isString(cls)) spec = { ...blank, id: builtinClasses.string, type: { kind: 'string' }, laidOut: true }
  else if (isArray(cls)) spec = { ...blank, id: builtinClasses.array, type: { kind: 'array' }, laidOut: true }
  else {
    const path = pathOf(cls)
    const draft = addClass(lw, {
      name: wanted.length === 0 ? path : `${path}<${key}>`,
      haxeName: path,
      kind: 'class',
      of: (id) => ({ kind: 'class', spec: (spec = { ...blank, id, type: objOf(id), laidOut: false }) }),
    })
    spec = (lw.sources.get(draft.id) as ClassSource & { readonly kind: 'class' }).spec
  }
  byReps.set(key, spec)
  layOut(lw, spec)
  return spec
}

/** The specialisation that a class id stands for, or null. */
export function specById(lw: Lowering, id: ClassId): ClassSpec | null {
  const source = lw.sources.get(id)
  if (source?.kind !== 'class') return null
  layOut(lw, source.spec)
  return source.spec
}

/** Makes a specialisation's superclass, interfaces and storage known. */
export function layOut(lw: Lowering, spec: ClassSpec): void {
  if (spec.laidOut) return
  spec.laidOut = true
  const { cls, env } = spec
  const draft = classOf(lw, spec.id)
  const interfaces = new Set<ClassId>()
  if (cls.params.length > 0) interfaces.add(markerOf(lw, cls))
  if (cls.superClass && !isHostClass(cls.superClass.cls)) {
    const above = cls.superClass
    spec.superSpec = specOf(lw, above.cls, repsOf(lw, above.params, env), genericTypes(above.cls, above.params, env))
    draft.superClass = spec.superSpec.id
    for (const i of classOf(lw, spec.superSpec.id).interfaces) interfaces.add(i)
  }
  for (const i of cls.interfaces) addInterfaces(lw, i.cls, interfaces)
  draft.interfaces = [...interfaces]
  const homes = new Map<string, FieldHome>()
  for (const field of cls.fields.values()) {
    const type = storageType(lw, field, spec)
    // An overriding `dynamic` method is another value for the storage it inherits.
    if (!type || (field.isOverride && spec.superSpec && fieldHome(lw, spec.superSpec, field.name))) continue
    homes.set(field.name, { imm: { cls: spec.id, index: draft.fields.length }, type, field })
    draft.fields.push({ name: field.name, type, isFinal: field.isFinal })
  }
  spec.ownFields = homes
}

/** The interfaces an interface stands for: itself and those it extends. */
function addInterfaces(lw: Lowering, cls: ClassType, into: Set<ClassId>): void {
  if (isHostClass(cls)) return
  const id = markerOf(lw, cls)
  if (into.has(id)) return
  into.add(id)
  for (const i of cls.interfaces) addInterfaces(lw, i.cls, into)
}

/** Makes the ancestors of a marker known. */
export function layOutMarker(lw: Lowering, id: ClassId, cls: ClassType): void {
  const draft = classOf(lw, id)
  if (draft.interfaces.length > 0) return
  const interfaces = new Set<ClassId>()
  for (const i of cls.interfaces) addInterfaces(lw, i.cls, interfaces)
  interfaces.delete(id)
  draft.interfaces = [...interfaces]
}

/** The machine type of a field's storage; null where it has none (plain methods, properties by accessors). */
function storageType(lw: Lowering, field: ClassField, spec: ClassSpec): MirType | null {
  if (field.kind.kind === 'var') {
    if (!field.kind.isPhysical) return null
    const type = typeOf(lw, field.type, spec.env)
    return type.kind === 'void' ? dyn : type
  }
  return field.kind.methodKind === 'dynamic' ? typeOf(lw, field.type, spec.env) : null
}

/** Where an instance keeps a field: its own or an ancestor's. */
export function fieldHome(lw: Lowering, spec: ClassSpec, name: string): FieldHome | null {
  for (let at: ClassSpec | null = spec; at; at = at.superSpec) {
    layOut(lw, at)
    const home = at.ownFields.get(name)
    if (home) return home
  }
  return null
}

/** A member as instances of the specialisation have it: the nearest declaration going up. */
export function findMember(
  lw: Lowering,
  spec: ClassSpec,
  name: string,
): { readonly spec: ClassSpec; readonly field: ClassField } | null {
  for (let at: ClassSpec | null = spec; at; at = at.superSpec) {
    layOut(lw, at)
    const field = at.cls.fields.get(name)
    if (field) return { spec: at, field }
  }
  return null
}

/** The specialisation, `spec` or above, of a Haxe class. */
export function ancestorSpec(lw: Lowering, spec: ClassSpec, cls: ClassType): ClassSpec | null {
  for (let at: ClassSpec | null = spec; at; at = at.superSpec) {
    layOut(lw, at)
    if (at.cls === cls) return at
  }
  return null
}

/** Whether every instance of class `below` is one of `above`. */
export function isBelow(lw: Lowering, below: ClassId, above: ClassId): boolean {
  for (let at: ClassId | null = below; at !== null; at = classOf(lw, at).superClass) {
    if (at === above) return true
    const source = lw.sources.get(at)
    if (source?.kind === 'class') layOut(lw, source.spec)
    else if (source?.kind === 'marker') layOutMarker(lw, at, source.cls)
    if (classOf(lw, at).interfaces.includes(above)) return true
  }
  return false
}

/** Says that objects of the class come to exist. */
export function instantiate(lw: Lowering, id: ClassId): void {
  const draft = classOf(lw, id)
  if (draft.isInstantiated) return
  draft.isInstantiated = true
  lw.instantiated.push(id)
}

// ---------------------------------------------------------------- enums

/** The class of an enum constructor's values; arguments whose type has type parameters are Dynamic where they show. */
export function ctorClass(lw: Lowering, en: EnumType, ctor: EnumField): ClassDraft {
  enumClass(lw, en)
  const entry = lw.ctors.get(ctor)
  if (!entry) throw new Error(`${ctor.name} is no constructor of ${en.name}`)
  const { draft } = entry
  if (entry.isLaidOut) return draft
  entry.isLaidOut = true
  for (const [i, a] of (ctor.args ?? []).entries()) {
    const type = typeOf(lw, a.type, lw.emptyEnv)
    const kept = type.kind === 'void' ? dyn : a.opt ? nullableOf(type) : type
    draft.fields.push({
      name: draft.fields.some((f) => f.name === a.name) ? `${a.name}$${i}` : a.name,
      type: kept,
      isFinal: true,
    })
  }
  return draft
}

// ---------------------------------------------------------------- structures and closures

/** The class of structures with these fields, in the order written. */
export function shapeOf(lw: Lowering, fields: readonly MirField[]): ClassDraft {
  const name = `{${fields.map((f) => `${f.name}:${typeText(f.type)}`).join(',')}}`
  const known = lw.shapes.get(name)
  if (known) return known
  const draft = addClass(lw, { name, haxeName: '', kind: 'anon', of: () => ({ kind: 'anon' }) })
  draft.fields.push(...fields)
  lw.shapes.set(name, draft)
  return draft
}

/** The class of closures of a signature. */
export function closureClass(lw: Lowering, sig: SigId): ClassDraft {
  const known = lw.closureClasses.get(sig)
  if (known) return known
  const { params, result } = sigOf(lw, sig)
  const name = `closure(${params.map(typeText).join(',')})${typeText(result)}`
  const draft = addClass(lw, { name, haxeName: 'Function', kind: 'closure', sig, of: () => ({ kind: 'closure' }) })
  lw.closureClasses.set(sig, draft)
  return draft
}

/** The type of a closure signature. */
export function closureTypeOf(sig: SigId): MirType {
  return closureOf(sig)
}

/** Representations of the parameters a class is seen with, from machine types. */
export function repsOfTypes(types: readonly MirType[]): Rep[] {
  return types.map(repOf)
}
