import type { Span } from '../source/index.ts'
import type { FieldContext } from './context.ts'
import { canAccess, instantiateField, withoutFirst } from './access.ts'
import type { MethodAccess } from './access.ts'
import { castAbstract } from './abstract-cast.ts'
import { typeValue } from './expr-base.ts'
import { asFunction, follow, followNull, hasMeta, isDynamic } from './follow.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { ClassField, ClassType, Type } from './types.ts'
import { unify } from './unify.ts'

/*
 * `using`: static functions whose first argument takes the receiver. Searched: the `@:using` of the receiver's type,
 * then the module's usings, the last written first.
 */

/** The static extension `name` of `object`, or null. */
export function findExtension(ctx: FieldContext, object: TypedExpr, name: string, span: Span): MethodAccess | null {
  for (const cls of ownUsings(object.type)) {
    const found = extensionIn(ctx, cls, object, name, span)
    if (found) return found
  }
  for (const cls of ctx.mod.usings) {
    const found = extensionIn(ctx, cls, object, name, span)
    if (found) return found
  }
  return null
}

/** Classes of `@:using` on the type, its typedefs and its superclasses. */
function ownUsings(t: Type): ClassType[] {
  const out: ClassType[] = []
  let at: Type = t
  for (let i = 0; i < 200; i++) {
    if (at.kind === 'mono' && at.bound) at = at.bound
    else if (at.kind === 'lazy') at = at.force()
    else if (at.kind === 'typedef') {
      out.push(...at.def.usings)
      at = at.def.type
    } else break
  }
  const f = followNull(t)
  if (f.kind === 'inst') {
    for (let c: ClassType | null = f.cls, n = 0; c && n < 200; c = c.superClass?.cls ?? null, n++) out.push(...c.usings)
  } else if (f.kind === 'enum') out.push(...f.enum.usings)
  else if (f.kind === 'abstract') out.push(...f.abstract.usings)
  return out
}

function extensionIn(
  ctx: FieldContext,
  cls: ClassType,
  object: TypedExpr,
  name: string,
  span: Span,
): MethodAccess | null {
  const field = cls.statics.get(name)
  if (!field || field.kind.kind !== 'method' || field.kind.methodKind === 'macro') return null
  if (!isRealStatic(cls, field) || hasMeta(field, ':noUsing') || !canAccess(ctx, cls, field)) return null
  for (const f of [field, ...field.overloads]) {
    const found = tryExtension(ctx, cls, f, object, span)
    if (found) return found
  }
  return null
}

function isRealStatic(cls: ClassType, field: ClassField): boolean {
  return cls.classKind.kind !== 'impl' || !hasMeta(field, ':impl')
}

function tryExtension(
  ctx: FieldContext,
  cls: ClassType,
  field: ClassField,
  object: TypedExpr,
  span: Span,
): MethodAccess | null {
  const { type, typeArgs } = instantiateField(ctx, field, null, [])
  const fun = asFunction(type)
  const first = fun?.args[0]
  if (!fun || !first) return null
  // A Dynamic receiver has every field itself; it takes no extension but those of Dynamic.
  const wanted = follow(first.type)
  if (isDynamic(object.type) && wanted.kind !== 'dynamic' && wanted.kind !== 'mono') return null
  let self: TypedExpr | null = object
  if (unify(object.type, first.type)) {
    self = castAbstract(ctx, object, first.type)
    if (!self) return null
  }
  for (const arg of typeArgs) {
    const bound = follow(arg)
    if (bound.kind === 'mono' || arg.kind !== 'mono') continue
    if (arg.constraints.some((c) => unify(bound, c) !== null)) return null
  }
  return {
    kind: 'method',
    callee: { kind: 'field', object: typeValue(ctx, cls, span), access: { kind: 'static', cls, field }, type, span },
    self,
    field,
    type: withoutFirst(fun),
    typeArgs,
    withField: null,
    span,
  }
}
