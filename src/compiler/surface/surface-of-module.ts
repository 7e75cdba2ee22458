/*
 * From a typed module to its JavaScript surface: which declarations are exported under which names, and one entry (symbol
 * plus typed function) per exportable thing.
 */
import { follow, followOnce, hasMeta } from '../typer/follow.ts'
import { printType } from '../typer/print-type.ts'
import { substitute, substituteMap } from '../typer/type-params.ts'
import type { TypedExpr, TypedProgram } from '../typer/typed-ast.ts'
import type {
  AbstractType,
  ClassField,
  ClassType,
  EnumType,
  FunType,
  Module,
  ModuleType,
  Type,
  TypeParameter,
} from '../typer/types.ts'
import { jsModulesOf } from './js-modules.ts'
import { crossingOf, enumParamName, homePath, nullableIf, tsOf, tsOfCopy, tsReference, type Uses } from './crossing.ts'
import {
  callOf,
  closureOver,
  entryFunction,
  fieldOf,
  isTestOf,
  newOf,
  setOf,
  typeOfArgument,
  type EntryTypes,
} from './entry-function.ts'
import type {
  ExportEntry,
  ModuleSurface,
  SurfaceClass,
  SurfaceConstructor,
  SurfaceFunction,
  SurfaceItem,
  SurfaceParam,
  SurfaceProperty,
  TypeHome,
} from './surface.ts'

const dynamicType: Type = { kind: 'dynamic', param: null }

/** The surface of a loaded module. Reads declarations; bodies are typed only when an entry's function is asked for. */
export function surfaceOfModule(program: TypedProgram, module: Module): ModuleSurface {
  const homes = new Map<string, TypeHome>()
  const files = new Map<string, string>()
  for (const m of program.modules.values()) files.set(m.path, m.file)
  const wrapped = new Map<string, { readonly symbol: string; readonly type: FunType }>()
  const uses: Uses = {
    wrap: (type) => {
      const plain = substituteMap(type, () => dynamicType)
      const key = printType(plain)
      let known = wrapped.get(key)
      if (!known)
        wrapped.set(
          key,
          (known = { symbol: `${module.path}:fn:${wrapped.size}`, type: plain.kind === 'fun' ? plain : type }),
        )
      return known.symbol
    },
    add: (decl) => {
      homes.set(homePath(decl), { module: decl.module, file: files.get(decl.module) ?? '', name: exportName(decl) })
    },
  }
  const maker = new SurfaceMaker(program, module, uses)
  for (const { symbol, type } of wrapped.values()) maker.wrapper(symbol, type)
  return {
    module: module.path,
    file: module.file,
    items: maker.items,
    entries: maker.entries,
    jsModules: jsModulesOf(module),
    jsModuleUsers: jsModuleUsers(program, module),
    homes,
  }
}

/** Every module that `module` uses, however far, whose externs name JavaScript modules. */
function jsModuleUsers(program: TypedProgram, module: Module): string[] {
  const seen = new Set([module.path])
  const files: string[] = []
  for (const path of seen) {
    const at = program.modules.get(path)
    if (!at) continue
    for (const used of at.dependencies) seen.add(used)
    if (at !== module && jsModulesOf(at).length > 0) files.push(at.file)
  }
  return files
}

/** The name a declaration has in its glue module. */
function exportName(decl: ModuleType): string {
  return decl.isPrivate ? `$${decl.name}` : decl.name
}

class SurfaceMaker {
  readonly items: SurfaceItem[] = []
  readonly entries: ExportEntry[] = []
  readonly #program: TypedProgram
  readonly #module: Module
  readonly #uses: Uses
  readonly #types: EntryTypes

