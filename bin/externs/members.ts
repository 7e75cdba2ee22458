/*
 * The members of an extern class as Haxe declarations.
 */
import type { IdlArgument, IdlMember, IdlType } from './idl.ts'
import { memberName } from './names.ts'
import type { TypeText } from './types.ts'

/** One declaration; what has the same name as an earlier one is an overload of it, or left out. */
export type Declared = {
  readonly name: string
  readonly isStatic: boolean
  /** The metadata, then the declaration, line by line. */
  readonly lines: string[]
}

type Signature = { readonly args: string; readonly result: string }

const isListener = (arg: IdlArgument): boolean => arg.idlType.idlType === 'EventListener'

/** The arguments of an operation as Haxe writes them. */
export function argumentsText(args: readonly IdlArgument[], types: TypeText): string {
  return args
    .map((arg) => {
      const { name } = memberName(arg.name)
      const type = isListener(arg) ? 'haxe.Constraints.Function' : types.text(arg.idlType, 'in')
      if (arg.variadic) return `${name}:haxe.extern.Rest<${type}>`
      return `${arg.optional ? '?' : ''}${name}:${type}`
    })
    .join(', ')
}

/** The type that an operation gives. */
function resultText(type: IdlMember['idlType'], types: TypeText): string {
  return type ? types.text(type as IdlType, 'out') : 'Void'
}

/** All members of an interface or namespace, in order. */
export class Members {
  readonly declared: Declared[] = []
  private readonly byName = new Map<string, Declared>()
  private readonly types: TypeText
  private readonly isTaken: (name: string) => boolean

  /** `isTaken` says which names a class above has. */
  constructor(types: TypeText, isTaken: (name: string) => boolean) {
    this.types = types
    this.isTaken = isTaken
  }

  /** The names that a class below can't declare again. */
  names(): string[] {
    return this.declared.filter((d) => !d.isStatic).map((d) => d.name)
  }

  /** Adds a declaration written by hand. */
  addText(name: string, text: string): void {
    this.add(name, false, () => [text])
  }

  private add(name: string, isStatic: boolean, lines: (own: string) => string[]): void {
    const other = this.byName.get(name)
    // A static and an instance member can't share a name in Haxe; the static one yields.
    const own = isStatic && other !== undefined && !other.isStatic ? `${name}_` : name
    if (this.byName.has(own) || (!isStatic && this.isTaken(own))) return
    const made: Declared = { name: own, isStatic, lines: lines(own) }
    this.byName.set(own, made)
    this.declared.push(made)
  }

  private native(own: string, idlName: string): string {
    return own === idlName ? '' : `@:native("${idlName}") `
  }

  /** Adds constants, attributes and operations. */
  addMembers(members: readonly IdlMember[], isNamespace: boolean): void {
    // Instance members first, so that they keep their names.
    const isStatic = (m: IdlMember): boolean => isNamespace || m.special === 'static'
    for (const m of members) if (!isStatic(m)) this.addMember(m, false)
    for (const m of members) if (isStatic(m)) this.addMember(m, true)
  }

  private addMember(m: IdlMember, isStatic: boolean): void {
    switch (m.type) {
      case 'const':
        this.addConstant(m)
        return
      case 'attribute':
        this.addAttribute(m, isStatic)
        return
      case 'operation':
        if (m.name) this.addOperation(m.name, m.arguments ?? [], resultText(m.idlType, this.types), isStatic)
        return
      case 'iterable':
      case 'async_iterable':
      case 'maplike':
      case 'setlike':
        this.addCollection(m)
        return
      default:
    }
  }

  private addConstant(m: IdlMember): void {
    const type = this.types.text(m.idlType as IdlType, 'out')
    const { name } = memberName(m.name ?? '')
    const sign = m.value?.negative ? '-' : ''
    const raw = m.value?.type === 'number' ? (m.value.value ?? '0') : String((m.value as { value?: unknown })?.value)
    const isWide = type === 'Int' && Number(raw) > 0x7fffffff
    const value = isWide ? `cast ${Number(raw)}` : raw
    this.add(name, true, (own) => [`static inline var ${own}:${type} = ${sign}${value};`])
  }

  /** Adds a variable. */
  addAttribute(m: IdlMember, isStatic: boolean): void {
    const idlName = m.name ?? ''
    const type = this.types.text(m.idlType as IdlType, 'out')
    const { name } = memberName(idlName)
    const access = m.readonly ? '(default, null)' : ''
    this.add(name, isStatic, (own) => [
      `${this.native(own, idlName)}${isStatic ? 'static ' : ''}var ${own}${access}:${type};`,
    ])
  }

  /** Adds an operation, or an overload of one. */
  addOperation(idlName: string, args: readonly IdlArgument[], result: string, isStatic: boolean): void {
    const name = idlName === 'new' ? 'new' : memberName(idlName).name
    const signature: Signature = { args: argumentsText(args, this.types), result }
    const other = this.byName.get(name)
    if (other && other.isStatic === isStatic) {
      this.addOverload(other, signature)
      return
    }
    this.add(name, isStatic, (own) => [
      `${this.native(own, idlName)}${isStatic ? 'static ' : ''}function ${own}(${signature.args}):${signature.result};`,
    ])
  }

  private addOverload(of: Declared, { args, result }: Signature): void {
    const main = of.lines.at(-1) ?? ''
    const line = `@:overload(function(${args}):${result} {})`
    if (!main.includes('function') || main.includes(`(${args}):`) || of.lines.some((l) => l.includes(`(${args}):`)))
      return
    of.lines.unshift(line)
  }

  /** Adds the constructors. */
  addConstructors(all: readonly (readonly IdlArgument[])[]): void {
    for (const args of all) this.addOperation('new', args, 'Void', false)
  }

  private addCollection(m: IdlMember): void {
    const list = (m.idlType as readonly IdlType[]).map((t) => this.types.text(t, 'out'))
    const first = list[0] ?? 'Dynamic'
    const iterator = m.type === 'async_iterable' || m.async ? 'js.lib.Iterator.AsyncIterator' : 'js.lib.Iterator'
    const isPairs = list.length === 2
    const key = isPairs ? first : m.type === 'setlike' ? first : 'Int'
    const value = list.at(-1) ?? 'Dynamic'
    const method = (name: string, text: string): void => {
      const safe = memberName(name)
      this.add(safe.name, false, (own) => [`${this.native(own, name)}function ${own}${text};`])
    }
    if (m.type === 'async_iterable') {
      method('values', `():${iterator}<${value}>`)
      return
    }
    if (m.type === 'maplike' || m.type === 'setlike') {
      this.add('size', false, () => ['var size(default, null):Int;'])
      method('has', `(key:${first}):Bool`)
      if (m.type === 'maplike') method('get', `(key:${first}):Null<${value}>`)
      if (!m.readonly) {
        method('clear', '():Void')
        method('delete', `(key:${first}):Bool`)
        if (m.type === 'maplike') method('set', `(key:${first}, value:${value}):Dynamic`)
        else method('add', `(value:${value}):Dynamic`)
      }
    }
    method('entries', `():${iterator}<js.lib.KeyValue<${key}, ${value}>>`)
    method('keys', `():${iterator}<${key}>`)
    method('values', `():${iterator}<${value}>`)
    method('forEach', '(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void')
  }
}
