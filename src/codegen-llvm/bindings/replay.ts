import type { Span } from '../../compiler/source/index.ts'
import type { IrCallee, IrConstant, IrFunction, IrLabel, IrModule, IrPhi, IrType, IrValue } from '../builder.ts'
import {
  callNames,
  functionCalls,
  type ArgumentKind,
  type BodyCode,
  type CallCode,
  type ConstantCode,
  type ModuleCall,
  type OptionsCode,
  type Recording,
  type ResultKind,
  type ValueCode,
} from './recording.ts'

/*
 * A recording's calls, made again of a writer.
 */

/** Makes a recording's calls of a module. */
export function replay(recording: Recording, module: IrModule): void {
  const player = new Player(recording, module)
  for (const call of recording.calls) player.make(call)
}

class Player {
  private readonly recording: Recording
  private readonly module: IrModule
  /** What the module gave, by number. */
  private readonly things: (IrCallee | IrValue)[] = []

  constructor(recording: Recording, module: IrModule) {
    this.recording = recording
    this.module = module
  }

  make(call: ModuleCall): void {
    const { module, things } = this
    switch (call.make) {
      case 'declare':
        things[call.id] = module.declare(call.name, call.signature, call.attributes)
        return
      case 'define':
        things[call.id] = module.define(call.name, call.signature, (fn) => {
          const body = this.recording.bodies[call.id]
          if (body === undefined) throw new Error(`no body of ${call.name}`)
          new BodyPlayer(this, fn).play(body)
        })
        return
      case 'global': {
        const parts = call.parts.map((part) => this.constant(part))
        things[call.id] = module.global(call.name, parts, call.options)
        return
      }
      case 'external':
        things[call.id] = module.external(call.name)
        return
      case 'at':
        things[call.id] = module.at(this.value(call.base), call.bytes)
        return
      case 'drain':
        module.drain()
        return
      default:
        return call satisfies never
    }
  }

  callee(id: number): IrCallee {
    const found = this.things[id]
    if (found === undefined || !('address' in found)) throw new Error(`no function ${id}`)
    return found
  }

  /** A value that isn't a function's own. */
  value(code: ValueCode): IrValue {
    if (typeof code === 'string') {
      const split = code.indexOf(' ')
      return { type: code.slice(0, split) as IrType, ref: code.slice(split + 1) }
    }
    const found = this.things[-1 - code]
    if (found === undefined) throw new Error(`no value ${code}`)
    return 'address' in found ? found.address : found
  }

  span(number: number): Span {
    const span = this.recording.spans[number]
    if (span === undefined) throw new Error(`no span ${number}`)
    return span
  }

  private constant(part: ConstantCode): IrConstant {
    if (part.kind === 'value') return { kind: 'value', value: this.value(part.value) }
    if (part.kind === 'list') return { ...part, values: part.values.map((v) => this.value(v)) }
    return part
  }
}

/** Each call by its number: what it gives, and what it takes. */
const shapes = callNames.map((name) => {
  const [result, ...args] = functionCalls[name] as readonly [ResultKind, ...ArgumentKind[]]
  return { name, result, args }
})

class BodyPlayer {
  private readonly player: Player
  private readonly fn: IrFunction
  private readonly values: IrValue[]
  private readonly labels: IrLabel[]
  private readonly phis: IrPhi[] = []

  constructor(player: Player, fn: IrFunction) {
    this.player = player
    this.fn = fn
    this.values = [...fn.params]
    this.labels = [fn.current]
  }

  play(body: BodyCode): void {
    for (const call of body.calls) {
      if ('make' in call) this.player.make(call)
      else this.call(call)
    }
    body.phis.forEach((incoming, i) => {
      for (const [from, value] of incoming)
        this.phis[i]?.incoming.push({ from: this.label(from), value: this.value(value) })
    })
  }

  private call([number, ...codes]: CallCode): void {
    const shape = shapes[number]
    if (shape === undefined) throw new Error(`no call ${number}`)
    const args = codes.map((code, i) => this.argument(shape.args[i] ?? 'plain', code))
    const call = this.fn[shape.name] as (...args: unknown[]) => unknown
    const given = call.apply(this.fn, args)
    switch (shape.result) {
      case 'none':
        return
      case 'label':
        this.labels.push(given as IrLabel)
        return
      case 'phi':
        this.phis.push(given as IrPhi)
        this.values.push((given as IrPhi).value)
        return
      case 'value':
      case 'continued':
        if ((given as IrValue).type !== 'void') this.values.push(given as IrValue)
        if (shape.result === 'continued') this.labels.push(this.fn.current)
        return
      default:
        return shape.result satisfies never
    }
  }

  private argument(kind: ArgumentKind, code: unknown): unknown {
    switch (kind) {
      case 'plain':
        return code
      case 'value':
        return this.value(code as ValueCode)
      case 'optional':
        return code === null ? null : this.value(code as ValueCode)
      case 'values':
        return (code as readonly ValueCode[]).map((v) => this.value(v))
      case 'callee':
        return this.player.callee(code as number)
      case 'label':
        return this.label(code as number)
      case 'cases':
        return (code as readonly [number, number][]).map(([value, to]) => ({ value, to: this.label(to) }))
      case 'span':
        return this.player.span(code as number)
      case 'options': {
        const options = code as OptionsCode
        const { source } = options
        if (source === undefined || source === null) return options
        return { ...options, source: { name: source.name, span: this.player.span(source.span) } }
      }
      default:
        return kind satisfies never
    }
  }

  private value(code: ValueCode): IrValue {
    if (typeof code === 'string' || code < 0) return this.player.value(code)
    const value = this.values[code]
    if (value === undefined) throw new Error(`no value ${code} in the function`)
    return value
  }

  private label(number: number): IrLabel {
    const label = this.labels[number]
    if (label === undefined) throw new Error(`no block ${number} in the function`)
    return label
  }
}
