import { typeNotFound } from './not-found.ts'
import type { ComplexType, Field, TypeParam, TypePath } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { warnDeprecated } from './deprecation.ts'
import { constType, constantOfType, literalType } from './const-type.ts'
import type { FieldContext, LoadContext } from './context.ts'
import { hasEntry, kindOfField } from './field-syntax.ts'
import { errorType, follow, isNullType } from './follow.ts'
import { findModuleByName, findTypeByName, typeInModule } from './imports.ts'
import { defineLazy } from './lazy.ts'
import { printType } from './print-type.ts'
import { paramTypes, substitute } from './type-params.ts'
import type { AnonType, ClassField, FunArg, Module, ModuleType, Type, TypeParameter } from './types.ts'
import { canUnify } from './unify.ts'

/*
 * From written types to types: names are looked up in Haxe's order, arguments counted, constraints checked (later,
 * when declarations are connected).
 */

/** A type path as it is written, without arguments. */
export function pathText(path: TypePath): string {
  return [...path.pack, path.name, ...(path.sub === null ? [] : [path.sub])].join('.')
}

/** The declaration a path names; reports `Type not found`. Type parameters are the caller's business. */
export function resolveTypePath(ctx: LoadContext, path: TypePath): ModuleType | null {
  const { typer } = ctx.mod
  const found = findTypePath(ctx, path)
  if (typeof found !== 'string') return found
  typer.sink.error('type/not-found', found, nameSpan(path))
  return null
}

/** The span of a path without its arguments. */
function nameSpan(path: TypePath): Span {
  const { span } = path
  if (path.params.length === 0) return span
  const length = pathText(path).length
  return { file: span.file, min: span.min, max: Math.min(span.max, span.min + length) }
}

/** As `resolveTypePath`, in silence: the declaration, or the message of why there is none. */
export function findTypePath(ctx: LoadContext, path: TypePath): ModuleType | string {
  const { mod } = ctx
  const { typer } = mod
  const notFound = typeNotFound(pathText({ ...path, sub: null }), typer.defines)
  if (path.pack.length === 0) {
    if (path.sub === null) return findTypeByName(mod, path.name) ?? `Type not found : ${path.name}`
    const module = findModuleByName(mod, path.name)
    if (!module) return notFound
    return subType(ctx, module, path.sub)
  }
  const module = typer.loadModule([...path.pack, path.name].join('.'), null)
  if (!module) {
    // `Module.Sub` where the parser took the module for a package.
    const last = path.pack.at(-1) ?? ''
    if (path.sub === null && /^[A-Z]/.test(last)) {
      return findTypePath(ctx, { ...path, pack: path.pack.slice(0, -1), name: last, sub: path.name })
    }
    return notFound
  }
  return subType(ctx, module, path.sub ?? path.name)
}

function subType(ctx: LoadContext, module: Module, name: string): ModuleType | string {
  ctx.mod.module.dependencies.add(module.path)
  const type = typeInModule(module, name)
  if (!type || (type.isPrivate && module !== ctx.mod.module))
    return `Module ${module.path} does not define type ${name}`
  return type
}

/** The type declaration an identifier names, or null (no error). */
export function resolveIdentType(ctx: LoadContext, name: string): ModuleType | null {
  return findTypeByName(ctx.mod, name)
}

/** A declaration with arguments as a type. */
export function typeOfDeclaration(decl: ModuleType, params: readonly Type[]): Type {
  switch (decl.kind) {
    case 'class':
      return { kind: 'inst', cls: decl, params }
    case 'enumDecl':
      return { kind: 'enum', enum: decl, params }
    case 'typedefDecl':
      return { kind: 'typedef', def: decl, params }
    case 'abstractDecl':
      if (decl.name === 'Dynamic' && decl.pack.length === 0) {
        const p = params[0]
        return { kind: 'dynamic', param: p && p.kind !== 'mono' ? p : null }
      }
      return { kind: 'abstract', abstract: decl, params }
  }
  decl satisfies never
}

/** A declaration applied to its own parameters: the type of `this` inside it. */
export function ownType(decl: ModuleType): Type {
  return typeOfDeclaration(decl, paramTypes(decl.params))
}

