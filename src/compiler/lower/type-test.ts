import { bool, builtinClasses, dyn, f64, i32 } from '../mir/index.ts'
import type { ValueId } from '../mir/index.ts'
import { follow, pathOf } from '../typer/index.ts'
import type { ClassType, EnumType, ModuleType, Type } from '../typer/index.ts'
import type { Body } from './body.ts'
import { coerce } from './coerce.ts'
import type { FuncInfo, Lowering } from './context.ts'
import { helper, runtimeFunction } from './declare.ts'
import { callRuntime, hostObject, nativePath } from './intrinsics.ts'
import { enumClass, isArray, isHostClass, isString, seenAs } from './types.ts'

/*
 * Run-time tests of Dynamic values against Haxe types: `is`, checked casts, catches; and types as values.
 */

/** What a type is tested by. */
export type Test =
  | { readonly kind: 'any' }
  | { readonly kind: 'never' }
  | { readonly kind: 'builtin'; readonly id: number }
  | { readonly kind: 'int' | 'float' | 'function' | 'structure' | 'classValue' | 'enumValue' }
  | { readonly kind: 'class'; readonly cls: ClassType }
  | { readonly kind: 'enum'; readonly enum: EnumType }
  | { readonly kind: 'host'; readonly cls: ClassType }

/** The test for a Haxe type. */
export function testOf(t: Type): Test {
  const f = follow(t)
  switch (f.kind) {
    case 'inst':
      return testOfDecl(f.cls)
    case 'enum':
      return testOfDecl(f.enum)
    case 'abstract': {
      const core = coreTest(pathOf(f.abstract))
      if (core) return core
      if (f.abstract.name === 'Null' && f.params[0]) return testOf(f.params[0])
      return f.abstract.isCore ? { kind: 'any' } : testOf(f.abstract.underlying)
    }
    case 'fun':
      return { kind: 'function' }
    case 'anon':
      return { kind: 'structure' }
    default:
      return { kind: 'any' }
  }
}

/** The test for a declared type, as in `e is T`. */
export function testOfDecl(of: ModuleType): Test {
  switch (of.kind) {
    case 'class':
      if (isString(of)) return { kind: 'builtin', id: builtinClasses.string }
      if (isArray(of)) return { kind: 'builtin', id: builtinClasses.array }
      if (pathOf(of) === 'Class') return { kind: 'classValue' }
      if (pathOf(of) === 'Enum') return { kind: 'enumValue' }
      return isHostClass(of) ? { kind: 'host', cls: of } : { kind: 'class', cls: of }
    case 'enumDecl':
      return { kind: 'enum', enum: of }
    case 'typedefDecl':
      return testOf(of.type)
    case 'abstractDecl': {
      const core = coreTest(pathOf(of))
      if (core) return core
      return of.isCore ? { kind: 'any' } : testOf(of.underlying)
    }
  }
  of satisfies never
}

function coreTest(path: string): Test | null {
  switch (path) {
    case 'Int':
    case 'UInt':
      return { kind: 'int' }
    case 'Float':
    case 'Single':
      return { kind: 'float' }
    case 'Bool':
      return { kind: 'builtin', id: builtinClasses.bool }
    case 'Void':
      return { kind: 'never' }
    case 'haxe.Int64':
      return { kind: 'builtin', id: builtinClasses.int64 }
    case 'haxe.Function':
      return { kind: 'function' }
    case 'Class':
      return { kind: 'classValue' }
    case 'Enum':
      return { kind: 'enumValue' }
    case 'Any':
    case 'Dynamic':
      return { kind: 'any' }
    default:
      return null
  }
}

/** Whether a Dynamic value passes a test; null passes none. */
export function emitTest(lw: Lowering, body: Body, v: ValueId, test: Test): ValueId {
  const id = (): ValueId => body.op('class.id', v)
  const isId = (n: number): ValueId => body.op('i32.eq', id(), body.i32(n))
  switch (test.kind) {
    case 'any':
      return body.op('bool.not', body.op('ref.is_null', v))
    case 'never':
      return body.bool(false)
    case 'builtin':
      return isId(test.id)
    case 'int':
      return body.call(wholeNumber(lw).id, [v])
    case 'float':
      return body.op('select', isId(builtinClasses.int), body.bool(true), isId(builtinClasses.float))
    case 'class':
      return body.imm('is', { kind: 'class', value: seenAs(lw, test.cls) }, v)
    case 'enum':
      return body.imm('is', { kind: 'class', value: enumClass(lw, test.enum).id }, v)
    case 'function': {
      const info = runtimeFunction(lw, 'Reflect', 'isFunction')
      return info ? coerce(lw, body, body.call(info.id, [v]), bool) : body.bool(false)
    }
    case 'structure': {
      const info = runtimeFunction(lw, 'Reflect', 'isObject')
      return info ? coerce(lw, body, body.call(info.id, [v]), bool) : body.bool(false)
    }
    case 'classValue':
    case 'enumValue': {
      const info = runtimeFunction(lw, 'rt.ClassValue', test.kind === 'classValue' ? 'isClass' : 'isEnumType')
      return info ? coerce(lw, body, body.call(info.id, [v]), bool) : body.bool(false)
    }
    case 'host':
      return callRuntime(lw, body, 'host.instance_of', [v, hostObject(lw, body, nativePath(test.cls))], bool)
  }
  test satisfies never
}

