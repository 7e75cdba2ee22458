import type { Span } from '../../compiler/source/index.ts'
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
import { RecordingFunction, type RecordingContext } from './recording-function.ts'
import {
  valueCode,
  type BodyCode,
  type CallCode,
  type ConstantCode,
  type ModuleCall,
  type Recording,
} from './recording.ts'

/*
 * A writer that writes down what it is asked for.
 */

export class RecordingModule implements IrModule, RecordingContext {
  private readonly calls: ModuleCall[] = []
  private readonly bodies: Record<number, BodyCode> = {}
  private readonly spans: Span[] = []
  private readonly spanNumbers = new Map<Span, number>()
  private readonly declared = new Map<string, IrCallee>()
  private readonly defined = new Map<string, IrCallee>()
  private readonly globals = new Map<string, IrValue>()
  private readonly numbers = new Map<IrCallee, number>()
  private readonly queue: { readonly callee: IrCallee; readonly write: (fn: IrFunction) => void }[] = []
  /** The calls of the function that is being written. */
  private body: (CallCode | ModuleCall)[] | null = null
  private next = 0
  private readonly isOpaque: boolean

  /** @param isOpaque whether the writer that comes later has pointers without a pointee type */
  constructor(isOpaque: boolean) {
    this.isOpaque = isOpaque
  }

  declare(name: string, signature: IrSignature, attributes: readonly FunctionAttribute[]): IrCallee {
    let callee = this.declared.get(name)
    if (callee === undefined) {
      callee = this.calleeOf(name, signature, true)
      this.declared.set(name, callee)
      this.note({ make: 'declare', id: this.calleeNumber(callee), name, signature, attributes })
    }
    return callee
  }

  define(name: string, signature: IrSignature, write: (fn: IrFunction) => void): IrCallee {
    let callee = this.defined.get(name)
    if (callee === undefined) {
      callee = this.calleeOf(name, signature, false)
      this.defined.set(name, callee)
      this.queue.push({ callee, write })
      this.note({ make: 'define', id: this.calleeNumber(callee), name, signature })
    }
    return callee
  }

  global(name: string, parts: readonly IrConstant[], options: GlobalOptions): IrValue {
    return this.named(name, (id) => ({ make: 'global', id, name, parts: parts.map(constantCode), options }))
  }

  external(name: string): IrValue {
    return this.named(name, (id) => ({ make: 'external', id, name }))
  }

  at(base: IrValue, bytes: number): IrValue {
    if (bytes === 0) return base
    const id = this.next++
    this.note({ make: 'at', id, base: valueCode(base), bytes })
    return pointerTo(id)
  }

  pointerSuffix(count: number): string {
    return Array.from({ length: count }, () => (this.isOpaque ? 'p0' : 'p0i8')).join('.')
  }

  drain(): void {
    this.note({ make: 'drain' })
    for (let next = this.queue.shift(); next !== undefined; next = this.queue.shift()) {
      const calls: (CallCode | ModuleCall)[] = []
      this.body = calls
      const fn = new RecordingFunction(this, next.callee, calls)
      next.write(fn)
      this.body = null
      this.bodies[this.calleeNumber(next.callee)] = { calls, phis: fn.phis() }
    }
  }

  /** What was recorded. */
  finish(): Recording {
    return { calls: this.calls, bodies: this.bodies, spans: this.spans }
  }

  // ---- for functions

  calleeNumber(callee: IrCallee): number {
    const id = this.numbers.get(callee)
    if (id === undefined) throw new Error(`no function ${callee.name} in this module`)
    return id
  }

  spanNumber(span: Span): number {
    let number = this.spanNumbers.get(span)
    if (number === undefined) {
      this.spanNumbers.set(span, (number = this.spans.length))
      this.spans.push(span)
    }
    return number
  }

  private note(call: ModuleCall): void {
    if (this.body === null) this.calls.push(call)
    else this.body.push(call)
  }

  private named(name: string, call: (id: number) => ModuleCall): IrValue {
    let value = this.globals.get(name)
    if (value === undefined) {
      const id = this.next++
      this.globals.set(name, (value = pointerTo(id)))
      this.note(call(id))
    }
    return value
  }

  private calleeOf(name: string, signature: IrSignature, isExternal: boolean): IrCallee {
    const id = this.next++
    const callee: IrCallee = { name, signature, isExternal, address: pointerTo(id) }
    this.numbers.set(callee, id)
    return callee
  }
}

/** A thing of the module as a value. */
const pointerTo = (id: number): IrValue => ({ type: 'ptr', ref: `@${id}` })

function constantCode(part: IrConstant): ConstantCode {
  if (part.kind === 'value') return { kind: 'value', value: valueCode(part.value) }
  if (part.kind === 'list') return { kind: 'list', type: part.type, values: part.values.map(valueCode) }
  return part
}