/** The type a written type stands for. */
export function typeOfComplex(ctx: LoadContext | FieldContext, t: ComplexType): Type {
  switch (t.kind) {
    case 'path':
      return typeOfPath(ctx, t.path)
    case 'parent':
      return typeOfComplex(ctx, t.type)
    case 'named':
      return typeOfComplex(ctx, t.type)
    case 'optional':
      return makeNull(ctx, typeOfComplex(ctx, t.type))
    case 'function':
      return typeOfFunctionSyntax(ctx, t)
    case 'anonymous':
      return { kind: 'anon', anon: anonOfFields(ctx, t.fields) }
    case 'extend':
      return typeOfExtension(
        ctx,
        t.paths.map((path) => ({ type: typeOfPath(ctx, path), span: path.span })),
        t.fields,
      )
    case 'intersection':
      return typeOfExtension(
        ctx,
        t.types.map((part) => ({ type: typeOfComplex(ctx, part), span: part.span })),
        [],
      )
  }
  t satisfies never
}

/** `Null<t>`, once. */
export function makeNull(ctx: LoadContext, t: Type): Type {
  return isNullType(t) ? t : ctx.mod.typer.std.nullOf(t)
}

/**
 * The type of a path with its arguments. `missing: 'infer'` makes unknowns for arguments that aren't written
 * (`new Array()`); else their absence is an error.
 */
export function typeOfPath(ctx: LoadContext, path: TypePath, missing: 'error' | 'infer' = 'error'): Type {
  const { typer } = ctx.mod
  if (path.pack.length === 0 && path.sub === null) {
    const param = ctx.typeParams.get(path.name)
    if (param) {
      if (path.params.length > 0)
        typer.sink.error('type/param-params', "Class type parameters can't have parameters", path.span)
      return param.bound ?? { kind: 'param', param }
    }
  }
  const decl = resolveTypePath(ctx, path)
  if (!decl) {
    for (const p of path.params) if (p.kind === 'type') typeOfComplex(ctx, p.type)
    return errorType
  }
  if (decl.kind === 'typedefDecl') warnDeprecated(typer.sink, decl, 'typedef', path.span)
  const args = typeArguments(ctx, decl, path, missing)
  const copy = decl.kind === 'class' && args.length > 0 ? typer.specialise(decl, args) : null
  return copy ? typeOfDeclaration(copy, []) : typeOfDeclaration(decl, args)
}

function typeArguments(
  ctx: LoadContext,
  decl: ModuleType,
  path: TypePath,
  missing: 'error' | 'infer',
): readonly Type[] {
  const { typer } = ctx.mod
  const wanted = decl.params
  const args = path.params.map((p) => typeArgument(ctx, p))
  if (args.length > wanted.length) {
    if (wanted.length === 0 && decl.name === 'Dynamic') return args
    if (hasEntry(decl.meta, ':genericBuild') || isRest(wanted)) return args
    const extra = path.params[wanted.length]
    const span = extra ? (extra.kind === 'type' ? extra.type.span : extra.expr.span) : path.span
    typer.sink.error('type/too-many-params', `Too many type parameters for ${fullName(decl)}`, span)
    return args.slice(0, wanted.length)
  }
  if (args.length < wanted.length) {
    const isDynamic = decl.name === 'Dynamic' && decl.pack.length === 0
    for (let i = args.length; i < wanted.length; i++) {
      const param = wanted[i] as TypeParameter
      if (missing === 'infer' && args.length === 0) break
      if (param.defaultType) args.push(substitute(param.defaultType, wanted, args))
      else break
    }
    if (args.length < wanted.length) {
      if (missing === 'infer' && path.params.length === 0) {
        while (args.length < wanted.length) args.push(typer.newMono())
        wanted.forEach((p, i) => {
          const a = args[i]
          if (a?.kind === 'mono') a.constraints = p.constraints.map((c) => substitute(c, wanted, args))
        })
        return args
      }
      if (!isDynamic) {
        typer.sink.error('type/missing-params', `Not enough type parameters for ${fullName(decl)}`, path.span)
        while (args.length < wanted.length) args.push(errorType)
      }
      return args
    }
  }
  checkConstraints(ctx, decl, wanted, args, path)
  return args
}

function fullName(decl: ModuleType): string {
  return [...decl.pack, decl.name].join('.')
}

function isRest(params: readonly TypeParameter[]): boolean {
  return params.length === 1 && params[0]?.name === 'Rest'
}

function typeArgument(ctx: LoadContext, p: TypeParam): Type {
  return p.kind === 'type' ? typeOfComplex(ctx, p.type) : constType(ctx.mod.typer, p.expr)
}

