import { expressionTyper } from './expr.ts'
import { typeProgramWith } from './program.ts'
import type { Program, TypeProgramInput } from './program.ts'

/*
 * Where declarations and expressions are put together.
 */

/** Loads a program's entry modules; everything else is loaded and typed on demand. */
export function typeProgram(input: TypeProgramInput): Program {
  return typeProgramWith(input, expressionTyper)
}