/** A Float that is a whole number counts as an Int, as in Haxe on JavaScript. */
function wholeNumber(lw: Lowering): FuncInfo {
  return helper(lw, 'is Int', () => ({
    name: 'Int:is',
    params: [dyn],
    result: bool,
    write: ({ body }) => {
      const v = body.fn.params[0] as ValueId
      const id = body.op('class.id', v)
      const yes = body.newBlock()
      const other = body.newBlock()
      const float = body.newBlock()
      const no = body.newBlock()
      body.branch(body.op('i32.eq', id, body.i32(builtinClasses.int)), yes, other)
      body.enter(yes)
      body.leave(body.bool(true))
      body.enter(other)
      body.branch(body.op('i32.eq', id, body.i32(builtinClasses.float)), float, no)
      body.enter(no)
      body.leave(body.bool(false))
      body.enter(float)
      const f = body.typed('dyn.to', f64, v)
      body.leave(body.op('f64.eq', body.op('i32.to_f64', body.op('f64.to_i32', f)), f))
    },
  }))
}

/** A type as a value: its rt.ClassValue, or the JavaScript class of an extern. */
export function typeValue(lw: Lowering, body: Body, of: ModuleType): ValueId {
  if (of.kind === 'typedefDecl') {
    const t = follow(of.type)
    if (t.kind === 'inst') return typeValue(lw, body, t.cls)
    if (t.kind === 'enum') return typeValue(lw, body, t.enum)
    if (t.kind === 'abstract') return typeValue(lw, body, t.abstract)
    return body.zero(dyn)
  }
  if (of.kind === 'class' && isHostClass(of) && pathOf(of) !== 'Class' && pathOf(of) !== 'Enum')
    return hostObject(lw, body, nativePath(of))
  const path = pathOf(of)
  if (path === 'Class' || path === 'Enum') {
    const one = runtimeFunction(lw, 'rt.ClassValue', path === 'Class' ? 'ofClass' : 'ofEnum')
    return one ? coerce(lw, body, body.call(one.id, []), dyn) : body.zero(dyn)
  }
  const info = runtimeFunction(lw, 'rt.ClassValue', 'of')
  if (!info) return body.zero(dyn)
  return coerce(lw, body, body.call(info.id, [coerce(lw, body, classIdValue(lw, body, of), i32)]), dyn)
}

function classIdValue(lw: Lowering, body: Body, of: ModuleType): ValueId {
  if (of.kind === 'enumDecl') {
    lw.namedEnums.add(of)
    return body.classConst(enumClass(lw, of).id)
  }
  if (of.kind === 'abstractDecl') {
    const test = coreTest(pathOf(of))
    if (test?.kind === 'int') return body.i32(builtinClasses.int)
    if (test?.kind === 'float') return body.i32(builtinClasses.float)
    if (test?.kind === 'builtin') return body.i32(test.id)
    if (test?.kind === 'any') return body.i32(builtinClasses.host)
    if (!of.isCore && of.name !== 'Class' && of.name !== 'Enum') {
      const t = follow(of.underlying)
      if (t.kind === 'inst') return classIdValue(lw, body, t.cls)
      if (t.kind === 'enum') return classIdValue(lw, body, t.enum)
      if (t.kind === 'abstract' && t.abstract !== of) return classIdValue(lw, body, t.abstract)
    }
    return body.i32(0)
  }
  if (of.kind === 'class') {
    if (isString(of)) return body.i32(builtinClasses.string)
    if (isArray(of)) return body.i32(builtinClasses.array)
    lw.namedClasses.add(of)
    return body.classConst(seenAs(lw, of))
  }
  return body.i32(0)
}