/** Checks `args` against the constraints of `params` once everything is connected. */
function checkConstraints(
  ctx: LoadContext,
  decl: ModuleType,
  params: readonly TypeParameter[],
  args: readonly Type[],
  path: TypePath,
): void {
  if (path.params.length === 0) return
  const { typer } = ctx.mod
  typer.delayed.push(() => {
    params.forEach((param, i) => {
      const arg = args[i]
      const written = path.params[i]
      if (!arg || follow(arg).kind === 'mono') return
      const constant = constantOfType(arg)
      if (param.isConst && !constant) return
      const given = constant ? literalType(typer, constant) : arg
      if (!given) return
      for (const c of param.constraints) {
        const constraint = substitute(c, params, args)
        if (canUnify(given, constraint)) continue
        const span = written?.kind === 'type' ? written.type.span : (written?.expr.span ?? path.span)
        const hint = `${printType(arg)} should be ${printType(constraint)}`
        typer.sink.error('type/constraint', `Constraint check failure for ${decl.name}.${param.name}`, span, hint)
      }
    })
  })
}

function typeOfFunctionSyntax(ctx: LoadContext, t: ComplexType & { readonly kind: 'function' }): Type {
  const only = t.args.length === 1 ? t.args[0] : undefined
  const syntax = only && isVoidPath(ctx, only) ? [] : t.args
  const args = syntax.map((a): FunArg => {
    let at: ComplexType = a
    let opt = false
    let name = ''
    for (;;) {
      if (at.kind === 'optional') {
        opt = true
        at = at.type
      } else if (at.kind === 'named') {
        name = at.name
        at = at.type
      } else break
    }
    const type = typeOfComplex(ctx, at)
    return { name, opt, type: opt ? makeNull(ctx, type) : type }
  })
  return { kind: 'fun', args: markLastRest(args), ret: typeOfComplex(ctx, t.ret) }
}

/** `haxe.Rest<T>` as the last argument makes a function take any number. */
export function markLastRest(args: FunArg[]): FunArg[] {
  const last = args.at(-1)
  if (last && isRestType(last.type)) args[args.length - 1] = { ...last, rest: true }
  return args
}

/** Whether a written type is `haxe.Rest<T>` itself; typedefs aren't opened, so that nothing is forced. */
export function isRestType(t: Type): boolean {
  if (t.kind === 'abstract') return t.abstract.name === 'Rest' && t.abstract.pack.join('.') === 'haxe'
  if (t.kind === 'typedef') return t.def.name === 'Rest' && t.def.pack.join('.') === 'haxe.extern'
  return false
}

function isVoidPath(ctx: LoadContext, t: ComplexType): boolean {
  if (t.kind === 'parent') return false
  if (t.kind !== 'path') return false
  const { path } = t
  return (
    path.name === 'Void' &&
    path.params.length === 0 &&
    path.sub === null &&
    path.pack.length === 0 &&
    !ctx.typeParams.has('Void')
  )
}

// ---------------------------------------------------------------- structures

function anonOfFields(ctx: LoadContext, syntax: readonly Field[]): AnonType {
  const fields = new Map<string, ClassField>()
  for (const f of syntax) addAnonField(ctx, fields, f)
  return { fields, status: 'closed' }
}

function addAnonField(ctx: LoadContext, fields: Map<string, ClassField>, f: Field): void {
  const { typer } = ctx.mod
  if (fields.has(f.name)) {
    typer.sink.error('type/duplicate-field', `Duplicate field declaration : ${f.name}`, f.nameSpan)
    return
  }
  const isOptional = hasEntry(f.meta, ':optional')
  const params: TypeParameter[] = []
  let inner = ctx
  if (f.fieldKind.kind === 'function' && f.fieldKind.func.params.length > 0) {
    const scope = new Map(ctx.typeParams)
    for (const d of f.fieldKind.func.params) {
      const p = makeTypeParameter(f.name, d)
      scope.set(d.name, p)
      params.push(p)
    }
    inner = { mod: ctx.mod, typeParams: scope }
    f.fieldKind.func.params.forEach((d, i) => {
      const p = params[i]
      if (p) p.constraints = d.constraints.flatMap((c) => constraintTypes(inner, c))
    })
  }
  let type: Type
  if (f.fieldKind.kind === 'function') {
    const { func } = f.fieldKind
    const args = func.args.map((a): FunArg => {
      const t = a.type ? typeOfComplex(inner, a.type) : errorType
      return { name: a.name, opt: a.opt, type: a.opt ? makeNull(ctx, t) : t }
    })
    if (!func.ret) typer.sink.error('type/missing-type', 'Type required for anonymous structure methods', f.span)
    type = { kind: 'fun', args: markLastRest(args), ret: func.ret ? typeOfComplex(inner, func.ret) : errorType }
  } else if (f.fieldKind.type) {
    type = typeOfComplex(ctx, f.fieldKind.type)
  } else {
    typer.sink.error('type/missing-type', 'Type required for anonymous structure variables', f.span)
    type = errorType
  }
  if (isOptional) type = makeNull(ctx, type)
  fields.set(f.name, {
    name: f.name,
    type,
    kind: kindOfField(f, typer.sink),
    params,
    isPublic: !f.access.includes('private'),
    isStatic: false,
    isFinal: f.access.includes('final'),
    isExtern: false,
    isAbstract: false,
    isOverride: false,
    isOptional,
    meta: f.meta,
    doc: f.doc,
    span: f.span,
    nameSpan: f.nameSpan,
    body: null,
    overloads: [],
    args: f.fieldKind.kind === 'function' ? f.fieldKind.func.args : null,
  })
}

