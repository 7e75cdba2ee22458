import type { DiagnosticSink } from '../diagnostics/index.ts'
import type { Expr } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import type { ModuleContext } from './context.ts'
import { errorType, followNull, followWithAbstracts, hasMeta, isDynamic, isNullType, isVoid, pathOf } from './follow.ts'
import { printType } from './print-type.ts'
import { ancestorParams, paramTypes, substitute } from './type-params.ts'
import type { AbstractType, ClassField, ClassType, FunType, Type, VarAccess } from './types.ts'
import { accessName, kindFits, unify, unifyEqual } from './unify.ts'
import { detail, mismatch, unifyErrorLines } from './unify-error.ts'
import type { UnifyError } from './unify-error.ts'

/*
 * What must hold between declarations: overrides, interfaces, abstract methods, property accessors, final fields.
 * Run for the user's modules; forces every declaration, so that each reports its own errors.
 */

/** Checks every declaration of a module. */
export function checkModule(mod: ModuleContext): void {
  const { sink } = mod.typer
  void mod.imports
  void mod.usings
  for (const type of mod.module.types) {
    for (const p of type.params) {
      void p.constraints
      void p.defaultType
    }
    void type.usings
    switch (type.kind) {
      case 'class':
        checkClass(sink, type)
        break
      case 'enumDecl':
        for (const c of type.constructors.values()) {
          void c.args
          void c.result
          for (const p of c.params) void p.constraints
        }
        break
      case 'typedefDecl':
        void type.type
        break
      case 'abstractDecl':
        checkAbstract(sink, type)
        break
      default:
        ;(type) satisfies never
    }
  }
  if (mod.module.fields) checkProperties(sink, mod.module.fields)
}

function checkAbstract(sink: DiagnosticSink, a: AbstractType): void {
  void a.underlying
  for (const c of a.from) checkCast(sink, a, c, unify(c.type, a.underlying))
  for (const c of a.to) checkCast(sink, a, c, unify(a.underlying, c.type))
  if (a.impl) checkProperties(sink, a.impl)
}

/** `from T` and `to T` change nothing about the value: the types must fit as they are. */
function checkCast(
  sink: DiagnosticSink,
  a: AbstractType,
  c: AbstractType['from'][number],
  error: UnifyError | null,
): void {
  if (!error || c.field || !c.span || a.isCore || a.underlying === errorType || c.type === errorType) return
  sink.error('type/cast-type', 'You can only declare from/to with compatible types', c.span)
}

function checkClass(sink: DiagnosticSink, cls: ClassType): void {
  void cls.superClass
  void cls.interfaces
  for (const f of [...cls.statics.values(), ...cls.fields.values()]) for (const p of f.params) void p.constraints
  checkOverrides(sink, cls)
  if (!cls.isInterface && !cls.isExtern) {
    checkInterfaces(sink, cls)
    checkAbstractMethods(sink, cls)
    checkFinals(sink, cls)
    checkSuperCall(sink, cls)
  }
  if (cls.isInterface && cls.constructorField) {
    sink.error('type/interface-constructor', 'An interface cannot have a constructor', cls.constructorField.span)
  }
  if (!cls.isExtern) checkProperties(sink, cls)
}

// ---------------------------------------------------------------- overrides

type Inherited = { readonly field: ClassField; readonly cls: ClassType; readonly params: readonly Type[] }

function inheritedFrom(cls: ClassType, name: string): Inherited | null {
  let params: readonly Type[] = paramTypes(cls.params)
  let at = cls
  for (let i = 0; at.superClass && i < 100; i++) {
    const up: NonNullable<ClassType['superClass']> = at.superClass
    params = up.params.map((p) => substitute(p, at.params, params))
    at = up.cls
    const field = at.fields.get(name)
    if (field) return { field, cls: at, params }
  }
  return null
}

function checkOverrides(sink: DiagnosticSink, cls: ClassType): void {
  if (!cls.superClass) {
    for (const f of cls.fields.values()) {
      if (f.isOverride && !cls.isExtern && !cls.isInterface) {
        sink.error('type/override', `Invalid override on field '${f.name}': class has no super class`, f.span)
      }
    }
    return
  }
  for (const f of cls.fields.values()) {
    const found = inheritedFrom(cls, f.name)
    if (!found) {
      if (f.isOverride) {
        sink.error('type/override', `Field ${f.name} is declared 'override' but doesn't override any field`, f.nameSpan)
      }
      continue
    }
    checkOverride(sink, cls, f, found)
  }
}

