import { bareBase, newClass } from './new-class.ts'
import type { ClassDecl, Expr, Field, Func, FunctionArg, ModuleFieldDecl, TypePath } from '../parser/ast.ts'
import type { LoadContext, ModuleContext } from './context.ts'
import { connectUsings } from './decl-base.ts'
import { buildField } from './field-build.ts'
import type { FieldOwner } from './field-build.ts'
import { hasEntry } from './field-syntax.ts'
import { errorType, follow, pathOf } from './follow.ts'
import { defineLazy } from './lazy.ts'
import { ownType, typeOfPath } from './typeload.ts'
import type { ClassField, ClassType, Type, TypeBase } from './types.ts'

/*
 * Classes, interfaces and the holders of module-level fields.
 */

/** The class of a declaration. Parents and field types are computed when asked for. */
export function buildClass(mod: ModuleContext, decl: ClassDecl, base: TypeBase, scope: LoadContext): ClassType {
  const cls = newClass(base, {
    isInterface: decl.isInterface,
    isFinal: decl.isFinal || hasEntry(decl.meta, ':final'),
    isAbstract: decl.isAbstract,
    classKind: { kind: 'normal' },
  })
  connectUsings(cls, scope)
  connectParents(scope, cls, decl)
  const owner: FieldOwner = {
    load: scope,
    cls,
    thisType: () => ownType(cls),
    abstractOf: null,
    publicByDefault: decl.isInterface || decl.isExtern || hasEntry(decl.meta, ':publicFields'),
    bodyless: decl.isInterface || decl.isExtern,
  }
  for (const f of decl.fields) addField(owner, f)
  if (hasEntry(decl.meta, ':structInit') && !cls.constructorField && !decl.isInterface) {
    // The superclass isn't known before every header of the module is.
    if (decl.superClass) defineLazy(cls, 'constructorField', null, () => structInitConstructor(owner, decl))
    else cls.constructorField = structInitConstructor(owner, decl)
  }
  return cls
}

/** The class that holds the fields of a module that stand outside of any type. */
export function buildModuleFields(mod: ModuleContext, decls: readonly ModuleFieldDecl[]): ClassType {
  const moduleName = mod.module.path.slice(mod.module.path.lastIndexOf('.') + 1)
  const cls = newClass(
    {
      ...bareBase(`${moduleName}_Fields_`, mod.module.path, decls[0]?.span),
      pack: [...mod.pack, `_${moduleName}`],
      isExtern: false,
    },
    { isInterface: false, isFinal: true, isAbstract: false, classKind: { kind: 'module' } },
  )
  const owner: FieldOwner = {
    load: { mod, typeParams: new Map() },
    cls,
    thisType: () => null,
    abstractOf: null,
    publicByDefault: true,
    bodyless: false,
  }
  for (const { field } of decls) {
    const f = field.access.includes('static') ? field : { ...field, access: [...field.access, 'static' as const] }
    addField(owner, f)
  }
  return cls
}

/** Adds a field where its name and modifiers say; reports duplicates. `marks` as in `buildField`. */
export function addField(owner: FieldOwner, f: Field, marks: readonly string[] = []): ClassField {
  const { cls } = owner
  const { sink } = owner.load.mod.typer
  const isStatic = f.access.includes('static') || owner.abstractOf !== null
  checkSyntax(owner, f)
  const field = buildField(owner, f, marks)
  addSignatureMetas(owner, f, field, marks)
  if (f.name === 'new' && !f.access.includes('static') && !owner.abstractOf) {
    if (isOverload(f) && !cls.isExtern) {
      sink.error('type/overload-constructor', 'Constructors cannot be overloaded on this target', f.nameSpan)
    }
    if (!cls.constructorField) cls.constructorField = field
    else if (isOverload(f)) cls.constructorField.overloads.push(field)
    else sink.error('type/duplicate-field', 'Duplicate constructor', f.nameSpan)
    return field
  }
  if (f.name === '__init__' && isStatic && !owner.abstractOf) {
    cls.init = field
    return field
  }
  // Operators of an abstract without a body are declarations only: several may share a name.
  if (
    f.fieldKind.kind === 'function' &&
    !f.fieldKind.func.expr &&
    isOperatorDeclaration(owner, f) &&
    hasEntry(f.meta, ':op')
  )
    return field
  const list = isStatic ? cls.statics : cls.fields
  const before = list.get(field.name)
  if (before) {
    if (isOverload(f) && before.kind.kind === 'method') before.overloads.push(field)
    else
      sink.error(
        'type/duplicate-field',
        `Duplicate class field declaration : ${ownerName(owner)}.${f.name}`,
        f.nameSpan,
      )
    return field
  }
  const other = (isStatic ? cls.fields : cls.statics).get(field.name)
  if (other) {
    const text = `Same field name can't be used for both static and instance : ${f.name}`
    sink.error('type/duplicate-field', text, isStatic ? f.span : other.span)
  }
  list.set(field.name, field)
  return field
}