function typeOfExtension(
  ctx: LoadContext,
  parents: readonly { readonly type: Type; readonly span: Span }[],
  own: readonly Field[],
): Type {
  const { typer } = ctx.mod
  // The parents are opened when the fields are first asked for, so that a structure may extend one that mentions it.
  const anon: AnonType = { fields: new Map(), status: 'closed' }
  const makeFields = (): Map<string, ClassField> => {
    const fields = new Map<string, ClassField>()
    for (const { type, span } of parents) {
      const t = follow(type)
      if (t === errorType || t.kind === 'dynamic') continue
      if (t.kind !== 'anon') {
        typer.sink.error('type/extend-structure', 'Can only extend structures', span)
        continue
      }
      for (const [name, f] of t.anon.fields) {
        if (fields.has(name)) typer.sink.error('type/duplicate-field', `Cannot redefine field ${name}`, span)
        else fields.set(name, f)
      }
    }
    for (const f of own) {
      if (fields.has(f.name)) typer.sink.error('type/duplicate-field', `Cannot redefine field ${f.name}`, f.nameSpan)
      else addAnonField(ctx, fields, f)
    }
    return fields
  }
  defineLazy(anon as { fields: Map<string, ClassField> }, 'fields', new Map(), makeFields)
  typer.delayed.push(() => void anon.fields)
  return { kind: 'anon', anon }
}

// ---------------------------------------------------------------- type parameters

/** A parameter as declared; its constraints and default are filled in by the caller, when its siblings are known. */
export function makeTypeParameter(
  owner: string,
  d: { readonly name: string; readonly meta: TypeParameter['meta'] },
): TypeParameter {
  return { name: d.name, constraints: [], defaultType: null, owner, meta: d.meta, isConst: hasEntry(d.meta, ':const') }
}

/** The constraints one written constraint stands for: `A & B` is two. */
export function constraintTypes(ctx: LoadContext, t: ComplexType): Type[] {
  if (t.kind === 'parent') return constraintTypes(ctx, t.type)
  if (t.kind === 'intersection') return t.types.flatMap((part) => constraintTypes(ctx, part))
  return [typeOfComplex(ctx, t)]
}

/** Declares type parameters; constraints and defaults resolve themselves on demand, seeing all of `scope`. */
export function declareTypeParameters(
  ctx: LoadContext,
  owner: string,
  decls: readonly {
    readonly name: string
    readonly meta: TypeParameter['meta']
    readonly constraints: readonly ComplexType[]
    readonly defaultType: ComplexType | null
    readonly span: Span
  }[],
): { params: TypeParameter[]; scope: LoadContext } {
  const map = new Map(ctx.typeParams)
  const scope: LoadContext = { mod: ctx.mod, typeParams: map }
  const params = decls.map((d) => {
    const p = makeTypeParameter(owner, d)
    const { defaultType } = d
    if (d.constraints.length > 0)
      defineLazy(p, 'constraints', [], () => d.constraints.flatMap((c) => constraintTypes(scope, c)))
    if (defaultType) defineLazy(p, 'defaultType', null, () => typeOfComplex(scope, defaultType))
    if (map.get(d.name)?.owner === owner)
      ctx.mod.typer.sink.error('type/duplicate-param', `Duplicate type parameter name: ${d.name}`, d.span)
    map.set(d.name, p)
    return p
  })
  return { params, scope }
}