function checkOverride(sink: DiagnosticSink, cls: ClassType, f: ClassField, found: Inherited): void {
  const base = found.field
  if (f.kind.kind === 'var' || base.kind.kind === 'var') {
    if (cls.isExtern) return
    const text = `Redefinition of variable ${f.name} in subclass is not allowed. Previously declared at ${pathOf(found.cls)}`
    sink.error('type/redefinition', text, f.nameSpan)
    return
  }
  if (f.isStatic || f.overloads.length > 0 || base.overloads.length > 0) return
  if (!f.isOverride && !base.isAbstract && !cls.isExtern) {
    const text = `Field ${f.name} should be declared with 'override' since it is inherited from superclass ${pathOf(found.cls)}`
    sink.error('type/override', text, f.nameSpan)
    return
  }
  if (f.isOverride && base.isAbstract && !f.isAbstract) {
    const text = `Field ${f.name} is declared 'override' but parent field ${f.name} is 'abstract' and does not provide any implementation to override`
    sink.error('type/override', text, f.nameSpan)
  }
  if (base.isFinal) sink.error('type/override-final', `Cannot override final method ${f.name}`, f.nameSpan)
  else if (base.kind.methodKind === 'inline' && !cls.isExtern && !found.cls.isExtern) {
    sink.error('type/override-inline', `Field ${f.name} is inlined and cannot be overridden`, f.nameSpan)
  } else if (f.kind.methodKind === 'dynamic' && base.kind.methodKind !== 'dynamic' && !cls.isExtern) {
    const text = `Field ${f.name} has different property access than in superclass`
    sink.error('type/override-kind', text, f.nameSpan)
  } else if (base.isPublic && !f.isPublic) {
    sink.error(
      'type/visibility',
      `Field ${f.name} has less visibility (public/private) than superclass one`,
      f.nameSpan,
    )
  }
  if (cls.isExtern) return
  const wanted = substitute(base.type, found.cls.params, found.params)
  const error = redefinitionError(f, wanted, base)
  if (!error) return
  sink.report({
    code: 'type/override-type',
    severity: 'error',
    message: `Field ${f.name} overrides parent class with different or incomplete type`,
    span: f.nameSpan,
    hint: unifyErrorLines(error).join('; '),
    related: [{ span: base.nameSpan, message: 'Base field is defined here' }],
  })
}

/** Why `f` cannot stand for a method of type `wanted` (declared by `base`), or null. */
function redefinitionError(f: ClassField, wanted: Type, base: ClassField): UnifyError | null {
  if (f.params.length !== base.params.length) {
    if (f.params.length > 0 && base.params.length > 0) return detail(() => 'Different number of type parameters')
  }
  const have = f.params.length === base.params.length ? substitute(f.type, f.params, paramTypes(base.params)) : f.type
  if (have.kind !== 'fun' || wanted.kind !== 'fun') return unifyEqual(have, wanted)
  if (have.args.length !== wanted.args.length) return detail(() => 'Different number of function arguments')
  return functionError(have, wanted)
}

function functionError(have: FunType, wanted: FunType): UnifyError | null {
  const count = have.args.length
  for (let i = 0; i < count; i++) {
    const h = have.args[i]
    const w = wanted.args[i]
    if (!h || !w) continue
    if (h.opt !== w.opt) return detail(() => `Optional attribute of parameter ${h.name} differs`)
    const error = valid(w.type, h.type)
    if (error) return mismatch(have, wanted, flipped(error), { kind: 'arg', index: i, count })
  }
  if (isVoid(wanted.ret)) return isVoid(have.ret) ? null : unify(have.ret, wanted.ret)
  const error = valid(have.ret, wanted.ret)
  return error ? mismatch(have, wanted, error, { kind: 'return' }) : null
}

function flipped(e: UnifyError): UnifyError {
  return e.kind === 'mismatch' ? mismatch(e.to, e.from, e.cause, e.through) : e
}

/** As unification, but neither nullability nor Dynamic may be slipped in. */
function valid(from: Type, to: Type): UnifyError | null {
  const error = unify(from, to)
  if (error) return error
  if (hidesNull(from) !== hidesNull(to) || (isDynamic(from) && !isDynamic(to))) return mismatch(from, to)
  return null
}

/** `Null<T>` of a type that has no null of its own. */
function hidesNull(t: Type): boolean {
  if (!isNullType(t)) return false
  const below = followNull(t)
  if (below.kind === 'param') return true
  const base = followWithAbstracts(below)
  return base.kind === 'abstract' && hasMeta(base.abstract, ':notNull')
}

// ---------------------------------------------------------------- interfaces

