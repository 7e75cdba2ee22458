/*
 * The typer: from parsed modules to a typed program.
 */
export { asFunction, errorType, follow, followNull, followOnce, followWithAbstracts, pathOf } from './follow.ts'
export { printType } from './print-type.ts'
export { classesOf, fieldsOf, typeAllBodies } from './program.ts'
export type { Program, TypeProgramInput } from './program.ts'
export { typeProgram } from './type-program.ts'
export { ancestorParams, paramTypes, substitute, substituteMap } from './type-params.ts'
export { forEachChild, forEachDecisionExpr } from './typed-children.ts'
export type * from './typed-ast.ts'
export type * from './types.ts'
export { printTyped } from './print-typed.ts'
