import { constantOf } from '../constant.ts'
import { followNull, hasMeta } from '../follow.ts'
import { freshMonos, substitute } from '../type-params.ts'
import type { ClassField, EnumField, Type } from '../types.ts'
import { canUnify } from '../unify.ts'
import type { Typer } from '../context.ts'
import type { Occurrence } from './pattern.ts'

/*
 * Which constructors a type has, and how missing ones are named: `Unmatched patterns: None | Some`.
 */

/** The constructor of a value as the decision compiler tells it apart: `key` is unique within the type. */
export type Head = { readonly key: string; readonly name: string }

/** Every constructor of a type that has finitely many, else null. GADT constructors that can't occur are left out. */
export function headsOf(typer: Typer, t: Type): readonly Head[] | null {
  const f = followNull(t)
  if (f.kind === 'enum') {
    const out: Head[] = []
    for (const c of f.enum.constructors.values()) {
      if (!isPossible(typer, c, f)) continue
      out.push({ key: `enum:${c.name}`, name: c.name })
    }
    return out
  }
  if (f.kind !== 'abstract') return null
  const { abstract } = f
  if (abstract.name === 'Bool' && abstract.isCore) {
    return [
      { key: 'bool:true', name: 'true' },
      { key: 'bool:false', name: 'false' },
    ]
  }
  if (abstract.isEnum && abstract.impl) {
    const out: Head[] = []
    for (const v of abstract.impl.statics.values()) {
      if (hasMeta(v, ':enum') && !isNull(v)) out.push({ key: `name:${v.name}`, name: v.name })
    }
    return out
  }
  return null
}

/** Whether an enum abstract's value is null, which needs no case of its own. */
function isNull(value: ClassField): boolean {
  const init = value.body?.typed().expr
  return init ? constantOf(init)?.kind === 'null' : false
}

/** Whether a constructor can make a value of that enum type: its declared result must fit. */
function isPossible(typer: Typer, c: EnumField, t: Type & { readonly kind: 'enum' }): boolean {
  const all = [...t.enum.params, ...c.params]
  const result = substitute(c.result, all, freshMonos(typer, all))
  if (canUnify(result, t)) return true
  // A type parameter may stand for anything.
  return t.params.some((p) => followNull(p).kind === 'param')
}

/** The text of what is missing at an occurrence, seen from the whole subject. */
export function missingText(at: Occurrence, names: readonly string[]): string {
  let text = names.join(' | ')
  for (let o: Occurrence | undefined = at; o?.parent; o = o.parent.of) {
    const { field, index } = o.parent
    const parts = (field.args ?? []).map((_, i) => (i === index ? text : '_'))
    text = `${field.name}(${parts.join(', ')})`
  }
  return text
}
