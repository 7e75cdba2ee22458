// The public surface of a standard library as data: what a program can name, and how; and how two libraries differ.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtinDefines } from '../../src/compiler/defines.ts'
import { DiagnosticSink } from '../../src/compiler/diagnostics/index.ts'
import {
  type ComplexType,
  type Field,
  type FunctionArg,
  type ModuleDecl,
  type TypeDecl,
  type TypeParamDecl,
  type TypePath,
  parseModule,
  printExpr,
} from '../../src/compiler/parser/index.ts'
import { sourceFileOf } from '../../src/compiler/source/index.ts'

/** The modules that work on every target, by folder. */
export const crossTarget: readonly string[] = [
  ...modules(
    '',
    'Any Array Class Date DateTools EReg Enum EnumValue IntIterator Lambda List Map Math Reflect Std StdTypes String StringBuf StringTools Type UInt UnicodeString Xml',
  ),
  ...modules(
    'haxe.',
    'CallStack Constraints DynamicAccess EntryPoint EnumFlags EnumTools Exception Http Int32 Int64 Int64Helper Json Log MainLoop NativeStackTrace PosInfos Resource Rest Serializer SysTools Template Timer Ucs2 Unserializer Utf8 ValueException',
  ),
  ...modules(
    'haxe.ds.',
    'ArraySort BalancedTree Either EnumValueMap GenericStack HashMap IntMap List ListSort Map ObjectMap Option ReadOnlyArray StringMap Vector WeakMap',
  ),
  ...modules(
    'haxe.io.',
    'ArrayBufferView BufferInput Bytes BytesBuffer BytesData BytesInput BytesOutput Encoding Eof Error FPHelper Float32Array Float64Array Input Int32Array Mime Output Path Scheme StringInput UInt16Array UInt32Array UInt8Array',
  ),
  ...modules('haxe.crypto.', 'Adler32 Base64 BaseCode Crc32 Hmac Md5 Sha1 Sha224 Sha256'),
  ...modules('haxe.exceptions.', 'ArgumentException NotImplementedException PosException'),
  ...modules('haxe.extern.', 'AsVar EitherType Rest'),
  ...modules('haxe.format.', 'JsonParser JsonPrinter'),
  ...modules('haxe.http.', 'HttpBase HttpMethod HttpStatus'),
  ...modules(
    'haxe.iterators.',
    'ArrayIterator ArrayKeyValueIterator DynamicAccessIterator DynamicAccessKeyValueIterator HashMapKeyValueIterator MapKeyValueIterator RestIterator RestKeyValueIterator StringIterator StringIteratorUnicode StringKeyValueIterator StringKeyValueIteratorUnicode',
  ),
  ...modules('haxe.rtti.', 'CType Meta Rtti XmlParser'),
  ...modules('haxe.xml.', 'Access Check Fast Parser Printer'),
  ...modules('haxe.zip.', 'Compress Entry FlushMode Huffman InflateImpl Reader Tools Uncompress Writer'),
]

/** The modules that are there for JavaScript; js.html is generated from WebIDL and not compared. */
export const forJavaScript: readonly string[] = [
  ...modules('js.', 'Browser Cookie Error Function JsIterator Lib Object Promise RegExp Selection Set Symbol Syntax'),
  ...modules(
    'js.lib.',
    'ArrayBuffer ArrayBufferView BufferSource DataView Date Error Float32Array Float64Array Function HaxeIterator Int16Array Int32Array Int8Array Intl Iterator KeyValue Map Math Object Promise Proxy Reflect RegExp Set Symbol Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet WebAssembly',
  ),
  ...modules('js.lib.intl.', 'Collator DateTimeFormat LocaleMatcher NumberFormat PluralRules RelativeTimeFormat'),
  ...modules('js.lib.webassembly.', 'CompileError Global Instance LinkError Memory Module RuntimeError Table'),
]

