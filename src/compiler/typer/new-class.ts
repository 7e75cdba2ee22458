import { noSpan, type Span } from '../source/index.ts'
import type { ClassType, TypeBase } from './types.ts'

/** A class without parents and members, for its builder to fill. */
export function newClass(
  base: TypeBase,
  kind: Pick<ClassType, 'isInterface' | 'isFinal' | 'isAbstract' | 'classKind'>,
): ClassType {
  return {
    ...base,
    ...kind,
    kind: 'class',
    superClass: null,
    interfaces: [],
    fields: new Map(),
    statics: new Map(),
    constructorField: null,
    dynamicOf: null,
    init: null,
    subtypes: new Set(),
  }
}

/** What a class has that no declaration stands behind. */
export function bareBase(name: string, module: string, span: Span = noSpan): TypeBase {
  return {
    pack: [],
    name,
    module,
    isPrivate: true,
    isExtern: true,
    meta: [],
    doc: null,
    params: [],
    span,
    nameSpan: span,
    usings: [],
  }
}
