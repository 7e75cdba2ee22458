// Which back end the shared tests of operations run on: the WebAssembly one, unless a test file says otherwise first.
import type { MirProgram } from '../../src/compiler/mir/index.ts'
import type { LoadOptions, Program } from '../../runtime/js/load.ts'

type Loader = (program: MirProgram, options: LoadOptions & { readonly extra?: Record<string, unknown> }) => Program

export const backend: { load: Loader | null } = { load: null }
