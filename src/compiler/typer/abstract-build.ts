import { newClass } from './new-class.ts'
import type { AbstractDecl, Expr, Field, MetadataEntry } from '../parser/ast.ts'
import type { LoadContext, ModuleContext } from './context.ts'
import { addField } from './class-build.ts'
import { connectUsings } from './decl-base.ts'
import { enumMeta, implMeta } from './field-build.ts'
import type { FieldOwner } from './field-build.ts'
import { hasEntry } from './field-syntax.ts'
import { errorType, follow, isInt, isString } from './follow.ts'
import { defineLazy } from './lazy.ts'
import { ownType, typeOfComplex } from './typeload.ts'
import type { AbstractType, ClassField, ClassType, Type, TypeBase } from './types.ts'

/*
 * Abstracts: the type, its casts and operators, and the impl class that holds its methods as statics.
 *
 * Invariants
 * - Instance members carry the mark `:impl` and have `this` (of the underlying type) as first argument; the
 *   constructor is the static `_new`, which returns the abstract.
 * - Values of an enum abstract carry `:enum`; they are static, inline and of the abstract's type.
 * - An instance member's `params` begin with the abstract's own, so that a call binds them like a method's.
 */

/** The abstract of a declaration. */
export function buildAbstract(
  mod: ModuleContext,
  decl: AbstractDecl,
  base: TypeBase,
  scope: LoadContext,
): AbstractType {
  const isCore = hasEntry(decl.meta, ':coreType')
  const type: AbstractType = {
    ...base,
    kind: 'abstractDecl',
    isEnum: decl.isEnum || hasEntry(decl.meta, ':enum'),
    isCore,
    underlying: errorType,
    from: [],
    to: [],
    impl: null,
    binops: [],
    unops: [],
    arrayAccess: [],
    resolveRead: null,
    resolveWrite: null,
    callField: null,
  }
  connectUsings(type, scope)
  connectUnderlying(mod, type, decl, scope)
  if (decl.fields.length > 0) type.impl = buildImpl(mod, type, decl, base, scope)
  connectCasts(type, decl, scope)
  return type
}

function connectUnderlying(mod: ModuleContext, type: AbstractType, decl: AbstractDecl, scope: LoadContext): void {
  const { underlying } = decl
  if (!underlying) {
    // A core type stands for itself.
    if (type.isCore) defineLazy(type, 'underlying', errorType, () => ownType(type))
    else if (!decl.isExtern) {
      mod.typer.sink.error('type/abstract-underlying', 'Abstract is missing underlying type declaration', decl.nameSpan)
    }
    return
  }
  if (type.isCore) {
    mod.typer.sink.error(
      'type/abstract-underlying',
      '@:coreType abstracts cannot have an underlying type',
      underlying.span,
    )
  }
  defineLazy(type, 'underlying', errorType, () => {
    const t = typeOfComplex(scope, underlying)
    if (refersToItself(type, t)) {
      mod.typer.sink.error('type/abstract-recursive', 'Abstract underlying type cannot be recursive', decl.nameSpan)
      return errorType
    }
    return t
  })
}

function refersToItself(type: AbstractType, under: Type): boolean {
  let t = follow(under)
  for (let i = 0; i < 50; i++) {
    if (t.kind !== 'abstract' || t.abstract.isCore) return false
    if (t.abstract === type) return true
    t = follow(t.abstract.underlying)
  }
  return true
}

