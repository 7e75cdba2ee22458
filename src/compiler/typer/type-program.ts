import { expressionTyper } from './expr.ts'
import { typeProgramWith } from './program.ts'
import type { Program, TypeProgramInput } from './program.ts'

/*
 * Declarations and expressions put together.
 */

/** Loads the entry modules of a program; everything else is typed on demand. */
export function typeProgram(input: TypeProgramInput): Program {
  return typeProgramWith(input, expressionTyper)
}