/** The modules that native alone has. */
export const nativeOnly: readonly string[] = [
  ...modules('sys.', 'FileStat FileSystem Http'),
  ...modules('sys.io.', 'File FileInput FileOutput FileSeek Process'),
  ...modules('sys.net.', 'Address Host Socket UdpSocket'),
  ...modules(
    'sys.thread.',
    'Deque ElasticThreadPool EventLoop FixedThreadPool IThreadPool Lock Mutex NoEventLoopException Thread ThreadPoolException Tls',
  ),
]

function modules(pack: string, names: string): string[] {
  return names.split(' ').map((name) => pack + name)
}

/** Member (`Type.name`, `static Type.name`, or `Type`) to how it is written, normalised. */
export type Surface = ReadonlyMap<string, string>

/** One difference; `none` where a side lacks the member. */
export type Difference = {
  readonly module: string
  readonly member: string
  readonly official: string
  readonly ours: string
}

const none = 'none'

/** What a module offers; null where the file isn't there. */
export function surfaceOf(std: string, module: string): Surface | null {
  const file = join(std, module.replaceAll('.', '/') + '.hx')
  if (!existsSync(file)) return null
  const source = sourceFileOf(file, readFileSync(file, 'utf8'))
  // Some official files have a body for each known target only and parse for none else.
  for (const defines of [new Map<string, string>(), new Map([['js', '1']])]) {
    const sink = new DiagnosticSink()
    const ast = parseModule(source, builtinDefines('wasm', defines), sink)
    if (sink.all.some((d) => d.severity === 'error' && d.code !== 'syntax/user-error')) continue
    const out = new Map<string, string>()
    for (const decl of ast.decls) addDecl(decl, out)
    return out
  }
  throw new Error(`${file} doesn't parse`)
}

/** All differences of two libraries in some modules: those of every target and of JavaScript where nothing is said. */
export function differencesOf(
  official: string,
  ours: string,
  of: readonly string[] = [...crossTarget, ...forJavaScript],
): readonly Difference[] {
  const out: Difference[] = []
  for (const module of of) {
    const theirs = surfaceOf(official, module)
    const own = surfaceOf(ours, module)
    if (theirs === null || own === null) {
      if (theirs !== own)
        out.push({ module, member: '*', official: theirs ? 'module' : none, ours: own ? 'module' : none })
      continue
    }
    for (const member of new Set([...theirs.keys(), ...own.keys()])) {
      const a = theirs.get(member)
      const b = own.get(member)
      // A whole missing type is one difference, not one for each of its members.
      const type = member.replace(/^static /, '').split('.')[0] ?? ''
      if (type !== member && theirs.has(type) !== own.has(type)) continue
      if (a !== b && !(a !== undefined && b !== undefined && agree(a, b)))
        out.push({ module, member, official: a ?? none, ours: b ?? none })
    }
  }
  return out
}