function checkInterfaces(sink: DiagnosticSink, cls: ClassType): void {
  const done = new Set<ClassType>()
  const visit = (intf: ClassType, params: readonly Type[]): void => {
    if (done.has(intf)) return
    done.add(intf)
    for (const wanted of intf.fields.values()) checkRequired(sink, cls, intf, params, wanted)
    for (const up of intf.interfaces) {
      visit(
        up.cls,
        up.params.map((p) => substitute(p, intf.params, params)),
      )
    }
  }
  for (const i of cls.interfaces) visit(i.cls, i.params)
  // A parent that is abstract may have left its interfaces to this class.
  for (let at = cls.superClass; at; at = at.cls.superClass) {
    if (!at.cls.isAbstract) break
    const params = ancestorParams(cls, paramTypes(cls.params), at.cls)
    if (!params) break
    for (const i of at.cls.interfaces) {
      visit(
        i.cls,
        i.params.map((p) => substitute(p, at.cls.params, params)),
      )
    }
  }
}

function checkRequired(
  sink: DiagnosticSink,
  cls: ClassType,
  intf: ClassType,
  params: readonly Type[],
  wanted: ClassField,
): void {
  const own = cls.fields.get(wanted.name)
  const found: Inherited | null = own
    ? { field: own, cls, params: paramTypes(cls.params) }
    : inheritedFrom(cls, wanted.name)
  if (!found) {
    if (!cls.isAbstract || wanted.kind.kind === 'var') {
      sink.error('type/interface-missing', `Field ${wanted.name} needed by ${pathOf(intf)} is missing`, cls.nameSpan)
    }
    return
  }
  const have = found.field
  const at: Span = own ? have.nameSpan : cls.nameSpan
  const path = pathOf(intf)
  if (wanted.isPublic && !have.isPublic) {
    sink.error('type/interface-visibility', `Field ${have.name} should be public as requested by ${path}`, at)
    return
  }
  if (have.kind.kind !== wanted.kind.kind || !kindFits(have, wanted)) {
    const text = `Field ${have.name} has different property access than in ${path} (${kindText(have)} should be ${kindText(wanted)})`
    sink.error('type/interface-kind', text, at)
    return
  }
  const haveType = substitute(have.type, found.cls.params, found.params)
  const wantedType = substitute(wanted.type, intf.params, params)
  const error =
    have.kind.kind === 'method'
      ? redefinitionError({ ...have, type: haveType }, wantedType, wanted)
      : unifyEqual(haveType, wantedType)
  if (!error || have.overloads.length > 0 || wanted.overloads.length > 0) return
  sink.report({
    code: 'type/interface-type',
    severity: 'error',
    message: `Field ${have.name} has different type than in ${path}`,
    span: at,
    hint: unifyErrorLines(error).join('; '),
    related: [{ span: wanted.span, message: 'Interface field is defined here' }],
  })
}

function kindText(f: ClassField): string {
  const { kind } = f
  if (kind.kind === 'method') return kind.methodKind === 'normal' ? 'method' : `${kind.methodKind} method`
  const plain = (a: VarAccess): boolean => a.kind === 'normal'
  if (plain(kind.read) && plain(kind.write)) return 'var'
  return `(${accessName(kind.read, 'get')},${accessName(kind.write, 'set')})`
}

// ---------------------------------------------------------------- abstract methods, finals

function checkAbstractMethods(sink: DiagnosticSink, cls: ClassType): void {
  if (cls.isAbstract || !cls.superClass) return
  const missing: { readonly field: ClassField; readonly cls: ClassType }[] = []
  for (let at: ClassType['superClass'] = cls.superClass; at; at = at.cls.superClass) {
    for (const f of at.cls.fields.values()) {
      if (!f.isAbstract || missing.some((m) => m.field.name === f.name)) continue
      if (!isImplemented(cls, f.name)) missing.push({ field: f, cls: at.cls })
    }
  }
  if (missing.length === 0) return
  const methods = missing.length === 1 ? 'method' : 'methods'
  sink.report({
    code: 'type/abstract-missing',
    severity: 'error',
    message: `This class extends abstract class ${pathOf(cls.superClass.cls)} but doesn't implement the following ${methods}`,
    span: cls.nameSpan,
    hint: `Implement ${missing.length === 1 ? 'it' : 'them'} or make ${cls.name} abstract as well`,
    related: missing.map(({ field }) => ({ span: field.nameSpan, message: `${field.name}(${argsText(field)})` })),
  })
}

function isImplemented(cls: ClassType, name: string): boolean {
  for (let at: ClassType | null = cls; at; at = at.superClass?.cls ?? null) {
    const f = at.fields.get(name)
    if (f) return !f.isAbstract
  }
  return false
}

function argsText(f: ClassField): string {
  const t = f.type
  if (t.kind !== 'fun') return ''
  return t.args.map((a) => `${a.opt ? '?' : ''}${a.name}:${printType(a.type)}`).join(', ')
}

