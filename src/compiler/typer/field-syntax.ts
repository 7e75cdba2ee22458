import type { DiagnosticSink } from '../diagnostics/index.ts'
import type { Field, MetadataEntry } from '../parser/ast.ts'
import type { FieldKind, VarAccess } from './types.ts'

/*
 * What the syntax of a field alone decides: its accesses, whether it has storage, its visibility.
 */

/** `get`, `set`, `null`, ... as an access; reports the accessor names of Haxe 2. */
export function accessOfWord(
  word: string,
  which: 'get' | 'set',
  fieldName: string,
  span: Field['span'],
  sink: DiagnosticSink,
): VarAccess {
  switch (word) {
    case 'default':
      return { kind: 'normal' }
    case 'null':
      return { kind: 'no' }
    case 'never':
      return { kind: 'never' }
    case 'dynamic':
      return { kind: 'dynamic' }
    case which:
      return { kind: 'call' }
    default:
      if (word === `${which}_${fieldName}`) return { kind: 'call' }
      sink.error(
        'type/accessor-name',
        `${fieldName}: Custom property accessor is no longer supported, please use \`${which}\``,
        span,
      )
      return { kind: 'normal' }
  }
}

/** The kind of a field as it is written; `macro` functions keep their mark so that calls can say so. */
export function kindOfField(f: Field, sink: DiagnosticSink): FieldKind {
  const has = (a: Field['access'][number]): boolean => f.access.includes(a)
  switch (f.fieldKind.kind) {
    case 'function': {
      const methodKind = has('macro') ? 'macro' : has('inline') ? 'inline' : has('dynamic') ? 'dynamic' : 'normal'
      return { kind: 'method', methodKind }
    }
    case 'var': {
      if (has('inline')) return { kind: 'var', read: { kind: 'inline' }, write: { kind: 'never' }, isPhysical: true }
      const write: VarAccess = has('final')
        ? has('static')
          ? { kind: 'never' }
          : { kind: 'ctor' }
        : { kind: 'normal' }
      return { kind: 'var', read: { kind: 'normal' }, write, isPhysical: true }
    }
    case 'property': {
      const read = accessOfWord(f.fieldKind.get, 'get', f.name, f.span, sink)
      const write = accessOfWord(f.fieldKind.set, 'set', f.name, f.span, sink)
      const stored = (a: VarAccess): boolean => a.kind === 'normal' || a.kind === 'no' || a.kind === 'ctor'
      return { kind: 'var', read, write, isPhysical: stored(read) || stored(write) || hasEntry(f.meta, ':isVar') }
    }
  }
  f.fieldKind satisfies never
}

/** Whether a metadata list has an entry of that name (`:isVar`; the colon may be missing in `names`' list). */
export function hasEntry(meta: readonly MetadataEntry[], name: string): boolean {
  return meta.some((m) => m.name === name)
}