function ownerName(owner: FieldOwner): string {
  return owner.abstractOf ? pathOf(owner.abstractOf) : pathOf(owner.cls)
}

function isOverload(f: Field): boolean {
  return f.access.includes('overload')
}

/** `@:overload(function(a:Int):Int {})`: further signatures of an extern method. */
function addSignatureMetas(owner: FieldOwner, f: Field, field: ClassField, marks: readonly string[]): void {
  for (const m of f.meta) {
    const e = m.name === ':overload' ? m.params[0] : undefined
    if (e?.kind !== 'function') continue
    const func: Func = { ...e.func, expr: null }
    const meta = f.meta.filter((other) => other.name !== ':overload')
    field.overloads.push(buildField(owner, { ...f, meta, fieldKind: { kind: 'function', func } }, marks))
  }
}

function checkSyntax(owner: FieldOwner, f: Field): void {
  const { sink } = owner.load.mod.typer
  const has = (a: Field['access'][number]): boolean => f.access.includes(a)
  if (f.fieldKind.kind !== 'function' && has('inline')) {
    if (!has('static') && !owner.abstractOf)
      sink.error('type/inline-var', `${f.name}: Inline variable must be static`, f.span)
    else if (!f.fieldKind.expr && !owner.bodyless && !isEnumValue(owner, f)) {
      sink.error('type/inline-var', `${f.name}: Inline variable must be initialized`, f.span)
    }
  }
  if (has('static') && owner.cls.params.length > 0 && hasEntry(owner.cls.meta, ':generic')) {
    sink.error('type/generic-static', "A generic class can't have static fields", f.span)
  }
  if (f.name === 'new' && has('static'))
    sink.error('type/static-constructor', 'A constructor must not be static', f.span)
  if (has('static') && owner.cls.isInterface && !owner.abstractOf && !owner.cls.isExtern) {
    sink.error('type/interface-static', 'You can only declare static fields in extern interfaces', f.span)
  }
  if (has('override')) {
    if (has('static')) sink.error('type/override', `${f.name}: 'override' cannot be used on static fields`, f.span)
    else if (f.fieldKind.kind !== 'function')
      sink.error('type/override', `${f.name}: Variable cannot be declared 'override'`, f.span)
  }
  if (
    f.fieldKind.kind !== 'function' &&
    f.fieldKind.expr &&
    owner.cls.isInterface &&
    !owner.abstractOf &&
    !has('static')
  ) {
    sink.error('type/interface-value', 'Default values on interfaces are not allowed', f.fieldKind.expr.span)
  }
  if (f.fieldKind.kind === 'function' && !has('macro')) {
    const { func } = f.fieldKind
    if (has('abstract')) {
      if (func.expr) sink.error('type/abstract-body', 'Abstract methods may not have an expression', f.span)
      else if (!owner.cls.isAbstract) {
        sink.report({
          code: 'type/abstract-field',
          severity: 'error',
          message: 'This class should be declared abstract because it has at least one abstract field',
          span: owner.cls.nameSpan,
          related: [{ span: f.nameSpan, message: 'First abstract field was here' }],
        })
      }
    } else if (
      !func.expr &&
      !owner.bodyless &&
      !has('extern') &&
      !has('overload') &&
      !isOperatorDeclaration(owner, f)
    ) {
      sink.error('type/no-body', 'Function body required', f.span)
    }
    if (func.expr && owner.cls.isInterface && !owner.abstractOf && !has('static')) {
      sink.error('type/interface-body', `${f.name}: An interface method cannot have a body`, f.span)
    }
  }
}

/** `@:op(A + B) static function add(a:T, b:T):T;` takes the operator of the underlying type. */
function isOperatorDeclaration(owner: FieldOwner, f: Field): boolean {
  if (!owner.abstractOf) return false
  const isMultiType = f.name === 'new' && hasEntry(owner.abstractOf.meta, ':multiType')
  return isMultiType || f.meta.some((m) => m.name === ':op' || m.name === ':arrayAccess') || owner.abstractOf.isCore
}

function isEnumValue(owner: FieldOwner, f: Field): boolean {
  return owner.abstractOf?.isEnum === true && !f.access.includes('static')
}

// ---------------------------------------------------------------- parents

type ClassRef = NonNullable<ClassType['superClass']>

