import { followOnce, pathOf } from './follow.ts'
import type { ClassField, ClassType, MonoType, Type } from './types.ts'

/*
 * Types in messages, spelled as the official compiler spells them: `Array<Int>`, `(x : Int, ?y : String) -> Void`,
 * `{ y : String, x : Int }` (fields in reverse alphabetical order), `Unknown<0>`, `foo.T`.
 */

/** Numbers the unknowns of one message. */
type Names = Map<MonoType, number>

/** The text of a type. */
export function printType(t: Type): string {
  return print(t, new Map(), 0)
}

/** The texts of several types that share the numbering of their unknowns. */
export function printTypes(...types: readonly Type[]): string[] {
  const names: Names = new Map()
  return types.map((t) => print(t, names, 0))
}

function print(type: Type, names: Names, depth: number): string {
  const t = followOnce(type)
  if (depth > 12) return '...'
  const args = (params: readonly Type[]): string =>
    params.length > 0 ? `<${params.map((p) => print(p, names, depth + 1)).join(', ')}>` : ''
  switch (t.kind) {
    case 'mono': {
      let n = names.get(t)
      if (n === undefined) names.set(t, (n = names.size))
      return `Unknown<${n}>`
    }
    case 'lazy':
      return '...'
    case 'inst':
      return pathOf(t.cls) + args(t.params)
    case 'enum':
      return pathOf(t.enum) + args(t.params)
    case 'typedef':
      return pathOf(t.def) + args(t.params)
    case 'abstract':
      return pathOf(t.abstract) + args(t.params)
    case 'param': {
      const owner = t.param.owner
      const last = owner.slice(owner.lastIndexOf('.') + 1)
      return last ? `${last}.${t.param.name}` : t.param.name
    }
    case 'dynamic':
      return t.param ? `Dynamic<${print(t.param, names, depth + 1)}>` : 'Dynamic'
    case 'fun': {
      const part = (p: Type): string => {
        const f = followOnce(p)
        const text = print(p, names, depth + 1)
        return f.kind === 'fun' ? `(${text})` : text
      }
      const first = t.args[0]
      let head: string
      if (!first) head = '()'
      else if (t.args.length === 1 && first.name === '') head = (first.opt ? '?' : '') + part(first.type)
      else
        head = `(${t.args.map((a) => (a.opt ? '?' : '') + (a.name === '' ? '' : `${a.name} : `) + part(a.type)).join(', ')})`
      return `${head} -> ${part(t.ret)}`
    }
    case 'anon': {
      const fields = [...t.anon.fields.values()].sort((a, b) => (a.name < b.name ? 1 : -1))
      const texts = fields.map((f) => ` ${f.isOptional ? '?' : ''}${f.name} : ${print(f.type, names, depth + 1)}`)
      return `{${t.anon.status === 'open' ? '+' : ''}${texts.join(',')} }`
    }
  }
  t satisfies never
}

/** A type as the context of a mismatch inside it shows it: only the part that matters. */
export function printField(f: ClassField): string {
  return `${f.name} : ${printType(f.type)}`
}

/** `Class<pack.Name>`, as a class used as a value is called in messages. */
export function printClassValue(cls: ClassType): string {
  return `Class<${pathOf(cls)}>`
}
