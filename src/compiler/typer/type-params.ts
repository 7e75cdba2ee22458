import type { AnonType, ClassField, ClassType, MonoType, Type, TypeParameter } from './types.ts'

/*
 * Type parameters: replacing them by arguments, and making fresh unknowns for them.
 */

/** `t` with each of `params` replaced by the argument of the same position (missing ones stay). */
export function substitute(t: Type, params: readonly TypeParameter[], args: readonly Type[]): Type {
  if (params.length === 0 || args.length === 0) return t
  return substituteMap(t, (p) => {
    const i = params.indexOf(p)
    return i < 0 ? null : (args[i] ?? null)
  })
}

/** `t` with every type parameter replaced by what `of` gives (null: kept). The same object where nothing changes. */
export function substituteMap(t: Type, of: (p: TypeParameter) => Type | null): Type {
  switch (t.kind) {
    case 'param':
      return of(t.param) ?? t
    case 'mono':
      return t.bound ? substituteMap(t.bound, of) : t
    case 'lazy': {
      let done: Type | null = null
      return { kind: 'lazy', force: () => (done ??= substituteMap(t.force(), of)) }
    }
    case 'inst': {
      const params = substituteAll(t.params, of)
      return params === t.params ? t : { kind: 'inst', cls: t.cls, params }
    }
    case 'enum': {
      const params = substituteAll(t.params, of)
      return params === t.params ? t : { kind: 'enum', enum: t.enum, params }
    }
    case 'typedef': {
      const params = substituteAll(t.params, of)
      return params === t.params ? t : { kind: 'typedef', def: t.def, params }
    }
    case 'abstract': {
      const params = substituteAll(t.params, of)
      return params === t.params ? t : { kind: 'abstract', abstract: t.abstract, params }
    }
    case 'dynamic': {
      if (!t.param) return t
      const param = substituteMap(t.param, of)
      return param === t.param ? t : { kind: 'dynamic', param }
    }
    case 'fun': {
      let changed = false
      const args = t.args.map((a) => {
        const type = substituteMap(a.type, of)
        if (type === a.type) return a
        changed = true
        return { ...a, type }
      })
      const ret = substituteMap(t.ret, of)
      return changed || ret !== t.ret ? { kind: 'fun', args, ret } : t
    }
    case 'anon': {
      let changed = false
      const fields = new Map<string, ClassField>()
      for (const [name, f] of t.anon.fields) {
        const type = substituteMap(f.type, of)
        if (type === f.type) fields.set(name, f)
        else {
          changed = true
          fields.set(name, fieldWithType(f, type))
        }
      }
      if (!changed) return t
      const anon: AnonType = { fields, status: t.anon.status }
      return { kind: 'anon', anon }
    }
  }
  t satisfies never
}

function substituteAll(ts: readonly Type[], of: (p: TypeParameter) => Type | null): readonly Type[] {
  let out: Type[] | null = null
  for (let i = 0; i < ts.length; i++) {
    const t = ts[i] as Type
    const s = substituteMap(t, of)
    if (s !== t) (out ??= [...ts])[i] = s
  }
  return out ?? ts
}

/** A copy of a field with another type. */
export function fieldWithType(f: ClassField, type: Type): ClassField {
  return { ...f, type }
}

/** One fresh unknown for each parameter, with the parameter's constraints. */
export function freshMonos(typer: { newMono(): MonoType }, params: readonly TypeParameter[]): MonoType[] {
  const monos = params.map(() => typer.newMono())
  params.forEach((p, i) => {
    const mono = monos[i]
    if (!mono || p.constraints.length === 0) return
    mono.constraints = p.constraints.map((c) => substitute(c, params, monos))
    mono.param = p
  })
  return monos
}

/** A class's own parameters as types: `Array<T>` seen from inside. */
export function paramTypes(params: readonly TypeParameter[]): Type[] {
  return params.map((param) => ({ kind: 'param', param }))
}

/** The arguments of `ancestor` for an instance of `cls` with `params`; null where it is none of its ancestors. */
export function ancestorParams(
  cls: ClassType,
  params: readonly Type[],
  ancestor: ClassType,
  depth = 0,
): readonly Type[] | null {
  if (cls === ancestor) return params
  if (depth > 200) return null
  const up = (r: { readonly cls: ClassType; readonly params: readonly Type[] }): readonly Type[] | null =>
    ancestorParams(
      r.cls,
      r.params.map((p) => substitute(p, cls.params, params)),
      ancestor,
      depth + 1,
    )
  if (cls.superClass) {
    const found = up(cls.superClass)
    if (found) return found
  }
  for (const i of cls.interfaces) {
    const found = up(i)
    if (found) return found
  }
  return null
}
