// Executes MIR: for differential tests of the passes, and for macros. Slow and plain on purpose.
import {
  evaluateScalar,
  isSubclass,
  type Block,
  type Branch,
  type ClassId,
  type FuncId,
  type Instr,
  type MirFunction,
  type MirProgram,
  type MirType,
  type Scalar,
} from '../mir/index.ts'
import { Memory } from './memory.ts'
import { runtimeFunctions, type RuntimeTable } from './runtime.ts'
import {
  arrayGet,
  arraySet,
  ArrayValue,
  CellValue,
  classIdOf,
  ClosureValue,
  defaultElement,
  defaultValue,
  fromDynamic,
  HaxeThrow,
  ObjectValue,
  RawValue,
  repOfElem,
  toDynamic,
  type Value,
} from './values.ts'

export type InterpreterOptions = {
  /** Further runtime functions, or others in the place of the built-in ones. */
  readonly runtime?: RuntimeTable
  /** What the runtime's print functions call. */
  readonly print?: (line: string) => void
  /** Stops with an error after so many instructions. */
  readonly maxSteps?: number
}

/** Raised by the interpreter itself, not by the program: unknown runtime function, step limit, broken MIR. */
export class InterpreterError extends Error {
  override readonly name: string = 'InterpreterError'
}

/** What a helper's `raise` kinds are called where the program has no helper. */
const raiseNames = ['Null Access', 'Invalid cast', 'Invalid field access', 'Division by zero']

/** Runs a program; one interpreter holds one set of globals. */
export class Interpreter {
  readonly program: MirProgram
  readonly globals: Value[]
  readonly memory: Memory = new Memory()
  steps: number = 0
  readonly #maxSteps: number
  readonly #runtime: RuntimeTable
  readonly #statics = new Map<FuncId, ClosureValue>()
  readonly #fieldOffsets = new Map<ClassId, number>()

  constructor(program: MirProgram, options: InterpreterOptions = {}) {
    this.program = program
    this.globals = program.globals.map((g) => defaultValue(g.type))
    this.#maxSteps = options.maxSteps ?? Infinity
    this.#runtime = { ...runtimeFunctions(options.print ?? (() => undefined)), ...options.runtime }
  }

  /** Runs init, then main; gives main's result. */
  runMain(): Value {
    if (this.program.init !== null) this.call(this.program.init, [])
    return this.program.main === null ? null : this.call(this.program.main, [])
  }

  /** Calls a function by id. */
  call(func: FuncId, args: readonly Value[]): Value {
    const fn = this.program.functions[func]
    if (!fn) throw new InterpreterError(`no function ${func}`)
    return this.#run(fn, args)
  }

  /** Calls a closure. */
  callClosure(closure: ClosureValue, args: readonly Value[]): Value {
    const fn = this.program.functions[closure.func]
    if (!fn) throw new InterpreterError(`no function ${closure.func}`)
    return this.#run(fn, fn.captures === null ? args : [closure, ...args])
  }

  /** Whether a value is an instance of a class. */
  isA(value: Value, cls: ClassId): boolean {
    if (value === null) return false
    const id = classIdOf(value, this.program)
    return id === cls || isSubclass(this.program, id, cls)
  }

  #run(fn: MirFunction, args: readonly Value[]): Value {
    const values: Value[] = Array.from({ length: fn.valueTypes.length }, () => null)
    const vars = fn.vars.map(defaultValue)
    fn.params.forEach((p, i) => (values[p] = args[i] ?? null))
    let block = this.#block(fn, 0)
    const enter = (branch: Branch): void => {
      const next = this.#block(fn, branch.block)
      const given = branch.args.map((a) => values[a]!)
      next.params.forEach((p, i) => (values[p] = given[i]!))
      block = next
    }
    for (;;) {
      try {
        for (const instr of block.instrs) {
          if (++this.steps > this.#maxSteps) throw new InterpreterError('the step limit is reached')
          const result = this.#instr(fn, instr, values, vars)
          if (instr.result >= 0) values[instr.result] = result
        }
        // Counted as well: an empty loop must meet the limit too.
        if (++this.steps > this.#maxSteps) throw new InterpreterError('the step limit is reached')
        const { term } = block
        switch (term.kind) {
          case 'br':
            enter(term.to)
            break
          case 'cond':
            enter(values[term.cond] === true ? term.then : term.else)
            break
          case 'switch': {
            const value = values[term.value]
            enter(term.cases.find((c) => c.value === value)?.to ?? term.fallback)
            break
          }
          case 'return':
            return term.value < 0 ? null : values[term.value]!
          case 'throw':
            throw new HaxeThrow(values[term.value]!)
          case 'unreachable':
            throw new InterpreterError(`${fn.name}: unreachable was reached`)
          default:
            term satisfies never
        }
      } catch (error) {
        if (!(error instanceof HaxeThrow) || block.handler === null) throw error
        block = this.#block(fn, block.handler)
        values[block.params[0]!] = error.value
      }
    }
  }

  #block(fn: MirFunction, id: number): Block {
    const block = fn.blocks.get(id)
    if (!block) throw new InterpreterError(`${fn.name}: no block b${id}`)
    return block
  }

