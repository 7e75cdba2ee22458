import {
  array,
  bool,
  closureOf,
  dyn,
  f64,
  i32,
  i64,
  nullBool,
  nullF64,
  nullI32,
  objOf,
  ptr,
  rawOf,
  repOf,
  string,
  typeOfRep,
  void_,
} from '../mir/index.ts'
import type { ClassId, MirType, RawElem, Rep, SigId, Signature } from '../mir/index.ts'
import { pathOf, printType, substituteMap } from '../typer/index.ts'
import type { ClassType, EnumType, FunArg, Type, TypeParameter } from '../typer/index.ts'
import type { ClassDraft, ClassSource, ClassSpec, Env, FieldHome, Lowering } from './context.ts'

/*
 * From Haxe types to machine types, under the representations chosen for the type parameters in scope.
 */

const noTypes: ReadonlyMap<TypeParameter, Type> = new Map()
const noFields: ReadonlyMap<string, FieldHome> = new Map()

/** An environment in which the parameters stand for these types. */
export function envOf(
  params: readonly TypeParameter[],
  types: readonly MirType[],
  outer?: Env,
  haxe: readonly Type[] = [],
): Env {
  if (params.length === 0 && outer) return outer
  const map = new Map(outer?.params)
  params.forEach((p, i) => map.set(p, types[i] ?? dyn))
  let known: ReadonlyMap<TypeParameter, Type> = outer?.types ?? noTypes
  if (haxe.length > 0) {
    const more = new Map(known)
    params.forEach((p, i) => {
      const t = haxe[i]
      if (t) more.set(p, t)
    })
    known = more
  }
  return { params: map, types: known, cache: new Map() }
}

/** The environment of a specialisation. */
export function envOfReps(
  params: readonly TypeParameter[],
  reps: readonly Rep[],
  outer?: Env,
  haxe: readonly Type[] = [],
): Env {
  return envOf(
    params,
    reps.map((r) => typeOfRep(r)),
    outer,
    haxe,
  )
}

/** The type arguments of `@:generic` code, which is made for each of them; empty for any other. */
export function genericTypes(
  of: { readonly meta: readonly { readonly name: string }[] },
  args: readonly Type[] | undefined,
  env: Env,
): readonly Type[] {
  if (!args || !of.meta.some((m) => m.name === ':generic')) return []
  return args.map((a) => substituteMap(a, (p) => env.types.get(p) ?? null))
}

/** What tells specialisations for Haxe types apart. */
export function typesText(types: readonly Type[]): string {
  return types.length === 0 ? '' : `{${types.map(printType).join(',')}}`
}

/** The machine type of a Haxe type. */
export function typeOf(lw: Lowering, t: Type, env: Env): MirType {
  const hit = env.cache.get(t)
  if (hit) return hit
  const type = computeType(lw, t, env)
  // While a recursive alias is being expanded, an inner mention of it reads Dynamic: not for keeps.
  if (lw.inProgress.size === 0 && !(t.kind === 'mono' && !t.bound)) env.cache.set(t, type)
  return type
}

function computeType(lw: Lowering, t: Type, env: Env): MirType {
  switch (t.kind) {
    case 'mono':
      return t.bound ? typeOf(lw, t.bound, env) : dyn
    case 'lazy':
      return typeOf(lw, t.force(), env)
    case 'dynamic':
    case 'anon':
      return dyn
    case 'param':
      return env.params.get(t.param) ?? dyn
    case 'fun':
      return closureOf(
        sigId(lw, {
          params: t.args.map((a) => argType(lw, a, env)),
          result: typeOf(lw, t.ret, env),
        }),
      )
    case 'typedef': {
      if (lw.inProgress.has(t.def)) return dyn
      const inner = argsEnv(lw, t.def.params, t.params, env)
      lw.inProgress.add(t.def)
      const type = typeOf(lw, t.def.type, inner)
      lw.inProgress.delete(t.def)
      return type
    }
    case 'enum':
      return t.enum.isExtern ? dyn : objOf(enumClass(lw, t.enum).id)
    case 'inst':
      return instanceType(lw, t.cls)
    case 'abstract': {
      const core = coreType(lw, t, env)
      if (core) return core
      if (t.abstract.isCore || lw.inProgress.has(t.abstract)) return dyn
      const inner = argsEnv(lw, t.abstract.params, t.params, env)
      lw.inProgress.add(t.abstract)
      const type = typeOf(lw, t.abstract.underlying, inner)
      lw.inProgress.delete(t.abstract)
      return type
    }
  }
  t satisfies never
}

