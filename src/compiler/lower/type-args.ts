import { repOf } from '../mir/index.ts'
import type { Rep } from '../mir/index.ts'
import { follow, substitute } from '../typer/index.ts'
import type { ClassField, ClassType, Type, TypedExpr, TypeParameter } from '../typer/index.ts'
import type { FunctionState } from './context.ts'
import { methodType } from './declare.ts'
import { typeOf } from './types.ts'

/*
 * Which representations a call of a generic function specialises it for, and which class declares a member.
 */

/** The representations for the callee's own type parameters: the typer's arguments, or what the values' types say. */
export function methodRepsOf(
  s: FunctionState,
  field: ClassField,
  typeArgs: readonly Type[] | undefined,
  args: readonly TypedExpr[],
  result: Type,
): Rep[] {
  const { params } = field
  if (params.length === 0) return []
  if (typeArgs && typeArgs.length === params.length) return typeArgs.map((t) => repOf(typeOf(s.lw, t, s.env)))
  const found = new Map<TypeParameter, Rep>()
  const type = methodType(field)
  args.forEach((a, i) => {
    const formal = type.args[i]
    if (formal) match(s, formal.type, a.type, params, found, 0)
  })
  match(s, type.ret, result, params, found, 0)
  return params.map((p) => found.get(p) ?? 'dyn')
}

/** Reads off `actual` what the parameters in `formal` stand for. */
function match(
  s: FunctionState,
  formal: Type,
  actual: Type,
  params: readonly TypeParameter[],
  found: Map<TypeParameter, Rep>,
  depth: number,
): void {
  if (depth > 20) return
  const f = follow(formal)
  if (f.kind === 'param') {
    if (params.includes(f.param) && !found.has(f.param)) {
      const a = follow(actual)
      if (a.kind !== 'mono') found.set(f.param, repOf(typeOf(s.lw, a, s.env)))
    }
    return
  }
  const a = follow(actual)
  const all = (fs: readonly Type[], as: readonly Type[]): void => {
    fs.forEach((x, i) => {
      const y = as[i]
      if (y) match(s, x, y, params, found, depth + 1)
    })
  }
  if (f.kind === 'inst' && a.kind === 'inst') {
    if (f.cls === a.cls) all(f.params, a.params)
  } else if (f.kind === 'abstract' && a.kind === 'abstract') {
    if (f.abstract === a.abstract) all(f.params, a.params)
  } else if (f.kind === 'enum' && a.kind === 'enum') {
    if (f.enum === a.enum) all(f.params, a.params)
  } else if (f.kind === 'fun' && a.kind === 'fun') {
    all(
      f.args.map((x) => x.type),
      a.args.map((x) => x.type),
    )
    match(s, f.ret, a.ret, params, found, depth + 1)
  } else if (f.kind === 'abstract' && f.abstract.name === 'Null' && f.params[0]) {
    match(s, f.params[0], a, params, found, depth + 1)
  }
}

/** Where a member seen on a class is declared, with the class arguments as seen from there. */
export function declaringClass(
  cls: ClassType,
  params: readonly Type[],
  name: string,
): { readonly cls: ClassType; readonly params: readonly Type[]; readonly field: ClassField } | null {
  const seen = new Set<ClassType>()
  const walk = (
    at: ClassType,
    args: readonly Type[],
  ): { readonly cls: ClassType; readonly params: readonly Type[]; readonly field: ClassField } | null => {
    if (seen.has(at)) return null
    seen.add(at)
    const field = at.fields.get(name)
    if (field) return { cls: at, params: args, field }
    const ups = [...(at.superClass ? [at.superClass] : []), ...at.interfaces]
    for (const up of ups) {
      const found = walk(
        up.cls,
        up.params.map((p) => substitute(p, at.params, args)),
      )
      if (found) return found
    }
    return null
  }
  return walk(cls, params)
}

/** The first class, going up, that declares a method its subclasses may override: where its dispatch is rooted. */
export function topmostDeclaring(cls: ClassType, name: string): ClassType {
  let top = cls
  for (let at: ClassType | undefined = cls; at; at = at.superClass?.cls) {
    if (at.fields.has(name)) top = at
  }
  return top
}