  /** Throws as the program's own helper does. */
  #raise(kind: number): never {
    const { raise } = this.program.helpers
    if (raise !== null) this.call(raise, [kind])
    throw new HaxeThrow(raiseNames[kind] ?? 'error')
  }

  #fieldOffset(cls: ClassId): number {
    const known = this.#fieldOffsets.get(cls)
    if (known !== undefined) return known
    let offset = 0
    for (let at = this.program.classes[cls]?.superClass ?? null; at !== null;) {
      const above = this.program.classes[at]
      offset += above?.fields.length ?? 0
      at = above?.superClass ?? null
    }
    this.#fieldOffsets.set(cls, offset)
    return offset
  }

  /** A new object with default fields. */
  newObject(cls: ClassId): ObjectValue {
    const chain: MirType[][] = []
    for (let at: ClassId | null = cls; at !== null;) {
      const c: MirProgram['classes'][number] | undefined = this.program.classes[at]
      chain.unshift((c?.fields ?? []).map((f) => f.type))
      at = c?.superClass ?? null
    }
    return new ObjectValue(cls, chain.flat().map(defaultValue))
  }

  #callSlot(slotId: number, args: Value[]): Value {
    const slot = this.program.slots[slotId]!
    const receiver = args[0]!
    if (receiver === null) this.#raise(0)
    const id = classIdOf(receiver, this.program)
    const impl = slot.impls.get(id)
    if (impl !== undefined) {
      const fn = this.program.functions[impl]
      const type = fn ? fn.valueTypes[fn.params[0]!] : undefined
      const self = type ? fromDynamic(receiver, type, (v, c) => this.isA(v, c)) : receiver
      return this.call(impl, [self ?? receiver, ...args.slice(1)])
    }
    if (slot.fallback !== null) return this.call(slot.fallback, args)
    return this.#raise(2)
  }

  #instr(fn: MirFunction, instr: Instr, values: Value[], vars: Value[]): Value {
    const { op, imm } = instr
    const args = instr.args.map((a) => values[a]!)
    const scalar = evaluateScalar(op, args as Scalar[])
    if (scalar !== undefined) return scalar
    const typeOf = (i: number): MirType => fn.valueTypes[instr.args[i]!]!
    const number = 'value' in imm ? (imm.value as number) : 0
    switch (op) {
      case 'const.i32':
      case 'const.f64':
      case 'const.i64':
      case 'const.bool':
      case 'const.string':
        return 'value' in imm ? imm.value : null
      case 'const.class':
        return number
      case 'const.null':
        return imm.kind === 'type' && imm.type.kind === 'ptr' ? 0 : null
      case 'select':
        return args[0] === true ? args[1]! : args[2]!
      case 'null.wrap':
      case 'obj.up':
      case 'raw.any':
        return args[0]!
      case 'raw.as': {
        const raw = args[0] as RawValue | null
        if (raw && imm.kind === 'elem' && raw.elem !== imm.elem) throw new InterpreterError('raw.as of another kind')
        return raw
      }
      case 'null.value':
        return args[0] === null && imm.kind === 'type' ? defaultValue(imm.type) : args[0]!
      case 'null.is_null':
      case 'ref.is_null':
        return args[0] === null
      case 'ref.eq':
        return args[0] === args[1]
      case 'null.check':
        return args[0] === null ? this.#raise(0) : args[0]!
      case 'raw.new': {
        const elem = imm.kind === 'elem' ? imm.elem : 'dyn'
        return new RawValue(
          elem,
          Array.from({ length: args[0] as number }, () => defaultElement(elem)),
        )
      }
      case 'raw.len':
        return this.#raw(args[0]).items.length
      case 'raw.get':
        return this.#item(this.#raw(args[0]), args[1] as number)
      case 'raw.set': {
        const raw = this.#raw(args[0])
        this.#item(raw, args[1] as number)
        raw.items[args[1] as number] = narrow(raw.elem, args[2]!)
        return null
      }
      case 'raw.copy': {
        const source = this.#raw(args[2]).items.slice(args[3] as number, (args[3] as number) + (args[4] as number))
        const target = this.#raw(args[0])
        if (source.length !== args[4] || (args[1] as number) + source.length > target.items.length)
          throw new InterpreterError('raw.copy out of range')
        source.forEach((v, i) => (target.items[(args[1] as number) + i] = v))
        return null
      }
      case 'raw.fill': {
        const raw = this.#raw(args[0])
        raw.items.fill(narrow(raw.elem, args[2]!), args[1] as number, (args[1] as number) + (args[3] as number))
        return null
      }
      case 'raw.is':
        return args[0] instanceof RawValue && imm.kind === 'elem' && args[0].elem === imm.elem
      case 'raw.load':
        return imm.kind === 'type' ? loadBytes(this.#raw(args[0]), args[1] as number, imm.type) : null
      case 'raw.store':
        if (imm.kind === 'type') storeBytes(this.#raw(args[0]), args[1] as number, imm.type, args[2]!)
        return null
      case 'array.new':
        return new ArrayValue(args[0] as RawValue, args[1] as number)
      case 'array.len':
        return this.#array(args[0]).length
      case 'array.set_len':
        this.#array(args[0]).length = args[1] as number
        return null
      case 'array.data':
        return this.#array(args[0]).data
      case 'array.set_data':
        this.#array(args[0]).data = args[1] as RawValue | null
        return null
      case 'array.view': {
        const data = args[0] === null ? null : this.#array(args[0]).data
        const elem = imm.kind === 'elem' ? imm.elem : 'dyn'
        return data?.elem === elem ? data : new RawValue(elem, [])
      }
      case 'array.items': {
        const array = args[0] === null ? null : this.#array(args[0])
        const elem = imm.kind === 'elem' ? imm.elem : 'dyn'
        if (array?.data?.elem === elem) return array.data
        const rep = repOfElem(elem)
        return new RawValue(
          elem,
          Array.from({ length: array?.length ?? 0 }, (_, i) => (array === null ? null : arrayGet(array, i, rep))),
        )
      }
      case 'array.bound':
        return this.#raw(args[1]).items.length === 0 ? 0 : this.#array(args[0]).length
      case 'array.get':
        return imm.kind === 'rep' ? arrayGet(this.#array(args[0]), args[1] as number, imm.rep) : null
      case 'array.set':
        if ((args[1] as number) < 0) this.#raise(2)
        if (imm.kind === 'rep') arraySet(this.#array(args[0]), args[1] as number, args[2]!, imm.rep)
        return null
      case 'new':
        return this.newObject(number)
      case 'field.get':
      case 'field.set': {
        if (imm.kind !== 'field') return null
        const object = args[0]
        if (!(object instanceof ObjectValue)) throw new InterpreterError(`${fn.name}: ${op} of no object`)
        const at = this.#fieldOffset(imm.field.cls) + imm.field.index
        if (op === 'field.get') return object.fields[at]!
        object.fields[at] = args[1]!
        return null
      }
      case 'obj.down':
        if (args[0] === null || imm.kind !== 'type' || imm.type.kind !== 'obj') return args[0]!
        return this.isA(args[0]!, imm.type.cls) ? args[0]! : this.#raise(1)
      case 'obj.try':
        if (args[0] === null || imm.kind !== 'type' || imm.type.kind !== 'obj') return null
        return this.isA(args[0]!, imm.type.cls) ? args[0]! : null
      case 'class.id':
        return classIdOf(args[0]!, this.program)
      case 'is':
        return this.isA(args[0]!, number)
      case 'global.get':
        return this.globals[number]!
      case 'global.set':
        this.globals[number] = args[0]!
        return null
      case 'var.get':
        return vars[number]!
      case 'var.set':
        vars[number] = args[0]!
        return null
      case 'cell.new':
        return new CellValue(args[0]!)
      case 'cell.get':
        return (args[0] as CellValue).value
      case 'cell.set':
        ;(args[0] as CellValue).value = args[1]!
        return null
      case 'dyn.of':
        return toDynamic(args[0]!, typeOf(0))
      case 'dyn.to': {
        if (imm.kind !== 'type') return null
        const value = fromDynamic(args[0]!, imm.type, (v, c) => this.isA(v, c))
        return value === undefined ? this.#raise(1) : value
      }
      case 'call':
        return this.call(number, args)
      case 'call.closure': {
        const closure = args[0]
        if (!(closure instanceof ClosureValue)) throw new InterpreterError(`${fn.name}: a call of no closure`)
        return this.callClosure(closure, args.slice(1))
      }
      case 'call.slot':
        return this.#callSlot(number, args)
      case 'call.rt': {
        const name = imm.kind === 'name' ? imm.value : ''
        const implementation = this.#runtime[name]
        if (!implementation) throw new InterpreterError(`no runtime function ${name} in the interpreter`)
        return implementation(...args)
      }
      case 'closure.new': {
        const body = this.program.functions[number]!
        return new ClosureValue(number, body.sig!, args)
      }
      case 'closure.static': {
        const known = this.#statics.get(number)
        if (known) return known
        const made = new ClosureValue(number, this.program.functions[number]!.sig!, [])
        this.#statics.set(number, made)
        return made
      }
      case 'closure.get':
        return (values[fn.params[0]!] as ClosureValue).captures[number]!
      case 'mem.alloc':
        return this.memory.alloc(args[0] as number)
      case 'mem.realloc':
        return this.memory.realloc(args[0] as number, args[1] as number, args[2] as number)
      case 'mem.free':
        this.memory.free(args[0] as number, args[1] as number)
        return null
      case 'mem.load':
        return imm.kind === 'type' ? this.memory.load((args[0] as number) + (args[1] as number), imm.type) : null
      case 'mem.store':
        if (imm.kind === 'type') this.memory.store((args[0] as number) + (args[1] as number), imm.type, args[2]!)
        return null
      case 'mem.copy':
        this.memory.copy(args[0] as number, args[1] as number, args[2] as number)
        return null
      case 'ptr.to_i32':
      case 'ptr.of_i32':
        return args[0]!
      default:
        throw new InterpreterError(`${op} is not evaluated`)
    }
  }

  #raw(value: Value | undefined): RawValue {
    if (value instanceof RawValue) return value
    throw new InterpreterError('no raw array')
  }

  #array(value: Value | undefined): ArrayValue {
    if (value instanceof ArrayValue) return value
    throw new InterpreterError('no array')
  }

  #item(raw: RawValue, index: number): Value {
    if (index < 0 || index >= raw.items.length) throw new InterpreterError(`raw index ${index} of ${raw.items.length}`)
    return raw.items[index]!
  }
}