/** `_` is a type that isn't written: it agrees with any. */
function agree(a: string, b: string): boolean {
  const pattern = (text: string): RegExp =>
    new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\b_\b/g, '.+')}$`)
  return pattern(a).test(b) || pattern(b).test(a)
}

// ---------------------------------------------------------------- declarations

function addDecl(decl: ModuleDecl, out: Map<string, string>): void {
  if (decl.kind === 'import' || decl.kind === 'using') return
  if (decl.kind === 'moduleField') {
    if (!decl.field.access.includes('private')) out.set(decl.field.name, fieldText(decl.field, new Map()))
    return
  }
  if (decl.isPrivate) return
  const names = paramNames(decl.params, 'T')
  out.set(decl.name, headText(decl, names))
  switch (decl.kind) {
    case 'enum':
      for (const c of decl.constructors) {
        out.set(
          `${decl.name}.${c.name}`,
          c.args.length === 0 ? 'constructor' : `constructor(${argsText(c.args, names)})`,
        )
      }
      return
    case 'typedef':
      if (decl.type.kind === 'anonymous' || decl.type.kind === 'extend') {
        for (const f of decl.type.fields)
          out.set(`${decl.name}.${f.name}`, (isOptional(f) ? '?' : '') + fieldText(f, names))
      }
      return
    case 'class':
    case 'abstract':
      addFields(decl, names, out)
      return
    default:
      decl satisfies never
  }
}

function addFields(
  decl: TypeDecl & { kind: 'class' | 'abstract' },
  names: ReadonlyMap<string, string>,
  out: Map<string, string>,
): void {
  const openByDefault =
    decl.isExtern || (decl.kind === 'class' && decl.isInterface) || decl.meta.some((m) => m.name === ':publicFields')
  for (const field of decl.fields) {
    const isConstant =
      decl.kind === 'abstract' && decl.isEnum && field.fieldKind.kind === 'var' && !field.access.includes('static')
    const isOpen =
      field.access.includes('public') || ((openByDefault || isConstant) && !field.access.includes('private'))
    // Operators are reached by their sign; conversions and overrides of public methods are no names of their own.
    const isSign = field.meta.some((m) => [':op', ':arrayAccess', ':from', ':to', ':resolve'].includes(m.name))
    if (isSign) addOperator(decl, field, names, out)
    if (!isOpen || isSign || field.meta.some((m) => m.name === ':noCompletion')) continue
    if (field.access.includes('override') || field.access.includes('macro')) continue
    const isStatic = field.access.includes('static')
    const text = isConstant ? 'constant' : fieldText(field, names)
    const key = `${isStatic ? 'static ' : ''}${decl.name}.${field.name}`
    const before = out.get(key)
    out.set(key, before === undefined ? text : [before, text].toSorted().join(' and '))
  }
}

function addOperator(decl: TypeDecl, field: Field, names: ReadonlyMap<string, string>, out: Map<string, string>): void {
  if (field.fieldKind.kind !== 'function') return
  for (const meta of field.meta) {
    if (![':op', ':arrayAccess', ':from', ':to'].includes(meta.name)) continue
    const { args, ret } = field.fieldKind.func
    const own = new Map([...names, ...paramNames(field.fieldKind.func.params, 'F')])
    const sign = meta.params.map((e) => printExpr(e).replace(/[A-Za-z_]\w*/g, 'x')).join(',')
    const types = args.slice(field.access.includes('static') ? 0 : args.length).map((a) => hint(a.type, own))
    const name = `${decl.name}.@${meta.name.slice(1)}(${sign})`
    if (meta.name === ':op') out.set(name, 'operator')
    else if (meta.name === ':from') out.set(`${name} ${types.join(', ')}`, 'conversion')
    else if (meta.name === ':to') out.set(`${name} ${hint(ret, own)}`, 'conversion')
    else out.set(`${name}${args.length}`, 'operator')
  }
}

function isOptional(field: Field): boolean {
  return field.meta.some((m) => m.name === ':optional')
}

function headText(decl: TypeDecl, names: ReadonlyMap<string, string>): string {
  const params = decl.params.length > 0 ? `<${decl.params.map((p) => paramText(p, names)).join(', ')}>` : ''
  switch (decl.kind) {
    case 'class': {
      const parents = decl.superClass ? [decl.superClass] : []
      const all = [...parents, ...decl.interfaces].map((p) => pathText(p, names)).filter((p) => !/^(Map)?Rt/.test(p))
      return `${decl.isInterface ? 'interface' : 'class'}${params}${all.length > 0 ? ` : ${all.join(', ')}` : ''}`
    }
    case 'enum':
      return `enum${params}`
    case 'typedef': {
      const isStructure = decl.type.kind === 'anonymous' || decl.type.kind === 'extend'
      return `typedef${params}${isStructure ? '' : ` = ${typeText(decl.type, names)}`}`
    }
    case 'abstract': {
      const list = (word: string, types: readonly ComplexType[]): string =>
        types.length > 0
          ? ` ${word} ${types
              .map((t) => typeText(t, names))
              .toSorted()
              .join(', ')}`
          : ''
      return `${decl.isEnum ? 'enum ' : ''}abstract${params}${list('from', decl.from)}${list('to', decl.to)}`
    }
    default:
      return decl satisfies never
  }
}

/** Type parameters are told by place: their names are nobody's business. */
function paramNames(params: readonly TypeParamDecl[], letter: string): Map<string, string> {
  return new Map(params.map((p, i) => [p.name, `${letter}${i}`] as const))
}

function paramText(param: TypeParamDecl, names: ReadonlyMap<string, string>): string {
  const limits = param.constraints.map((c) => typeText(c, names))
  return (names.get(param.name) ?? param.name) + (limits.length > 0 ? `:${limits.join(' & ')}` : '')
}

function fieldText(field: Field, outer: ReadonlyMap<string, string>): string {
  const kind = field.fieldKind
  switch (kind.kind) {
    case 'function': {
      const names = new Map([...outer, ...paramNames(kind.func.params, 'F')])
      const params =
        kind.func.params.length > 0 ? `<${kind.func.params.map((p) => paramText(p, names)).join(', ')}>` : ''
      const ret = field.name === 'new' ? 'Void' : hint(kind.func.ret, names)
      return `function${params}(${argsText(kind.func.args, names)}):${ret}${field.access.includes('dynamic') ? ' dynamic' : ''}`
    }
    case 'property': {
      const canRead = kind.get !== 'never' && kind.get !== 'null'
      const canWrite = kind.set !== 'never' && kind.set !== 'null'
      return `var${canRead ? '' : ' writeonly'}${canWrite ? '' : ' readonly'}:${hint(kind.type, outer)}`
    }
    case 'var':
      return `var${field.access.includes('final') || field.access.includes('inline') ? ' readonly' : ''}:${hint(kind.type, outer)}`
    default:
      return kind satisfies never
  }
}

function argsText(args: readonly FunctionArg[], names: ReadonlyMap<string, string>): string {
  return args
    .map((arg) => {
      const isOpen = arg.opt || arg.value !== null
      const type = hint(arg.type, names)
      // `...args:T` and `args:haxe.extern.Rest<T>` are the same.
      const rest = /^Rest<(.*)>$/.exec(type)?.[1] ?? (arg.rest ? type : null)
      if (rest !== null) return `...${rest}`
      return `${isOpen ? '?' : ''}${isOpen ? type.replace(/^Null<(.*)>$/, '$1') : type}`
    })
    .join(', ')
}

// ---------------------------------------------------------------- types

function hint(type: ComplexType | null, names: ReadonlyMap<string, string>): string {
  return type === null ? '_' : typeText(type, names)
}

function pathText(path: TypePath, names: ReadonlyMap<string, string>): string {
  const name = path.sub ?? path.name
  const params = path.params.map((p) => (p.kind === 'type' ? typeText(p.type, names) : printExpr(p.expr)))
  const base = path.pack.length === 0 && path.sub === null ? (names.get(name) ?? name) : name
  return params.length > 0 ? `${base}<${params.join(', ')}>` : base
}

function typeText(type: ComplexType, names: ReadonlyMap<string, string>): string {
  switch (type.kind) {
    case 'path':
      return pathText(type.path, names)
    case 'parent':
    case 'named':
      return typeText(type.type, names)
    case 'optional':
      return `?${typeText(type.type, names)}`
    case 'function': {
      const args = type.args.map((a) => typeText(a, names)).filter((a) => a !== 'Void')
      return `(${args.join(', ')})->${typeText(type.ret, names)}`
    }
    case 'anonymous':
      return `{${type.fields
        .map((f) => `${isOptional(f) ? '?' : ''}${f.name} ${fieldText(f, names)}`)
        .toSorted()
        .join('; ')}}`
    case 'extend':
      return `{>${type.paths.map((p) => pathText(p, names)).join(', ')}; ${type.fields.map((f) => `${f.name} ${fieldText(f, names)}`).join('; ')}}`
    case 'intersection':
      return type.types.map((t) => typeText(t, names)).join(' & ')
    default:
      return type satisfies never
  }
}