function buildImpl(
  mod: ModuleContext,
  type: AbstractType,
  decl: AbstractDecl,
  base: TypeBase,
  scope: LoadContext,
): ClassType {
  const moduleName = mod.module.path.slice(mod.module.path.lastIndexOf('.') + 1)
  const impl = newClass(
    {
      ...base,
      pack: [...mod.pack, `_${moduleName}`],
      name: `${decl.name}_Impl_`,
      isPrivate: true,
      params: [],
      meta: decl.meta,
    },
    { isInterface: false, isFinal: true, isAbstract: false, classKind: { kind: 'impl', abstract: type } },
  )
  const owner: FieldOwner = {
    load: scope,
    cls: impl,
    thisType: () => type.underlying,
    abstractOf: type,
    publicByDefault: decl.isExtern || hasEntry(decl.meta, ':publicFields'),
    bodyless:
      decl.isExtern ||
      (type.isCore && decl.fields.every((f) => f.fieldKind.kind === 'function' && !f.fieldKind.func.expr)),
  }
  const values = enumValues(mod, type, decl, scope)
  for (const f of decl.fields) {
    const value = values.get(f)
    if (value) {
      addField(owner, value, [enumMeta])
      continue
    }
    const isStatic = f.access.includes('static')
    if (!isStatic && f.fieldKind.kind === 'var') {
      const text = 'Cannot declare member variable in abstract'
      mod.typer.sink.error('type/abstract-var', `${f.name}: ${text}`, f.span)
      continue
    }
    if (!isStatic && f.fieldKind.kind === 'property') {
      const { get, set } = f.fieldKind
      const accessors = (word: string): boolean =>
        word === 'get' || word === 'set' || word === 'never' || word === 'null'
      if (!accessors(get) || !accessors(set) || get === 'null') {
        const text = 'Member property accessors must be get/set or never'
        mod.typer.sink.error('type/abstract-var', `${f.name}: ${text}`, f.span)
      }
    }
    collectOperators(mod, type, f, addField(owner, f, isStatic ? [] : [implMeta]))
  }
  return impl
}

// ---------------------------------------------------------------- enum abstracts

/** The values of an enum abstract as static inline variables, those without a value numbered or named. */
function enumValues(mod: ModuleContext, type: AbstractType, decl: AbstractDecl, scope: LoadContext): Map<Field, Field> {
  const out = new Map<Field, Field>()
  if (!type.isEnum) return out
  let next: number | null = 0
  // Only the syntax is looked at here where every value is written; else the underlying type decides.
  let underlying: 'int' | 'string' | 'other' | null = null
  const kind = (): 'int' | 'string' | 'other' => {
    // By its name first: nothing else may be looked up while the module is still being built.
    const written =
      decl.underlying?.kind === 'path' && decl.underlying.path.pack.length === 0 ? decl.underlying.path : null
    if (written?.name === 'Int') underlying = 'int'
    else if (written?.name === 'String') underlying = 'string'
    if (underlying === null) {
      const t = decl.underlying ? follow(typeOfComplex(scope, decl.underlying)) : errorType
      underlying = isInt(t) ? 'int' : isString(t) ? 'string' : 'other'
    }
    return underlying
  }
  for (const f of decl.fields) {
    if (f.fieldKind.kind !== 'var' || f.access.includes('static')) continue
    let { expr } = f.fieldKind
    if (expr) next = intValue(expr)
    else {
      const span = f.nameSpan
      const which = kind()
      if (which === 'int' && next !== null) {
        const text = String(Math.abs(next))
        const value: Expr = { kind: 'const', value: { kind: 'int', value: text, suffix: null }, span }
        expr = next < 0 ? { kind: 'unop', op: '-', postfix: false, expr: value, span } : value
      } else if (which === 'string') {
        expr = { kind: 'const', value: { kind: 'string', value: f.name, quote: 'double' }, span }
      } else {
        const text = which === 'int' ? 'Cannot auto-increment a value that is not a constant' : 'Value required'
        mod.typer.sink.error('type/enum-abstract-value', text, f.nameSpan)
        expr = { kind: 'error', span }
      }
    }
    if (next !== null) next = (next + 1) | 0
    const access = f.access.filter((a) => a !== 'final' && a !== 'inline')
    const visible = f.access.includes('private') ? access : [...access.filter((a) => a !== 'public'), 'public' as const]
    out.set(f, {
      ...f,
      access: [...visible, 'static', 'inline'],
      fieldKind: { kind: 'var', type: f.fieldKind.type, expr },
    })
  }
  return out
}

function intValue(e: Expr): number | null {
  if (e.kind === 'parenthesis' || e.kind === 'cast') return intValue(e.expr)
  if (e.kind === 'unop' && e.op === '-') {
    const v = intValue(e.expr)
    return v === null ? null : -v | 0
  }
  if (e.kind === 'const' && e.value.kind === 'int') return Number(e.value.value) | 0
  return null
}

// ---------------------------------------------------------------- casts

