import type { EnumDecl } from '../parser/ast.ts'
import type { LoadContext, ModuleContext } from './context.ts'
import { argumentType } from './field-build.ts'
import { errorType, follow } from './follow.ts'
import { defineLazy } from './lazy.ts'
import { printType } from './print-type.ts'
import { declareTypeParameters, markLastRest, ownType, typeOfComplex } from './typeload.ts'
import type { EnumField, EnumType, Type, TypeBase } from './types.ts'

/*
 * Enums and their constructors.
 */

/** The enum of a declaration; arguments and results of constructors are computed when asked for. */
export function buildEnum(mod: ModuleContext, decl: EnumDecl, base: TypeBase, scope: LoadContext): EnumType {
  const { sink } = mod.typer
  const type: EnumType = { ...base, kind: 'enumDecl', constructors: new Map() }
  let index = 0
  for (const c of decl.constructors) {
    if (type.constructors.has(c.name)) {
      sink.error('type/duplicate-constructor', `Duplicate constructor ${c.name}`, c.nameSpan)
      continue
    }
    const { params, scope: inner } = declareTypeParameters(scope, `${base.name}.${c.name}`, c.params)
    const field: EnumField = {
      name: c.name,
      index: index++,
      params,
      args: null,
      result: errorType,
      meta: c.meta,
      doc: c.doc,
      span: c.span,
    }
    if (c.args.length > 0) {
      defineLazy(field, 'args', [], () =>
        markLastRest(
          c.args.map((a) => {
            const arg = argumentType(inner, a, null, () => {
              sink.error('type/missing-type', 'Type required for enum constructor arguments', a.nameSpan)
              return errorType
            })
            return { ...arg, opt: a.opt }
          }),
        ),
      )
    }
    defineLazy(field, 'result', errorType, (): Type => {
      const { ret } = c
      if (!ret) return ownType(type)
      const t = typeOfComplex(inner, ret)
      const f = follow(t)
      if (f.kind === 'enum' && f.enum === type) return t
      if (f !== errorType) {
        sink.error(
          'type/enum-result',
          'Explicit enum type must be of the same enum type',
          ret.span,
          `It is ${printType(t)}.`,
        )
      }
      return ownType(type)
    })
    type.constructors.set(c.name, field)
  }
  return type
}
