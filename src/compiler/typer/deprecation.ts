import type { DiagnosticSink } from '../diagnostics/index.ts'
import type { MetadataEntry } from '../parser/ast.ts'
import type { Span } from '../source/index.ts'
import { forEachChild } from './typed-children.ts'
import type { TypedExpr } from './typed-ast.ts'
import type { ClassField, ClassType } from './types.ts'

/*
 * `@:deprecated`: a warning wherever what carries it is used, but in the class that carries it itself.
 */

type Marked = { readonly meta: readonly MetadataEntry[] }
type Kind = 'field' | 'class' | 'enum' | 'enum field' | 'typedef'

/** Warns where `what` is deprecated and used at `span`; true where it is. */
export function warnDeprecated(sink: DiagnosticSink, what: Marked, kind: Kind, span: Span): boolean {
  const entry = what.meta.find((m) => m.name === ':deprecated')
  if (!entry) return false
  const [first] = entry.params
  const told = first?.kind === 'const' && first.value.kind === 'string' ? first.value.value : null
  sink.warning('type/deprecated', told ?? `Usage of this ${kind} is deprecated`, span)
  return true
}

/** Reports what the bodies of a class use that is deprecated. */
export function checkDeprecation(sink: DiagnosticSink, cls: ClassType, fields: readonly ClassField[]): void {
  if (cls.meta.some((m) => m.name === ':deprecated')) return
  const visit = (e: TypedExpr): void => {
    if (!used(sink, e)) forEachChild(e, visit)
  }
  for (const field of fields) {
    const typed = field.body?.typed()
    if (typed?.expr) visit(typed.expr)
    if (typed?.func) {
      for (const a of typed.func.args) if (a.value) visit(a.value)
      visit(typed.func.expr)
    }
  }
}

/** Warns about one node; true where its children have nothing more to say. */
function used(sink: DiagnosticSink, e: TypedExpr): boolean {
  switch (e.kind) {
    case 'new':
      warnDeprecated(sink, e.cls, 'class', e.span)
      return false
    case 'typeExpr':
      if (e.of.kind === 'class') warnDeprecated(sink, e.of, 'class', e.span)
      else if (e.of.kind === 'enumDecl') warnDeprecated(sink, e.of, 'enum', e.span)
      return false
    case 'call': {
      const property = propertyOf(e.callee)
      if (property) warnDeprecated(sink, property, 'field', e.span)
      return false
    }
    case 'field':
      return usedField(sink, e)
    default:
      return false
  }
}

function usedField(sink: DiagnosticSink, e: TypedExpr & { readonly kind: 'field' }): boolean {
  const { access } = e
  switch (access.kind) {
    case 'static':
      warnDeprecated(sink, access.field, 'field', e.span)
      return false
    case 'instance':
    case 'closure':
      if (!warnDeprecated(sink, access.field, 'field', e.span) && access.cls) {
        warnDeprecated(sink, access.cls, 'class', e.span)
      }
      return false
    case 'enum':
      if (!warnDeprecated(sink, access.enum, 'enum', e.span)) warnDeprecated(sink, access.field, 'enum field', e.span)
      return true
    default:
      return false
  }
}

/** The property whose accessor is called. */
function propertyOf(callee: TypedExpr): ClassField | null {
  if (callee.kind !== 'field' || (callee.access.kind !== 'static' && callee.access.kind !== 'instance')) return null
  const { cls, field } = callee.access
  if (!/^[gs]et_/.test(field.name)) return null
  const name = field.name.slice(4)
  const property = cls.fields.get(name) ?? cls.statics.get(name)
  return property?.kind.kind === 'var' ? property : null
}