function argsEnv(lw: Lowering, params: readonly TypeParameter[], args: readonly Type[], env: Env): Env {
  if (params.length === 0) return lw.emptyEnv
  return envOf(
    params,
    args.map((a) => typeOf(lw, a, env)),
  )
}

/** The core types of StdTypes and of the runtime, which have machine types of their own. */
function coreType(lw: Lowering, t: Type & { readonly kind: 'abstract' }, env: Env): MirType | null {
  const arg = (): MirType => (t.params[0] ? typeOf(lw, t.params[0], env) : dyn)
  switch (pathOf(t.abstract)) {
    case 'Int':
      return i32
    case 'Float':
    case 'Single':
      return f64
    case 'Bool':
      return bool
    case 'Void':
      return void_
    case 'Null':
      return nullableOf(arg())
    case 'Any':
    case 'Class':
    case 'Enum':
    case 'EnumValue':
    case 'haxe.Function':
      return dyn
    case 'haxe.Int64':
    case 'haxe._Int64.___Int64':
      return i64
    case 'rt.Raw':
      return rawOf(repOf(arg()))
    case 'rt.RawI8':
      return rawOf('i8')
    case 'rt.RawI16':
      return rawOf('i16')
    case 'rt.RawF32':
      return rawOf('f32')
    case 'rt.RawAny':
      return rawOf('any')
    case 'rt.RawI32':
      return rawOf('i32')
    case 'rt.RawF64':
      return rawOf('f64')
    case 'rt.Ptr':
      return ptr
    case 'rayzor.Ptr':
      return t.abstract.isCore ? ptr : null
    default:
      return null
  }
}

/** The element kind that a raw array abstract stands for, by its path; null where it is none. */
export function rawElemOf(type: MirType): RawElem | null {
  return type.kind === 'raw' ? type.elem : null
}

/** The type that also holds null. */
export function nullableOf(t: MirType): MirType {
  switch (t.kind) {
    case 'i32':
      return nullI32
    case 'bool':
      return nullBool
    case 'f64':
    case 'f32':
      return nullF64
    case 'i64':
    case 'void':
      return dyn
    default:
      return t
  }
}

/** The type of an argument in a signature: what may be left out may be null. */
export function argType(lw: Lowering, a: FunArg, env: Env): MirType {
  const t = typeOf(lw, a.type, env)
  const type = t.kind === 'void' ? dyn : t
  return a.opt ? nullableOf(type) : type
}

/** The representations of type arguments. */
export function repsOf(lw: Lowering, args: readonly Type[], env: Env): Rep[] {
  return args.map((a) => repOf(typeOf(lw, a, env)))
}

/** The id of a signature. */
export function sigId(lw: Lowering, sig: Signature): SigId {
  return lw.mir.sig(sig.params, sig.result)
}

/** The signature of a closure type. */
export function sigOf(lw: Lowering, id: SigId): Signature {
  return lw.mir.sigs[id] as Signature
}

// ---------------------------------------------------------------- classes as types

