/*
 * WebIDL types as Haxe types.
 */
import type { IdlArgument, IdlType, Model } from './idl.ts'
import { type HaxeName, haxeNameOf, memberName } from './names.ts'

const plain: Record<string, string> = {
  any: 'Dynamic',
  object: 'Dynamic',
  symbol: 'js.lib.Symbol',
  bigint: 'Dynamic',
  undefined: 'Void',
  boolean: 'Bool',
  byte: 'Int',
  octet: 'Int',
  short: 'Int',
  'unsigned short': 'Int',
  long: 'Int',
  'unsigned long': 'Int',
  'long long': 'Int',
  'unsigned long long': 'Int',
  float: 'Float',
  'unrestricted float': 'Float',
  double: 'Float',
  'unrestricted double': 'Float',
  DOMString: 'String',
  USVString: 'String',
  ByteString: 'String',
  CSSOMString: 'String',
  SVGAnimatedEnumerationValue: 'Int',
  ArrayBuffer: 'js.lib.ArrayBuffer',
  SharedArrayBuffer: 'js.lib.ArrayBuffer',
  DataView: 'js.lib.DataView',
  ArrayBufferView: 'js.lib.ArrayBufferView',
  BufferSource: 'js.lib.BufferSource',
  AllowSharedBufferSource: 'js.lib.BufferSource',
  EventHandler: 'haxe.Constraints.Function',
  EventListener: 'haxe.Constraints.Function',
  OnErrorEventHandler: 'haxe.Constraints.Function',
  OnBeforeUnloadEventHandler: 'haxe.Constraints.Function',
  HeadersInit:
    'haxe.extern.EitherType<js.html.Headers, haxe.extern.EitherType<Array<Array<String>>, haxe.DynamicAccess<String>>>',
  ImageDataArray: 'js.lib.Uint8ClampedArray',
  CSSStyleProperties: 'js.html.CSSStyleDeclaration',
  WindowProxy: 'js.html.Window',
  Function: 'haxe.Constraints.Function',
  VoidFunction: '() -> Void',
}
for (const name of ['Int8', 'Uint8', 'Uint8Clamped', 'Int16', 'Uint16', 'Int32', 'Uint32', 'Float32', 'Float64'])
  plain[`${name}Array`] = `js.lib.${name}Array`
for (const name of ['Float16Array', 'BigInt64Array', 'BigUint64Array']) plain[name] = 'js.lib.ArrayBufferView'

const values = new Set(['Int', 'Float', 'Bool'])

/** Where a type stands: what JavaScript gives may be said more exactly than what it takes. */
export type Place = 'in' | 'out'

/** The text of types within a package. */
export type TypeText = {
  text(type: IdlType, place: Place): string
  path(name: HaxeName): string
}

/** Makes type texts for a module of a package; names of the same package stay short. */
export function typeTexts(model: Model, pack: string): TypeText {
  const path = (n: HaxeName): string => (n.pack === pack ? n.name : `${n.pack}.${n.name}`)

  function named(name: string, place: Place, depth: number): string {
    const known = plain[name]
    if (known) return known
    // An element of a page is of HTML nearly always, and Haxe's externs say so.
    if (name === 'Element') return path({ pack: 'js.html', name: place === 'in' ? 'DOMElement' : 'Element' })
    const definition = model.definitions.get(name)
    if (definition?.type === 'callback interface') return callbackInterface(name, place, depth)
    if (definition) return path(haxeNameOf(name, definition.spec))
    const enumeration = model.enums.get(name)
    if (enumeration) return path(haxeNameOf(name, enumeration.spec))
    const alias = model.aliases.get(name)
    if (alias) return depth > 10 ? 'Dynamic' : of(alias.idlType, place, depth + 1)
    const callback = model.callbacks.get(name)
    if (callback) return depth > 3 ? 'haxe.Constraints.Function' : functionText(callback, depth)
    return 'Dynamic'
  }

  function functionText(
    callback: { readonly idlType: IdlType; readonly arguments: readonly IdlArgument[] },
    depth: number,
  ): string {
    const args = callback.arguments.filter((a) => !a.variadic)
    // The handler gets what JavaScript gives, and gives what it takes; arguments that may be missing need not be taken.
    const texts = args.map((a) => `${memberName(a.name).name}:${of(a.idlType, 'out', depth + 1)}`)
    const result = of(callback.idlType, 'in', depth + 1)
    if (callback.arguments.length !== args.length) return 'haxe.Constraints.Function'
    return `(${texts.join(', ')}) -> ${result === 'js.lib.Promise<Void>' ? 'Dynamic' : result}`
  }

  function callbackInterface(name: string, place: Place, depth: number): string {
    const operation = model.definitions.get(name)?.members.find((m) => m.type === 'operation')
    if (!operation || depth > 3) return 'haxe.Constraints.Function'
    const idlType = operation.idlType as IdlType
    return functionText({ idlType, arguments: operation.arguments ?? [] }, depth)
  }

  function of(type: IdlType, place: Place, depth = 0): string {
    const text = bare(type, place, depth)
    return type.nullable && values.has(text) ? `Null<${text}>` : text
  }

  function bare(type: IdlType, place: Place, depth: number): string {
    if (type.union) return union(type.idlType as readonly IdlType[], place, depth)
    if (type.generic !== '') {
      const params = type.idlType as readonly IdlType[]
      const param = (i: number): string => (params[i] ? of(params[i], place, depth + 1) : 'Dynamic')
      switch (type.generic) {
        case 'Promise':
          return `js.lib.Promise<${param(0)}>`
        case 'sequence':
        case 'FrozenArray':
        case 'ObservableArray':
        case 'async_sequence':
          return `Array<${param(0)}>`
        case 'record':
          return `haxe.DynamicAccess<${param(1)}>`
        default:
          throw new Error(`unknown generic type ${type.generic}`)
      }
    }
    return named(type.idlType as string, place, depth)
  }

  function union(members: readonly IdlType[], place: Place, depth: number): string {
    const texts = new Set<string>()
    const add = (t: IdlType): void => {
      const alias = typeof t.idlType === 'string' && !t.generic ? model.aliases.get(t.idlType) : undefined
      if (t.union) for (const m of t.idlType as readonly IdlType[]) add(m)
      else if (alias && !plain[alias.name] && depth < 10) add(alias.idlType)
      else texts.add(bare(t, place, depth + 1))
    }
    for (const m of members) add(m)
    texts.delete('Void')
    if (texts.has('Dynamic') || texts.size === 0) return 'Dynamic'
    const list = [...texts].filter((text) => !(text === 'Int' && texts.has('Float')))
    const last = list.pop() ?? 'Dynamic'
    return list.reduceRight((rest, text) => `haxe.extern.EitherType<${text}, ${rest}>`, last)
  }

  return { text: (type, place) => of(type, place), path }
}
