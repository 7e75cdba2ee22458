import type { SourceFile, Span } from '../compiler/source/index.ts'
import type { FunctionAttribute, IrSignature, IrType, MemoryTag } from './builder.ts'
import type { Metadata } from './metadata.ts'

// What the text of a function needs to know of its module.

export type TextOptions = {
  /** The major version of the LLVM that reads the text. */
  readonly version: number
  readonly triple: string | null
  /** Writes DWARF line tables: every function with a source gets one. */
  readonly debug: boolean
  readonly sources: (path: string) => SourceFile | null
}

export interface TextContext {
  readonly options: TextOptions
  readonly metadata: Metadata
  /** Whether pointers have no pointee type. */
  readonly isOpaque: boolean
  /** The name of an intrinsic; declares it. */
  intrinsic(name: string, result: IrType, params: readonly IrType[], suffix: string): string
  /** Declares something that has no plain signature. */
  declareText(name: string, text: string): void
  typeText(type: IrType): string
  /** The type of a function, for casts of typed pointers and for indirect calls. */
  signatureText(signature: IrSignature): string
  attributeText(attributes: readonly FunctionAttribute[]): string
  /** `, !tbaa !n` for an access. */
  tagText(tag: MemoryTag): string
  /** `, !dbg !n` for a place. */
  locationText(span: Span, subprogram: string): string
}