/** A new machine class. */
export function addClass(
  lw: Lowering,
  draft: {
    readonly name: string
    readonly haxeName: string
    readonly kind: ClassDraft['kind']
    readonly superClass?: ClassId | null
    readonly sig?: SigId
    readonly of: (id: ClassId) => ClassSource
  },
): ClassDraft {
  const id = lw.mir.addClass({
    name: draft.name,
    haxeName: draft.haxeName,
    kind: draft.kind,
    superClass: draft.superClass ?? null,
    interfaces: [],
    fields: [],
    isInstantiated: false,
    sig: draft.sig ?? null,
  })
  lw.sources.set(id, draft.of(id))
  return classOf(lw, id)
}

/** The machine class of an id. */
export function classOf(lw: Lowering, id: ClassId): ClassDraft {
  return lw.mir.classes[id] as ClassDraft
}

/** Whether values of the class are JavaScript's own objects: no machine class stands for them. */
export function isHostClass(cls: ClassType): boolean {
  return cls.isExtern && !isString(cls) && !isArray(cls)
}

export function isString(cls: ClassType): boolean {
  return cls.name === 'String' && cls.pack.length === 0
}

export function isArray(cls: ClassType): boolean {
  return cls.name === 'Array' && cls.pack.length === 0
}

/** The machine type that an instance of the class is seen as from outside. */
export function instanceType(lw: Lowering, cls: ClassType): MirType {
  if (isString(cls)) return string
  if (isArray(cls)) return array
  const path = pathOf(cls)
  if (path === 'Class' || path === 'Enum') return dyn
  if (isHostClass(cls)) return dyn
  return objOf(seenAs(lw, cls))
}

/**
 * The class id that stands for a Haxe class in types and tests: of an ordinary class itself, of an interface or of a
 * generic class a marker that all its specialisations implement.
 */
export function seenAs(lw: Lowering, cls: ClassType): ClassId {
  if (cls.isInterface || cls.params.length > 0) return markerOf(lw, cls)
  return lw.specs.get(cls)?.get('')?.id ?? makePlain(lw, cls)
}

// The full layout of a plain class is made by classes.ts; types need its id alone.
function makePlain(lw: Lowering, cls: ClassType): ClassId {
  const name = pathOf(cls)
  const draft = addClass(lw, {
    name,
    haxeName: name,
    kind: 'class',
    of: (id) => {
      const spec: ClassSpec = {
        cls,
        reps: [],
        env: lw.emptyEnv,
        id,
        type: objOf(id),
        superSpec: null,
        laidOut: false,
        ownFields: noFields,
      }
      lw.specs.set(cls, new Map([['', spec]]))
      return { kind: 'class', spec }
    },
  })
  return draft.id
}

/** The marker of an interface or a generic class. */
export function markerOf(lw: Lowering, cls: ClassType): ClassId {
  const known = lw.markers.get(cls)
  if (known !== undefined) return known
  const name = pathOf(cls)
  const draft = addClass(lw, { name, haxeName: name, kind: 'interface', of: () => ({ kind: 'marker', cls }) })
  lw.markers.set(cls, draft.id)
  return draft.id
}

/** The base class of an enum's values. */
export function enumClass(lw: Lowering, en: EnumType): ClassDraft {
  const known = lw.enums.get(en)
  if (known !== undefined) return classOf(lw, known)
  const name = pathOf(en)
  const draft = addClass(lw, { name, haxeName: name, kind: 'enum', of: () => ({ kind: 'enum', enum: en }) })
  draft.fields.push({ name: 'index', type: i32, isFinal: true })
  lw.enums.set(en, draft.id)
  // All constructors at once: their ids follow the enum's in the order of their indices.
  for (const ctor of en.constructors.values()) {
    const made = addClass(lw, {
      name: `${name}.${ctor.name}`,
      haxeName: name,
      kind: 'ctor',
      superClass: draft.id,
      of: () => ({ kind: 'ctor', enum: en, ctor }),
    })
    lw.ctors.set(ctor, { draft: made, isLaidOut: false })
  }
  return draft
}