  constructor(program: TypedProgram, module: Module, uses: Uses) {
    this.#program = program
    this.#module = module
    this.#uses = uses
    const named = (path: string): Type => {
      const decl = program.loadType(path)
      if (decl?.kind === 'abstractDecl') return { kind: 'abstract', abstract: decl, params: [] }
      if (decl?.kind === 'class') return { kind: 'inst', cls: decl, params: [] }
      return dynamicType
    }
    const nullDecl = program.loadType('Null')
    this.#types = {
      void: named('Void'),
      bool: named('Bool'),
      dynamic: dynamicType,
      arrayOf: (t) => {
        const array = named('Array')
        return array.kind === 'inst' ? { ...array, params: [t] } : dynamicType
      },
      nullOf: (t) => (nullDecl?.kind === 'abstractDecl' ? { kind: 'abstract', abstract: nullDecl, params: [t] } : t),
    }
    if (module.fields) this.#moduleFields(module.fields)
    for (const decl of module.types) this.#declaration(decl)
  }

  /** The entry that makes a closure of a type from a JavaScript function. */
  wrapper(symbol: string, type: FunType): void {
    const boundary = this.#program.loadType('rt.Boundary')
    const host = boundary?.kind === 'class' ? boundary.statics.get('host') : undefined
    if (boundary?.kind !== 'class' || !host) return
    this.entries.push({
      symbol,
      label: 'a JavaScript function',
      func: () =>
        entryFunction([{ name: 'f', opt: false, type: dynamicType }], type, this.#types, (locals) =>
          closureOver(locals[0], type, fieldOf(boundary, host, null, follow(host.type)), this.#types),
        ),
      params: [{ name: 'f', type: { kind: 'dynamic' }, optional: false, rest: false, ts: 'any' }],
      result: { kind: 'dynamic' },
    })
  }

  #declaration(decl: ModuleType): void {
    if (hasMeta(decl, ':noExport')) return
    switch (decl.kind) {
      case 'class':
        if (!decl.isExtern && decl.classKind.kind === 'normal') this.#class(decl)
        return
      case 'enumDecl':
        if (!decl.isExtern) this.#enum(decl)
        return
      case 'abstractDecl':
        if (decl.isEnum && !decl.isPrivate) this.#enumAbstract(decl)
        return
      case 'typedefDecl':
        if (!decl.isPrivate) this.#typedef(decl)
        return
    }
    decl satisfies never
  }

  #typedef(decl: ModuleType & { readonly kind: 'typedefDecl' }): void {
    const below = followOnce(decl.type)
    const ts = tsOf(below, this.#uses)
    this.items.push({ kind: 'typedef', name: decl.name, doc: decl.doc, typeParams: names(decl.params), ts })
  }

  #enumAbstract(decl: AbstractType): void {
    const values: { name: string; doc: string | null; value: string | number | boolean | null }[] = []
    for (const field of decl.impl?.statics.values() ?? []) {
      if (!field.isPublic || field.kind.kind !== 'var') continue
      const value = constantOf(field.body?.typed().expr ?? null)
      if (value !== undefined) values.push({ name: field.name, doc: field.doc, value })
    }
    const ts =
      values.length > 0 ? values.map((v) => JSON.stringify(v.value)).join(' | ') : tsOf(decl.underlying, this.#uses)
    this.items.push({ kind: 'enumAbstract', name: decl.name, doc: decl.doc, ts, values })
  }

  #enum(decl: EnumType): void {
    const path = homePath(decl)
    const params: Type[] = decl.params.map(() => dynamicType)
    const self: Type = { kind: 'enum', enum: decl, params }
    const constructors: SurfaceConstructor[] = []
    for (const field of decl.constructors.values()) {
      const all = [...decl.params, ...field.params]
      const plain = (t: Type): Type =>
        substitute(
          t,
          all,
          all.map(() => dynamicType),
        )
      const args = (field.args ?? []).map((a) => ({ name: a.name, opt: a.opt, rest: false, type: plain(a.type) }))
      const fieldType: Type = field.args ? { kind: 'fun', args, ret: self } : self
      const access: TypedExpr = {
        type: fieldType,
        span: field.span,
        kind: 'field',
        object: { type: dynamicType, span: field.span, kind: 'typeExpr', of: decl },
        access: { kind: 'enum', enum: decl, field },
      }
      this.#entry(`${path}:${field.name}`, `${decl.name}.${field.name}`, [], args, self, (locals) =>
        field.args ? callOf(access, locals, self) : access,
      )
      constructors.push({
        name: field.name,
        doc: field.doc,
        params:
          field.args?.map((a) => ({ name: enumParamName(a.name), optional: a.opt, ts: tsOf(a.type, this.#uses) })) ??
          null,
      })
    }
    this.items.push({
      kind: 'enum',
      name: exportName(decl),
      path,
      doc: decl.doc,
      typeParams: names(decl.params),
      constructors,
    })
  }

  #moduleFields(holder: ClassType): void {
    for (const field of holder.statics.values()) {
      if (!isVisible(field)) continue
      if (field.kind.kind === 'method') {
        const f = this.#method(holder, field, `${this.#module.path}.${field.name}`, field.name, null)
        if (f) this.items.push({ kind: 'function', ...f })
      } else if (field.isFinal) {
        const symbol = `${this.#module.path}.${field.name}:get`
        const type = follow(field.type)
        this.#entry(symbol, field.name, [], [], type, () => fieldOf(holder, field, null, type))
        this.items.push({
          kind: 'value',
          name: field.name,
          label: field.name,
          doc: field.doc,
          get: symbol,
          type: crossingOf(field.type, this.#uses),
          ts: tsOfCopy(field.type, this.#uses, false),
        })
      }
    }
  }

  #class(cls: ClassType): void {
    const path = homePath(cls)
    const self: Type = { kind: 'inst', cls, params: cls.params.map(() => dynamicType) }
    const name = exportName(cls)
    const methods: SurfaceFunction[] = []
    const properties: SurfaceProperty[] = []
    for (const isStatic of [false, true]) {
      for (const field of (isStatic ? cls.statics : cls.fields).values()) {
        if (!(cls.isInterface || isVisible(field)) || hasMeta(field, ':noExport')) continue
        const symbol = `${path}${isStatic ? '.' : '#'}${field.name}`
        const label = `${cls.name}.${field.name}`
        // A dynamic method is a variable that holds a function.
        if (isDynamicMethod(field)) {
          if (!field.isOverride) properties.push(this.#property(cls, field, symbol, label, isStatic ? null : self))
        } else if (field.kind.kind === 'method') {
          if (field.isOverride && !isStatic && sameShape(cls, field)) continue
          const f = this.#method(cls, field, symbol, label, isStatic ? null : self)
          if (f) methods.push(f)
        } else properties.push(this.#property(cls, field, symbol, label, isStatic ? null : self))
      }
    }
    let construct: SurfaceFunction | null = null
    const ctor = constructorOf(cls)
    if (
      !cls.isInterface &&
      !cls.isAbstract &&
      ctor &&
      (ctor.field.isPublic || ctor.cls !== cls) &&
      !hasMeta(ctor.field, ':noExport')
    ) {
      const fun = followFun(ctor.field.type)
      if (fun) {
        const bound: FunType = {
          kind: 'fun',
          args: argumentsOf(substituteSuper(fun, cls, ctor.cls), cls.params),
          ret: self,
        }
        const symbol = `${path}.new`
        this.#entry(symbol, `new ${cls.name}`, [], bound.args, self, (locals) => newOf(cls, self, locals))
        construct = { ...this.#shape('new', symbol, `new ${cls.name}`, ctor.field, fun, true), isStatic: true }
      }
    }
    const isSymbol = `${path}:is`
    this.#entry(
      isSymbol,
      `${cls.name}`,
      [],
      [{ name: 'value', opt: false, type: dynamicType }],
      this.#types.bool,
      (locals) => isTestOf(cls, locals[0], this.#types.bool),
    )
    const superClass = cls.superClass && !cls.superClass.cls.isExtern ? cls.superClass : null
    const reference = (of: {
      readonly cls: ClassType
      readonly params: readonly Type[]
    }): { path: string; ts: string } => {
      this.#uses.add(of.cls)
      return {
        path: homePath(of.cls),
        ts: tsReference(
          of.cls,
          of.params.map((p) => tsOf(p, this.#uses)),
        ),
      }
    }
    const item: SurfaceClass = {
      kind: 'class',
      isInterface: cls.isInterface,
      name,
      path,
      doc: cls.doc,
      isPrivate: cls.isPrivate,
      isDefault: !cls.isPrivate && !cls.isInterface && cls.name === (this.#module.path.split('.').at(-1) ?? ''),
      typeParams: names(cls.params),
      superClass: superClass ? reference(superClass) : null,
      interfaces: cls.interfaces.filter((i) => !i.cls.isExtern).map(reference),
      ancestors: [...ancestorsOf(cls)],
      construct,
      methods,
      properties,
      isSymbol,
    }
    this.items.push(item)
  }

  #property(cls: ClassType, field: ClassField, symbol: string, label: string, self: Type | null): SurfaceProperty {
    const params = cls.params
    const type = substitute(
      field.type,
      params,
      params.map(() => dynamicType),
    )
    const kind = field.kind
    const receiver = self ? [{ name: 'self', opt: false, type: self }] : []
    let get: string | null = null
    let set: string | null = null
    if (kind.kind === 'var' ? readable(kind.read.kind) : isDynamicMethod(field)) {
      get = `${symbol}:get`
      const getter =
        kind.kind === 'var' && kind.read.kind === 'call' ? findMember(cls, `get_${field.name}`, !self) : null
      this.#entry(get, label, receiver, [], type, (locals) =>
        getter
          ? callOf(fieldOf(getter.cls, getter.field, locals[0] ?? null, follow(getter.field.type)), [], type)
          : fieldOf(cls, field, locals[0] ?? null, type),
      )
    }
    if (kind.kind === 'var' ? writable(kind.write.kind) && !field.isFinal : isDynamicMethod(field)) {
      set = `${symbol}:set`
      const setter =
        kind.kind === 'var' && kind.write.kind === 'call' ? findMember(cls, `set_${field.name}`, !self) : null
      this.#entry(set, label, receiver, [{ name: 'value', opt: false, type }], this.#types.void, (locals) => {
        const value = locals.at(-1)
        const object = self ? (locals[0] ?? null) : null
        if (!value) throw new Error('a setter without a value')
        return setter
          ? callOf(fieldOf(setter.cls, setter.field, object, follow(setter.field.type)), [value], type)
          : setOf(fieldOf(cls, field, object, type), value)
      })
    }
    return {
      name: field.name,
      label,
      doc: field.doc,
      isStatic: !self,
      get,
      set,
      type: crossingOf(type, this.#uses),
      ts: tsOfCopy(field.type, this.#uses, false),
    }
  }

  /** A method or function; null where it can't cross (macros, fields without a function type). */
  #method(cls: ClassType, field: ClassField, symbol: string, label: string, self: Type | null): SurfaceFunction | null {
    if (
      field.isExtern ||
      (field.kind.kind === 'method' && field.kind.methodKind === 'macro') ||
      hasMeta(field, ':noExport')
    )
      return null
    const fun = followFun(field.type)
    if (!fun) return null
    const all = [...cls.params, ...field.params]
    const args = argumentsOf(fun, all)
    const ret = substitute(
      fun.ret,
      all,
      all.map(() => dynamicType),
    )
    const receiver = self ? [{ name: 'self', opt: false, type: self }] : []
    this.#entry(symbol, label, receiver, args, ret, (locals) =>
      callOf(
        fieldOf(cls, field, self ? (locals[0] ?? null) : null, { kind: 'fun', args, ret }),
        self ? locals.slice(1) : locals,
        ret,
        field.params.map(() => dynamicType),
      ),
    )
    return this.#shape(
      field.name,
      symbol,
      label,
      field,
      { kind: 'fun', args: fun.args, ret: fun.ret },
      self === null,
      all,
    )
  }

  #shape(
    name: string,
    symbol: string,
    label: string,
    field: ClassField,
    fun: FunType,
    isStatic: boolean,
    all: readonly TypeParameter[] = [],
  ): SurfaceFunction {
    const plain = (t: Type): Type =>
      substitute(
        t,
        all,
        all.map(() => dynamicType),
      )
    return {
      name,
      symbol,
      label,
      doc: field.doc,
      isStatic,
      typeParams: names(field.params),
      params: fun.args.map((a, i) => this.#param(a, plain(a.type), i)),
      result: crossingOf(plain(fun.ret), this.#uses),
      resultTs: tsOf(fun.ret, this.#uses),
    }
  }

  #param(a: FunType['args'][number], plain: Type, index: number): SurfaceParam {
    return {
      name: a.name || `arg${index}`,
      type: nullableIf(a.opt, crossingOf(plain, this.#uses)),
      optional: a.opt,
      rest: a.rest === true,
      ts: a.rest === true ? tsOf(a.type, this.#uses) : tsOfCopy(a.type, this.#uses, true),
    }
  }

  #entry(
    symbol: string,
    label: string,
    receiver: FunType['args'],
    args: FunType['args'],
    ret: Type,
    body: (locals: readonly TypedExpr[]) => TypedExpr,
  ): void {
    const all = [...receiver, ...args].map((a) => ({ ...a, type: typeOfArgument(a.type, a.opt, this.#types) }))
    const entry: ExportEntry = {
      symbol,
      label,
      func: () => entryFunction(all, ret, this.#types, body),
      params: args.map((a, i) => this.#param(a, a.type, i)),
      result: crossingOf(ret, this.#uses),
    }
    this.entries.push(entry)
  }
}

const names = (params: readonly TypeParameter[]): string[] => params.map((p) => p.name)

const isDynamicMethod = (field: ClassField): boolean =>
  field.kind.kind === 'method' && field.kind.methodKind === 'dynamic'

function followFun(t: Type): FunType | null {
  const f = follow(t)
  return f.kind === 'fun' ? f : null
}

/** Public, and no override that its base declares alike (the base's accessor reaches it). */
function isVisible(field: ClassField): boolean {
  return field.isPublic && !hasMeta(field, ':noExport') && !hasMeta(field, ':compilerGenerated')
}

/** Whether an override has exactly the base's argument and result types, so that the inherited JavaScript method does. */
function sameShape(cls: ClassType, field: ClassField): boolean {
  const base = cls.superClass ? findMember(cls.superClass.cls, field.name, false) : null
  if (!base || base.cls.isExtern || !base.field.isPublic || base.cls.params.length > 0) return false
  const a = followFun(field.type)
  const b = followFun(base.field.type)
  if (!a || !b || a.args.length !== b.args.length) return false
  const silent: Uses = { add: () => {}, wrap: () => '' }
  const text = (f: FunType): string =>
    JSON.stringify([...f.args.map((x) => [x.opt, tsOf(x.type, silent)]), tsOf(f.ret, silent)])
  return text(a) === text(b)
}

function argumentsOf(fun: FunType, params: readonly TypeParameter[]): FunType['args'] {
  return fun.args.map((a) => ({
    ...a,
    type: substitute(
      a.type,
      params,
      params.map(() => dynamicType),
    ),
  }))
}

/** A constructor's type as seen from a class below the one that declares it. */
function substituteSuper(fun: FunType, cls: ClassType, declaring: ClassType): FunType {
  let at: ClassType = cls
  let args: readonly Type[] = cls.params.map((p): Type => ({ kind: 'param', param: p }))
  while (at !== declaring && at.superClass) {
    const below = at
    const given = args
    args = at.superClass.params.map((p) => substitute(p, below.params, given))
    at = at.superClass.cls
  }
  const t = substitute(fun, at.params, args)
  return t.kind === 'fun' ? t : fun
}

function constructorOf(cls: ClassType): { readonly cls: ClassType; readonly field: ClassField } | null {
  for (let at: ClassType | null = cls; at; at = at.superClass?.cls ?? null)
    if (at.constructorField) return { cls: at, field: at.constructorField }
  return null
}

function findMember(
  cls: ClassType,
  name: string,
  isStatic: boolean,
): { readonly cls: ClassType; readonly field: ClassField } | null {
  for (let at: ClassType | null = cls; at; at = at.superClass?.cls ?? null) {
    const field = (isStatic ? at.statics : at.fields).get(name)
    if (field) return { cls: at, field }
    if (at.isInterface)
      for (const i of at.interfaces) {
        const found = findMember(i.cls, name, isStatic)
        if (found) return found
      }
    if (isStatic) return null
  }
  return null
}

function ancestorsOf(cls: ClassType, into: Set<string> = new Set()): Set<string> {
  into.add(homePath(cls))
  if (cls.superClass) ancestorsOf(cls.superClass.cls, into)
  for (const i of cls.interfaces) ancestorsOf(i.cls, into)
  return into
}

function readable(kind: string): boolean {
  return kind === 'normal' || kind === 'call' || kind === 'inline' || kind === 'dynamic'
}
function writable(kind: string): boolean {
  return kind === 'normal' || kind === 'call' || kind === 'dynamic'
}

function constantOf(e: TypedExpr | null): string | number | boolean | null | undefined {
  if (!e) return undefined
  if (e.kind === 'cast' || e.kind === 'meta') return constantOf(e.expr)
  if (e.kind === 'unop' && e.op === '-') {
    const value = constantOf(e.expr)
    return typeof value === 'number' ? -value : undefined
  }
  if (e.kind === 'block' && e.exprs.length === 1) return constantOf(e.exprs[0] ?? null)
  if (e.kind !== 'const') return undefined
  switch (e.value.kind) {
    case 'int':
    case 'float':
    case 'string':
    case 'bool':
      return e.value.value
    case 'null':
      return null
    default:
      return undefined
  }
}
