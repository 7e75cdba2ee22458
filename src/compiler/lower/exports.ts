import type { ExportParam, MirType } from '../mir/index.ts'
import { dyn } from '../mir/index.ts'
import type { Lowering } from './context.ts'
import { declare } from './declare.ts'
import { lowerTypedFunction } from './functions.ts'
import { typeOf } from './types.ts'

/*
 * What JavaScript calls: one function per symbol that it uses.
 */

/** Declares the exported functions of the request. */
export function lowerExports(lw: Lowering): void {
  for (const request of lw.request.exports) {
    const func = request.func()
    const machine = func.args.map((a): MirType => {
      const type = typeOf(lw, a.v.type, lw.emptyEnv)
      return type.kind === 'void' ? dyn : type
    })
    const result = typeOf(lw, func.ret, lw.emptyEnv)
    const info = declare(lw, {
      name: `export ${request.symbol}`,
      haxeName: request.label,
      params: machine,
      result,
      span: func.expr.span,
      write: (made) => lowerTypedFunction(lw, made, func),
    })
    const params = machine.map((type, i): ExportParam => {
      const declared = request.params[i]
      return {
        name: declared?.name ?? `arg${i}`,
        type: declared?.type ?? { kind: 'dynamic' },
        optional: declared?.optional ?? false,
        machine: type,
      }
    })
    lw.mir.exports.push({
      symbol: request.symbol,
      func: info.id,
      params,
      result: request.result,
      resultMachine: result,
    })
  }
}
