import type { Host } from '../host.ts'
import { lineColumnOf, sourceFileOf } from '../source/index.ts'
import type { SourceFile, Span } from '../source/index.ts'
import type { Module } from './types.ts'

/** Line tables of the files of a program, made when first needed. */
const filesOfProgram: WeakMap<object, Map<string, SourceFile | null>> = new WeakMap()

/** The line of a span in a program, from 1. */
export function lineOf(program: { readonly modules: Map<string, Module>; readonly host: Host }, span: Span): number {
  let files = filesOfProgram.get(program.modules)
  if (!files) filesOfProgram.set(program.modules, (files = new Map()))
  let file = files.get(span.file)
  if (file === undefined) {
    const text = program.host.readFile(span.file)
    file = text === null ? null : sourceFileOf(span.file, text)
    files.set(span.file, file)
  }
  return file ? lineColumnOf(file, span.min).line : 0
}
