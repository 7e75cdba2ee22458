/*
 * Class instances: real JavaScript classes around references into the program, one wrapper per object.
 *
 * A wrapper holds its reference under a private symbol; a reference finds its wrapper in a WeakMap. Both sides are weak, so
 * the garbage collector takes care of everything and there is no free().
 */
import { held, referenceIn } from '../reference.ts'
import { convertThrown } from './errors.ts'
import { exportOf, type Exported } from './program.ts'
import type { Converter } from './simple.ts'
import { classMark, mismatch, type Where } from './where.ts'

/** A class of the surface, as glue defines it. */
export type GlueClass = (abstract new (...args: never[]) => object) & { readonly prototype: object }

type ClassInfo = {
  readonly path: string
  readonly superOf: (() => GlueClass) | null
  readonly test: () => Exported
  isLinked: boolean
}
type Wrapper = { [held]?: object }

const wrappers = new WeakMap<object, object>()
const infos = new WeakMap<object, ClassInfo>()
const classesByPath = new Map<string, GlueClass>()
/** Which interfaces (and fallback bases) a prototype is known to offer. */
const offered = new WeakMap<object, Set<GlueClass>>()

/**
 * Registers a class under its Haxe path; the superclass comes as a function because modules may import each other in a
 * circle. Pure as far as bundlers are concerned: a class nobody uses is dropped with its registration.
 */
export function defineClass<C extends GlueClass>(
  path: string,
  superOf: (() => GlueClass) | null,
  test: () => Exported,
  cls: C,
): C {
  if (classesByPath.size === 0) convertThrown(instanceOut)
  infos.set(cls, { path, superOf, test, isLinked: false })
  classesByPath.set(path, cls)
  // Bundlers rename classes; people look at names.
  Object.defineProperty(cls, 'name', { value: path.slice(path.lastIndexOf('.') + 1), configurable: true })
  Object.defineProperty(cls.prototype, classMark, { value: path, configurable: true })
  try {
    link(cls)
  } catch (error) {
    // The superclass's module is being evaluated right now: linked when the first instance appears.
    if (!(error instanceof ReferenceError)) throw error
  }
  return cls
}

/** Puts the superclass behind the class. */
function link(cls: GlueClass): void {
  const info = infos.get(cls)
  if (!info || info.isLinked) return
  const base = info.superOf?.()
  if (base) {
    link(base)
    Object.setPrototypeOf(cls.prototype, base.prototype)
    Object.setPrototypeOf(cls, base)
  }
  info.isLinked = true
}

/** Makes a constructor's `this` the wrapper of a new object. */
export function adopt(wrapper: object, reference: object): void {
  const found = classOf(Object.getPrototypeOf(wrapper) as object)
  if (found) link(found)
  hold(wrapper, reference)
}

/** Ties a wrapper to its reference. Nobody sees the tie: not who prints the object, copies its properties or clones it. */
function hold(wrapper: object, reference: object): void {
  Object.defineProperty(wrapper, held, { value: reference })
  wrappers.set(reference, wrapper)
}

function classOf(prototype: object | null): GlueClass | null {
  for (let at = prototype; at; at = Object.getPrototypeOf(at) as object | null) {
    const cls = (at as { constructor?: unknown }).constructor
    if (typeof cls === 'function' && infos.has(cls)) return cls as unknown as GlueClass
  }
  return null
}

/** What a constructor that JavaScript may not call throws. */
export function notConstructible(name: string): never {
  throw new TypeError(`${name} has no public constructor`)
}

/** The reference of a wrapper that is known to be one (a method's `this`). */
export function self(wrapper: object, label: string): object {
  const reference = (wrapper as Wrapper | undefined)?.[held]
  if (reference === undefined) throw new TypeError(`${label}: called on something that is no instance of its class`)
  return reference
}

/** The wrapper of an object of a class that JavaScript learns about by `path` (null where glue has no such class). */
export function wrapByPath(reference: object, path: string | null): object {
  const known = wrappers.get(reference)
  if (known) return known
  return wrapNew(reference, (path === null ? undefined : classesByPath.get(path)) ?? HaxeObject)
}

/** A thrown instance of a class that JavaScript uses, as its wrapper; everything else as it is. */
function instanceOut(value: unknown): unknown {
  if (
    value === null ||
    typeof value !== 'object' ||
    Object.getPrototypeOf(value) !== null ||
    Object.isExtensible(value)
  )
    return value
  const known = wrappers.get(value)
  if (known) return known
  const path = exportOf('haxe:rt.Boundary.classPath;')(value) as string | null
  return path !== null && classesByPath.has(path) ? wrapByPath(value, path) : value
}

function wrapNew(reference: object, cls: GlueClass): object {
  link(cls)
  const wrapper = Object.create(cls.prototype) as object
  hold(wrapper, reference)
  return wrapper
}

/** The wrapper of an object whose static type is `cls`: of its own class where JavaScript uses that, else of `cls`. */
function wrap(reference: object, cls: GlueClass): object {
  let wrapper = wrappers.get(reference)
  if (!wrapper) {
    const path = exportOf('haxe:rt.Boundary.classPath;')(reference) as string | null
    wrapper = wrapNew(reference, (path === null ? undefined : classesByPath.get(path)) ?? cls)
  }
  if (!(wrapper instanceof cls)) offer(wrapper, cls)
  return wrapper
}

/** Gives a wrapper the members of an interface or base that its own JavaScript class doesn't have. */
function offer(wrapper: object, cls: GlueClass): void {
  link(cls)
  const prototype = Object.getPrototypeOf(wrapper) as object
  let known = offered.get(prototype)
  if (!known) offered.set(prototype, (known = new Set()))
  if (known.has(cls)) return
  const isShared = prototype === HaxeObject.prototype
  let isComplete = true
  for (
    let from: object | null = cls.prototype;
    from && from !== Object.prototype;
    from = Object.getPrototypeOf(from) as object | null
  ) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
      if (name === 'constructor' || name in wrapper) continue
      isComplete = false
      Object.defineProperty(wrapper, name, { ...descriptor, enumerable: false })
    }
  }
  if (isComplete && !isShared) known.add(cls)
}

/** An object of a class that JavaScript doesn't use by name. */
export class HaxeObject {}

/** A class's converter. */
export function instance(clsOf: () => GlueClass): Converter {
  return {
    get expected() {
      return `an instance of ${infos.get(clsOf())?.path ?? 'a Haxe class'}`
    },
    rep: 'd',
    to: (value, where) => instanceTo(value, clsOf(), where),
    from: (value) => (value === null || value === undefined ? null : wrap(value, clsOf())),
  }
}

function instanceTo(value: unknown, cls: GlueClass, where: Where): object {
  const reference = referenceIn(value)
  const info = infos.get(cls)
  const expected = `an instance of ${info?.path ?? 'a Haxe class'}`
  if (reference === undefined) {
    const isForeign = value !== null && typeof value === 'object' && classMark in value
    throw mismatch(
      value,
      expected,
      where,
      isForeign ? ' of another Haxe program (another bundle, worker or realm)' : '',
    )
  }
  if (value instanceof cls || info?.test()(reference)) return reference
  throw mismatch(value, expected, where)
}
