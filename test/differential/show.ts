// How generated programs print a value: through helpers where targets print differently (floats, maps, structures).
import { type Type, intType, stringType, isSameType, typeName } from './model.ts'

/** Whether Std.string prints the type the same everywhere. */
export function isPlain(type: Type): boolean {
  switch (type.kind) {
    case 'int':
    case 'bool':
    case 'string':
    case 'dynamic':
      return true
    case 'null':
    case 'array':
    case 'option':
      return isPlain(type.of)
    case 'class':
      return true
    case 'enum':
      return type.decl.ctors.every((c) =>
        c.args.every((a) => (a.kind === 'enum' && a.decl === type.decl) || isPlain(a)),
      )
    case 'money':
    case 'float':
    case 'map':
    case 'struct':
    case 'function':
    case 'param':
      return false
  }
  return type satisfies never
}

/** A function value that prints values of the type. */
function shower(type: Type): string {
  if (type.kind === 'param') return `show${type.name}`
  if (type.kind === 'float') return 'R.fl'
  return `(v:${typeName(type)}) -> ${showOf('v', type)}`
}

/** A Haxe expression of type String that prints a value. */
export function showOf(text: string, type: Type): string {
  if (type.kind === 'string') return text
  if (isPlain(type)) return `Std.string(${text})`
  switch (type.kind) {
    case 'money':
      return `(${text}).text()`
    case 'float':
      return `R.fl(${text})`
    case 'null':
      return `R.nul(${text}, ${shower(type.of)})`
    case 'array':
      return `R.arr(${text}, ${shower(type.of)})`
    case 'option':
      return `R.opt(${text}, ${shower(type.of)})`
    case 'map':
      return `R.${isSameType(type.key, intType) ? 'imap' : 'smap'}(${text}, ${shower(type.of)})`
    case 'enum':
      return `Main.show${type.decl.name}(${text})`
    case 'struct':
      return `Main.show${type.decl.name}(${text})`
    case 'function': {
      if (isSameType(type.result, stringType) && type.params.length === 0) return `(${text})()`
      const args = type.params.map((p) => sample(p))
      return args.includes(null) ? '"fn"' : showOf(`(${text} : ${typeName(type)})(${args.join(', ')})`, type.result)
    }
    case 'param':
      return `show${type.name}(${text})`
    default:
      return `Std.string(${text})`
  }
}

/** An argument for printing what a function gives. */
function sample(type: Type): string | null {
  switch (type.kind) {
    case 'int':
      return '7'
    case 'float':
      return '2.5'
    case 'bool':
      return 'true'
    case 'string':
      return '"k"'
    case 'money':
      return 'new Money(4)'
    case 'null':
      return 'null'
    case 'array':
      return '[]'
    default:
      return null
  }
}
