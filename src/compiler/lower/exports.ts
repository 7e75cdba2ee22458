/*
 * Exports: what the plugin asks for (entries of src/compiler/surface: a symbol, a small TypedFunction, crossing types)
 * becomes functions of the program under their symbols. Roots of the lowering, as `main` is.
 */
import type { MirExport, MirType, FuncId } from '../mir/index.ts'
import type { ExportEntry } from '../surface/index.ts'
import type { TypedFunction } from '../typer/typed-ast.ts'

/** What a caller wants exported: an entry of a module's surface (`surfaceOfModule`). */
export type ExportRequest = ExportEntry

/** Lowers a typed function as a static one without a class around it; gives its id and machine signature. */
export type LowerEntry = (name: string, haxeName: string, func: TypedFunction) => { readonly func: FuncId; readonly params: readonly MirType[]; readonly result: MirType }

/** Lowers every requested entry once and describes it for the code generators. */
export function lowerExports(requests: readonly ExportRequest[], lowerEntry: LowerEntry): MirExport[] {
  const seen = new Set<string>()
  const exports: MirExport[] = []
  for (const request of requests) {
    if (seen.has(request.symbol)) continue
    seen.add(request.symbol)
    const lowered = lowerEntry(`export ${request.symbol}`, request.label, request.func())
    // A method's receiver comes first and has no crossing of its own: glue hands over the reference it holds.
    const receivers = lowered.params.length - request.params.length
    const params = lowered.params.map((machine, i) => {
      const param = request.params[i - receivers]
      return { name: param?.name ?? 'this', type: param?.type ?? ({ kind: 'dynamic' } as const), optional: param?.optional ?? false, machine }
    })
    exports.push({ symbol: request.symbol, func: lowered.func, params, result: request.result, resultMachine: lowered.result })
  }
  return exports
}