/** What a narrow element keeps of a value. */
function narrow(elem: RawValue['elem'], value: Value): Value {
  if (elem === 'i8') return (value as number) & 0xff
  if (elem === 'i16') return (value as number) & 0xffff
  return elem === 'f32' ? Math.fround(value as number) : value
}

function loadBytes(raw: RawValue, at: number, type: MirType): Value {
  const view = new DataView(Uint8Array.from(raw.items.slice(at, at + 8) as number[]).buffer)
  if (type.kind === 'i32') return view.getInt32(0, true)
  if (type.kind === 'i64') return view.getBigInt64(0, true)
  return type.kind === 'f32' ? view.getFloat32(0, true) : view.getFloat64(0, true)
}

function storeBytes(raw: RawValue, at: number, type: MirType, value: Value): void {
  const bytes = new Uint8Array(8)
  const view = new DataView(bytes.buffer)
  const size = type.kind === 'i32' || type.kind === 'f32' ? 4 : 8
  if (type.kind === 'i32') view.setInt32(0, value as number, true)
  else if (type.kind === 'i64') view.setBigInt64(0, value as bigint, true)
  else if (type.kind === 'f32') view.setFloat32(0, value as number, true)
  else view.setFloat64(0, value as number, true)
  for (let i = 0; i < size; i++) raw.items[at + i] = bytes[i]!
}
