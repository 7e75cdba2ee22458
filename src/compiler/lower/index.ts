/*
 * Lowering: from typed trees to MIR.
 */
export { lowerProgram } from './program.ts'
export type { ExportRequest, LowerRequest } from './context.ts'