function connectParents(scope: LoadContext, cls: ClassType, decl: ClassDecl): void {
  const { sink } = scope.mod.typer
  const link = (r: ClassRef): ClassRef => {
    r.cls.subtypes.add(cls)
    return r
  }
  const { superClass } = decl
  if (superClass) {
    defineLazy(cls, 'superClass', null, () => {
      const parent = parentRef(scope, cls, superClass)
      if (!parent) return null
      if (parent.cls.isInterface) {
        sink.error('type/extends', 'Cannot extend by using an interface', superClass.span)
        return null
      }
      const loose = cls.isExtern || hasEntry(decl.meta, ':hack')
      if (parent.cls.isFinal && !loose) sink.error('type/extends-final', 'Cannot extend a final class', decl.span)
      return link(parent)
    })
  }
  const marker = cls.isExtern ? decl.interfaces.find((p) => p.name === 'Dynamic' && p.pack.length === 0) : undefined
  if (marker) {
    defineLazy(cls, 'dynamicOf', null, () => {
      const t = typeOfPath(scope, marker)
      return t.kind === 'dynamic' ? (t.param ?? t) : t
    })
  }
  if (decl.interfaces.length > 0) {
    defineLazy(cls, 'interfaces', [], () => {
      const out: ClassRef[] = []
      for (const path of decl.interfaces) {
        const parent = parentRef(scope, cls, path)
        if (!parent) continue
        if (!parent.cls.isInterface) {
          const text = decl.isInterface ? 'Cannot extend by using a class' : 'You can only implement an interface'
          sink.error('type/implements', text, path.span)
          continue
        }
        if (out.some((o) => o.cls === parent.cls)) continue
        out.push(link(parent))
      }
      return out
    })
  }
}

function parentRef(scope: LoadContext, cls: ClassType, path: TypePath): ClassRef | null {
  const { sink } = scope.mod.typer
  // `implements Dynamic<T>` is a marker for dynamic field access.
  if (path.name === 'Dynamic' && path.pack.length === 0) return null
  const t: Type = follow(typeOfPath(scope, path))
  if (t === errorType) return null
  if (t.kind !== 'inst') {
    sink.error('type/extends', 'Should extend by using a class', path.span)
    return null
  }
  if (isAncestorOf(cls, t.cls)) {
    sink.error('type/recursive-class', 'Recursive class', path.span)
    return null
  }
  return { cls: t.cls, params: t.params }
}

/** Whether `cls` stands among the ancestors of `of` (or is it); ancestors being computed count as none. */
function isAncestorOf(cls: ClassType, of: ClassType, depth = 0): boolean {
  if (of === cls) return true
  if (depth > 200) return true
  if (of.superClass && isAncestorOf(cls, of.superClass.cls, depth + 1)) return true
  return of.isInterface && of.interfaces.some((i) => isAncestorOf(cls, i.cls, depth + 1))
}

// ---------------------------------------------------------------- @:structInit

/** The constructor a `@:structInit` class has where it declares none: one argument per variable. */
function structInitConstructor(owner: FieldOwner, decl: ClassDecl): ClassField {
  const args: FunctionArg[] = []
  const body: Expr[] = []
  const above = decl.superClass ? owner.cls.superClass?.cls.constructorField : null
  if (above?.args) {
    const at = decl.nameSpan
    const ident = (name: string): Expr => ({ kind: 'const', value: { kind: 'ident', name }, span: at })
    for (const a of above.args) args.push({ ...a, type: null, value: null, opt: a.opt || a.value !== null })
    body.push({ kind: 'call', callee: ident('super'), args: above.args.map((a) => ident(a.name)), span: at })
  }
  for (const f of decl.fields) {
    if (f.fieldKind.kind === 'function' || f.access.includes('static')) continue
    if (f.fieldKind.kind === 'property' && !owner.cls.fields.get(f.name)?.kind) continue
    const kind = owner.cls.fields.get(f.name)?.kind
    if (kind?.kind !== 'var' || !kind.isPhysical) continue
    const span = f.nameSpan
    const opt = f.fieldKind.expr !== null || hasEntry(f.meta, ':optional')
    args.push({
      name: f.name,
      nameSpan: f.nameSpan,
      opt,
      rest: false,
      type: f.fieldKind.type,
      value: null,
      meta: f.meta.filter((m) => m.name === ':deprecated'),
    })
    const name: Expr = { kind: 'const', value: { kind: 'ident', name: f.name }, span }
    const self: Expr = { kind: 'const', value: { kind: 'ident', name: 'this' }, span }
    const set: Expr = {
      kind: 'binop',
      op: '=',
      left: { kind: 'field', object: self, name: f.name, nameSpan: span, safe: false, span },
      right: name,
      span,
    }
    if (f.fieldKind.expr === null) body.push(set)
    else {
      const none: Expr = { kind: 'const', value: { kind: 'ident', name: 'null' }, span }
      body.push({
        kind: 'if',
        cond: { kind: 'binop', op: '!=', left: name, right: none, span },
        then: set,
        else: null,
        span,
      })
    }
  }
  const func: Func = { params: [], args, ret: null, expr: { kind: 'block', exprs: body, span: decl.nameSpan } }
  return buildField(owner, {
    name: 'new',
    nameSpan: decl.nameSpan,
    doc: null,
    access: ['public'],
    meta: [],
    fieldKind: { kind: 'function', func },
    span: decl.nameSpan,
  })
}
