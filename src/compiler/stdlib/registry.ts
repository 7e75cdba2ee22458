import type { Effect, MirType } from '../mir/index.ts'

/*
 * The stdlib mapping registry (seeds.md): which runtime function stands behind a Haxe extern, as data.
 *
 * Two mechanisms reach the machine from Haxe code in runtime/std:
 * - `@:mir("op.name")` on a static extern function: a call is that MIR operation, operands in order. An immediate that the
 *   op needs is found from the types: `type`/`rep`/`elem` from the result (or the first operand where the result is void),
 *   constants from the remaining metadata arguments (`@:mir("raw.load", "f64")`).
 * - `@:runtime("name")`: a call is `call.rt name`; the row here gives its machine types and effect. Each back end implements the
 *   rows: codegen-wasm by inline code or an import from runtime/js, native by a symbol of rayzor-runtime.
 */

export type RuntimeFunction = {
  readonly name: string
  readonly params: readonly MirType[]
  readonly result: MirType
  readonly effect: Effect
}
