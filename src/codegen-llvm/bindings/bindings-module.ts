import type {
  FunctionAttribute,
  GlobalOptions,
  IrCallee,
  IrConstant,
  IrFunction,
  IrModule,
  IrSignature,
  IrValue,
} from '../builder.ts'
import { BindingsFunction, type BindingsContext } from './bindings-function.ts'
import { Values, type BoundCallee, type PlaceOf } from './bound-values.ts'
import type { Helper } from './helpers.ts'
import type { LlvmBindings, LlvmContext, LlvmFunction, LlvmModule } from './llvm.ts'

/**
 * The writer that builds a module with llvm-bindings. The module comes from a prelude, which has everything but the
 * bodies: data and functions are looked up there.
 */
export class BindingsModule implements IrModule, BindingsContext {
  readonly values: Values
  readonly placeOf: PlaceOf
  private readonly module: LlvmModule
  private readonly callees = new Map<string, BoundCallee>()
  private readonly functions = new Map<string, LlvmFunction>()
  private readonly globals = new Map<string, IrValue>()
  private readonly defined = new Set<string>()
  private readonly queue: { readonly callee: BoundCallee; readonly write: (fn: IrFunction) => void }[] = []

  constructor(llvm: LlvmBindings, context: LlvmContext, module: LlvmModule, placeOf: PlaceOf) {
    this.module = module
    this.placeOf = placeOf
    this.values = new Values(llvm, context)
  }

  declare(name: string, signature: IrSignature, _attributes: readonly FunctionAttribute[]): IrCallee {
    return this.calleeOf(name, signature, true)
  }

  define(name: string, signature: IrSignature, write: (fn: IrFunction) => void): IrCallee {
    const callee = this.calleeOf(name, signature, false)
    if (!this.defined.has(name)) {
      this.defined.add(name)
      this.queue.push({ callee, write })
    }
    return callee
  }

  global(name: string, _parts: readonly IrConstant[], _options: GlobalOptions): IrValue {
    return this.external(name)
  }

  external(name: string): IrValue {
    let value = this.globals.get(name)
    if (value === undefined) {
      const found = this.module.getGlobalVariable(name, true)
      if (found === null) throw new Error(`the prelude has no ${name}`)
      this.globals.set(name, (value = this.values.asPointer(found)))
    }
    return value
  }

  at(base: IrValue, bytes: number): IrValue {
    return bytes === 0 ? base : this.values.at(base, bytes)
  }

  pointerSuffix(count: number): string {
    return Array.from({ length: count }, () => 'p0i8').join('.')
  }

  drain(): void {
    for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift()) {
      const fn = new BindingsFunction(this, next.callee)
      next.write(fn)
      fn.finish()
    }
  }

  // ---- for functions

  /** A function of the prelude. */
  function(name: string): LlvmFunction {
    let found = this.functions.get(name)
    if (found === undefined) {
      const fn = this.module.getFunction(name)
      if (fn === null) throw new Error(`the prelude has no function ${name}`)
      this.functions.set(name, (found = fn))
    }
    return found
  }

  helper(helper: Helper): LlvmFunction {
    return this.function(helper.name)
  }

  private calleeOf(name: string, signature: IrSignature, isExternal: boolean): BoundCallee {
    const key = `${isExternal ? 'declare' : 'define'} ${name}`
    let callee = this.callees.get(key)
    if (callee === undefined) {
      const native = this.function(name)
      callee = { name, signature, isExternal, address: this.values.asPointer(native), native }
      this.callees.set(key, callee)
    }
    return callee
  }
}