function checkFinals(sink: DiagnosticSink, cls: ClassType): void {
  for (const f of cls.statics.values()) {
    if (f.kind.kind === 'var' && f.isFinal && !f.body && !f.isExtern) {
      sink.error('type/final-uninitialized', `${f.name}: Static final variable must be initialized`, f.span)
    }
  }
  const open = [...cls.fields.values()].filter((f) => f.kind.kind === 'var' && f.isFinal && !f.body && !f.isExtern)
  const first = open[0]
  if (first && !cls.constructorField) {
    sink.report({
      code: 'type/final-uninitialized',
      severity: 'error',
      message: 'This class has uninitialized final vars, which requires a constructor',
      span: cls.span,
      related: [{ span: first.nameSpan, message: 'Example of an uninitialized final var' }],
    })
    return
  }
  const body = cls.constructorField?.body
  if (open.length === 0 || !body) return
  const assigned = new Set<string>()
  someExpr(body.syntax, (e) => {
    // `this.x = ` or `x = `; the expression typer knows which x is meant.
    if (e.kind !== 'binop' || e.op !== '=') return false
    const { left } = e
    if (left.kind === 'const' && left.value.kind === 'ident') assigned.add(left.value.name)
    if (left.kind === 'field' && isIdent(left.object, 'this')) assigned.add(left.name)
    return false
  })
  for (const f of open) {
    if (!assigned.has(f.name)) {
      const message = `final field ${f.name} must be initialized immediately or in the constructor`
      sink.error('type/final-uninitialized', message, f.span)
    }
  }
}

/** A constructor must call the one above it. */
function checkSuperCall(sink: DiagnosticSink, cls: ClassType): void {
  const body = cls.constructorField?.body
  if (!body?.syntax || hasMeta(cls, ':structInit')) return
  let above = cls.superClass
  while (above && !above.cls.constructorField) above = above.cls.superClass
  if (!above || above.cls.isExtern) return
  if (someExpr(body.syntax, (e) => e.kind === 'call' && isIdent(e.callee, 'super'))) return
  sink.error('type/super-missing', 'Missing super constructor call', body.syntax.span)
}

function isIdent(e: Expr, name: string): boolean {
  return e.kind === 'const' && e.value.kind === 'ident' && e.value.name === name
}

/** Whether some expression inside (or the whole) fits; stops at the first that does. */
function someExpr(e: Expr | null, fits: (e: Expr) => boolean): boolean {
  const visit = (value: unknown, depth: number): boolean => {
    if (typeof value !== 'object' || value === null || depth > 2000) return false
    if (Array.isArray(value)) return value.some((v) => visit(v, depth + 1))
    if ('kind' in value && 'span' in value && fits(value as Expr)) return true
    for (const [key, v] of Object.entries(value))
      if (key !== 'span' && key !== 'nameSpan' && visit(v, depth + 1)) return true
    return false
  }
  return visit(e, 0)
}

// ---------------------------------------------------------------- properties

function checkProperties(sink: DiagnosticSink, cls: ClassType): void {
  for (const f of [...cls.statics.values(), ...cls.fields.values()]) {
    if (f.kind.kind !== 'var' || f.isExtern) continue
    if (f.kind.read.kind === 'call') checkAccessor(sink, cls, f, 'get')
    if (f.kind.write.kind === 'call') checkAccessor(sink, cls, f, 'set')
    const noStorage = !f.kind.isPhysical && !cls.isInterface
    if (noStorage && f.body?.syntax) {
      sink.error('type/property-init', 'This field cannot be initialized because it is not a real variable', f.span)
    }
  }
}

function checkAccessor(sink: DiagnosticSink, cls: ClassType, f: ClassField, which: 'get' | 'set'): void {
  const name = `${which}_${f.name}`
  const inStatics = cls.statics.has(f.name)
  const same = inStatics ? cls.statics : cls.fields
  const other = inStatics ? cls.fields : cls.statics
  const own = same.get(name)
  const found = own ?? (inStatics ? null : (inheritedFrom(cls, name)?.field ?? null))
  if (!found) {
    if (other.has(name)) {
      const text = `Method ${name} is no valid accessor for ${f.name} because it is ${inStatics ? 'not ' : ''}static`
      sink.error('type/accessor', text, other.get(name)?.span ?? f.span)
    } else if (!cls.isInterface) {
      sink.error('type/accessor', `Method ${name} required by property ${f.name} is missing`, f.span)
    }
    return
  }
  const t = found.type
  if (!own || t.kind !== 'fun') return
  const args = hasMeta(found, ':impl') ? t.args.slice(1) : t.args
  const have: Type = { kind: 'fun', args, ret: t.ret }
  const wanted: Type = {
    kind: 'fun',
    args: which === 'get' ? [] : [{ name: '', opt: false, type: f.type }],
    ret: f.type,
  }
  const error = unify(have, wanted)
  if (error) {
    const message = `In method ${name} required by property ${f.name}`
    sink.error('type/accessor-type', message, found.span, unifyErrorLines(error).join('; '))
  }
}