function connectCasts(type: AbstractType, decl: AbstractDecl, scope: LoadContext): void {
  const fields = type.impl ? [...type.impl.statics.values()].flatMap((f) => [f, ...f.overloads]) : []
  const fromFields = fields.filter((f) => hasEntry(f.meta, ':from'))
  const toFields = fields.filter((f) => hasEntry(f.meta, ':to'))
  if (decl.from.length > 0 || fromFields.length > 0) {
    defineLazy(type, 'from', [], () => [
      ...decl.from.map((t) => ({ type: typeOfComplex(scope, t), field: null, span: t.span })),
      ...fromFields.map((field) => castEntry(field, 'from')),
    ])
  }
  if (decl.to.length > 0 || toFields.length > 0) {
    defineLazy(type, 'to', [], () => [
      ...decl.to.map((t) => ({ type: typeOfComplex(scope, t), field: null, span: t.span })),
      ...toFields.map((field) => castEntry(field, 'to')),
    ])
  }
}

/** The foreign side of a cast function; still with the function's own type parameters in it. */
function castEntry(field: ClassField, direction: 'from' | 'to'): { type: Type; field: ClassField } {
  const entry: { type: Type; field: ClassField } = { type: errorType, field }
  defineLazy(entry, 'type', errorType, () => {
    const t = field.type
    if (t.kind !== 'fun') return errorType
    return direction === 'from' ? (t.args[0]?.type ?? errorType) : t.ret
  })
  return entry
}

// ---------------------------------------------------------------- operators

function collectOperators(mod: ModuleContext, type: AbstractType, f: Field, field: ClassField): void {
  const { sink } = mod.typer
  for (const m of f.meta) {
    switch (m.name) {
      case ':op':
        collectOperator(mod, type, m, field)
        break
      case ':arrayAccess':
        type.arrayAccess.push(field)
        break
      case ':resolve':
        addResolver(type, f, field)
        break
      case ':callable':
        break
      default:
        break
    }
  }
  if (hasEntry(f.meta, ':from') && !f.access.includes('static')) {
    const meta = f.meta.find((m) => m.name === ':from')
    sink.error(
      'type/cast-function',
      '@:from cast functions must be static',
      meta ? { ...f.span, min: meta.span.max + 1 } : f.span,
    )
  }
}

function collectOperator(mod: ModuleContext, type: AbstractType, m: MetadataEntry, field: ClassField): void {
  const e = m.params[0]
  const commutative = hasEntry(field.meta, ':commutative')
  switch (e?.kind) {
    case 'binop':
      checkOperands(mod, m, field)
      type.binops.push({ op: e.op, field, commutative, assign: false })
      return
    case 'assignOp':
      checkOperands(mod, m, field)
      type.binops.push({ op: e.op, field, commutative: false, assign: true })
      return
    case 'unop':
      type.unops.push({ op: e.op, postfix: e.postfix, field })
      return
    case 'arrayDecl':
      if (e.values.length === 0) {
        type.arrayAccess.push(field)
        return
      }
      break
    case 'field': {
      const count = field.args?.length ?? 0
      const isMember = hasEntry(field.meta, implMeta)
      if (count + (isMember ? 1 : 0) <= 2) type.resolveRead = field
      else type.resolveWrite = field
      return
    }
    case 'call':
      type.callField = field
      return
    case 'array':
      type.arrayAccess.push(field)
      return
    case 'is':
    default:
      break
  }
  mod.typer.sink.error('type/operator', '@:op requires an operator expression as its argument', m.span)
}

/** A binary operator takes two operands, `this` being one of a member's; where it is used may come last. */
function checkOperands(mod: ModuleContext, m: MetadataEntry, field: ClassField): void {
  const { args } = field
  if (!args) return
  const isMember = hasEntry(field.meta, implMeta)
  const wanted = isMember ? 1 : 2
  const extra = args[wanted]
  const isPosition = extra?.type?.kind === 'path' && (extra.type.path.sub ?? extra.type.path.name) === 'PosInfos'
  if (args.length === wanted || (args.length === wanted + 1 && isPosition)) return
  const kind = isMember
    ? 'Member @:op functions must accept exactly one argument'
    : 'Static @:op functions must accept exactly two arguments'
  mod.typer.sink.error('type/operator-arguments', `${field.name}: ${kind}`, { ...field.span, min: m.span.max + 1 })
}

function addResolver(type: AbstractType, f: Field, field: ClassField): void {
  const count = f.fieldKind.kind === 'function' ? f.fieldKind.func.args.length : 0
  const isMember = !f.access.includes('static')
  if (count + (isMember ? 1 : 0) <= 2) type.resolveRead = field
  else type.resolveWrite = field
}
