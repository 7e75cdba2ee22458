import { abi, header, inlineClasses, type RuntimeSymbolName } from './abi.ts'
import type {
  FunctionAttribute,
  IrCallee,
  IrFunction,
  IrLabel,
  IrSignature,
  IrType,
  IrValue,
  MemoryTag,
} from './builder.ts'
import { int32, int64, nothing, nullPointer } from './builder.ts'
import type { Generator } from './generator.ts'

/*
 * What every function's code is written with, functions of the program and small ones of our own alike: calls that may throw, checks, choices.
 */

/** What `raise` throws, by number (MirHelpers.raise). */
export const raised = { nullAccess: 0, badCast: 1, badField: 2, stackOverflow: 4, outOfMemory: 5 } as const
/** What they say in programs that have no `raise`. */
const raisedTexts: Readonly<Record<Raised, string>> = {
  0: 'Null Access',
  1: 'Invalid cast',
  2: 'Invalid field access',
  4: 'Stack overflow',
  5: 'Out of memory',
}
export type Raised = (typeof raised)[keyof typeof raised]

export class Emitter {
  readonly generator: Generator
  readonly b: IrFunction
  /** Where exceptions of calls go: the landing pad of the block that is being written; null: out of the function. */
  pad: IrLabel | null = null
  private readonly raises = new Map<string, IrLabel>()

  constructor(generator: Generator, b: IrFunction) {
    this.generator = generator
    this.b = b
  }

  /** A call; `unwinds`: exceptions may leave it. */
  call(callee: IrCallee, args: readonly IrValue[], unwinds: boolean): IrValue {
    return unwinds && this.pad !== null ? this.b.invoke(callee, args, this.pad) : this.b.call(callee, args)
  }

  /** A call of an address; exceptions may leave it. */
  callAddress(address: IrValue, signature: IrSignature, args: readonly IrValue[]): IrValue {
    return this.pad !== null
      ? this.b.invokeAddress(address, signature, args, this.pad)
      : this.b.callAddress(address, signature, args)
  }

  /** A call of one of the runtime's own functions. */
  runtime(name: RuntimeSymbolName, args: readonly IrValue[]): IrValue {
    return this.b.call(this.generator.runtime(name), args)
  }

  /** Goes on in a new block where the condition is false; raises where it is true. */
  check(failed: IrValue, kind: Raised): void {
    const next = this.b.block('ok')
    this.b.cond(failed, this.raising(kind), next, 'then')
    this.b.position(next)
  }

  /** Throws the exception of a kind; ends the block. */
  raise(kind: Raised): void {
    this.call(raiser(this.generator, kind), [], true)
    this.b.unreachable()
  }

  /** A block that throws the exception of a kind. In debug builds each check has its own, with its own line. */
  private raising(kind: Raised): IrLabel {
    const key = `${kind} ${this.pad?.label ?? ''}`
    const known = this.generator.options.debug ? undefined : this.raises.get(key)
    if (known !== undefined) return known
    const block = this.b.block('raise')
    const back = this.b.current
    this.b.position(block)
    this.raise(kind)
    this.b.position(back)
    this.raises.set(key, block)
    return block
  }

  /** Throws a Haxe value out of the function; ends the block. */
  throwOut(value: IrValue): void {
    this.call(thrower(this.generator), [value], true)
    this.b.unreachable()
  }

  /** A value that depends on a condition, each side in a block of its own. */
  choose(
    condition: IrValue,
    type: IrType,
    then: () => IrValue,
    otherwise: () => IrValue,
    unlikely?: 'then' | 'else',
  ): IrValue {
    const yes = this.b.block('yes')
    const no = this.b.block('no')
    const join = this.b.block('join')
    this.b.cond(condition, yes, no, unlikely)
    const phi = type === 'void' ? null : this.b.phi(join, type)
    for (const [block, side] of [
      [yes, then],
      [no, otherwise],
    ] as const) {
      this.b.position(block)
      const value = side()
      if (this.b.isEnded) continue
      phi?.incoming.push({ from: this.b.current, value })
      this.b.br(join)
    }
    this.b.position(join)
    return phi?.value ?? nullPointer
  }

  /**
   * The address of the running thread's structure. A program without threads has its one structure in a global. Others read it at a
   * distance from the thread pointer that the runtime has found out (runtime/native/src/tls.rs says why).
   */
  private thread(): IrValue {
    const { b, generator } = this
    if (!generator.analysis.threads) return b.load('ptr', generator.module.external('rayzor_thread'), 'thread')
    const distance = b.load('i64', generator.module.external('rayzor_thread_offset'), 'thread offset')
    return this.choose(
      b.icmp('eq', distance, int64(0n)),
      'ptr',
      () => this.runtime('thread_find', []),
      () => b.threadWord(distance),
      'then',
    )
  }

  /** Where the lowest stack address stands that functions of this thread may use. */
  stackLimit(): IrValue {
    const { b, generator } = this
    return generator.analysis.threads
      ? b.offset(this.thread(), abi.threadStackLimit)
      : generator.module.external('rayzor_stack_limit')
  }

  /** Where the thread's structure says which frame of a debug build is the innermost one. */
  innermostFrame(): IrValue {
    return this.b.offset(this.thread(), abi.threadFrames)
  }

  /**
   * Remembers which frame is the innermost one; the result brings that back where an exception arrived. `none`: from here on a
   * new list begins. Nothing is written unless frames are kept.
   */
  rememberFrames(entry: 'same' | 'none'): () => void {
    if (!this.generator.options.debug) return () => undefined
    const { b } = this
    const innermost = this.innermostFrame()
    const before = b.load('ptr', innermost, 'frames')
    if (entry === 'none') b.store(nullPointer, innermost, 'frames')
    return () => b.store(before, innermost, 'frames')
  }

  /** Waits while another thread collects. A loop that does it in every turn can't hold up the others. */
  letOthersCollect(): void {
    const { b, generator } = this
    const wanted = b.loadShared('i32', generator.module.external('rayzor_stop_requested'))
    const stop = b.block('stop')
    const next = b.block('go')
    b.cond(b.icmp('ne', wanted, int32(0)), stop, next, 'then')
    b.position(stop)
    this.runtime('thread_poll', [])
    b.br(next)
    b.position(next)
  }

  /** A new object of so many bytes, all zero. */
  allocate(bytes: number, classId: number, scan: number): IrValue {
    const size = Math.ceil(bytes / 8) * 8
    const word = int64(header(classId, scan))
    const slow = (): IrValue => this.runtime('gc_alloc', [int64(BigInt(size)), word])
    const sizeClass = inlineClasses.findIndex((cell) => cell >= size)
    if (!this.generator.options.optimize || sizeClass < 0) return slow()
    // The thread's next free cell of that size, where it has one: cells are cleared already.
    const { b } = this
    const thread = this.thread()
    const cursor = b.offset(thread, sizeClass * 16)
    const cell = b.load('ptr', cursor, 'allocation cursor')
    const limit = this.loadAt('i64', cursor, 8, 'allocation limit')
    const next = b.binary('add', b.convert('ptrtoint', cell, 'i64'), int64(BigInt(inlineClasses[sizeClass] ?? 0)))
    return this.choose(
      b.icmp('ule', next, limit),
      'ptr',
      () => {
        b.store(b.convert('inttoptr', next, 'ptr'), cursor, 'allocation cursor')
        b.store(word, cell, 'header')
        return cell
      },
      slow,
      'else',
    )
  }

  /** The class id of an object that is not null. */
  idOf(object: IrValue): IrValue {
    return this.b.load('i32', object, 'header')
  }

  isNull(value: IrValue): IrValue {
    return this.b.icmp('eq', value, nullPointer)
  }

  loadAt(type: IrType, base: IrValue, offset: number, tag: MemoryTag): IrValue {
    return this.b.load(type, this.b.offset(base, offset), tag)
  }

  storeAt(value: IrValue, base: IrValue, offset: number, tag: MemoryTag): void {
    this.b.store(value, this.b.offset(base, offset), tag)
  }

  /** A value as it stands in memory and in C: Bools are bytes. */
  toMemory(value: IrValue): IrValue {
    return value.type === 'i1' ? this.b.convert('zext', value, 'i8') : value
  }

  /** What memory of a type holds, as a value. */
  fromMemory(value: IrValue, type: IrType): IrValue {
    return type === 'i1' && value.type === 'i8' ? this.b.convert('trunc', value, 'i1') : value
  }

  /** Whether a class id is in a run of ids. */
  inRange(id: IrValue, low: number, high: number): IrValue {
    if (low === high) return this.b.icmp('eq', id, int32(low))
    return this.b.icmp('ule', this.b.binary('sub', id, int32(low)), int32(high - low))
  }

  or(a: IrValue, b: IrValue): IrValue {
    return this.b.binary('or', a, b)
  }

  and(a: IrValue, b: IrValue): IrValue {
    return this.b.binary('and', a, b)
  }

  /** Whether a Dynamic is an Int, which stands in the reference itself. */
  isTagged(value: IrValue): IrValue {
    const bits = this.b.convert('ptrtoint', value, 'i64')
    return this.b.convert('trunc', bits, 'i1')
  }

  /** The Int in a Dynamic that is one. */
  untag(value: IrValue): IrValue {
    const bits = this.b.convert('ptrtoint', value, 'i64')
    return this.b.convert('trunc', this.b.binary('lshr', bits, int64(32n)), 'i32')
  }

  /** An Int as Dynamic. */
  tag(value: IrValue): IrValue {
    const wide = this.b.binary('shl', this.b.convert('zext', value, 'i64'), int64(32n))
    return this.b.convert('inttoptr', this.or(wide, int64(1n)), 'ptr')
  }
}

/** () -> never: throws the exception of a kind. */
function raiser(generator: Generator, kind: Raised): IrCallee {
  return helper(generator, `raise ${kind}`, { params: [], result: 'void' }, ['noinline', 'cold', 'noreturn'], (e) => {
    const { raise } = generator.program.helpers
    if (raise === null) {
      e.throwOut(generator.string(raisedTexts[kind]))
      return
    }
    e.call(generator.function(raise), [int32(kind)], true)
    e.b.unreachable()
  })
}

/** () -> never: throws what says that the stack is at its limit. Meanwhile the limit is lower, so that there is room to do it. */
export function stackOverflow(generator: Generator): IrCallee {
  return helper(generator, 'stack overflow', { params: [], result: 'void' }, ['noinline', 'cold', 'noreturn'], (e) => {
    const { b } = e
    const limit = e.stackLimit()
    const old = b.load('i64', limit, 'stack limit')
    b.store(b.binary('sub', old, int64(0x8000n)), limit, 'stack limit')
    const back = e.rememberFrames('same')
    const pad = b.block('pad')
    const gone = b.block('gone')
    b.describe({ hasPads: true })
    b.invoke(raiser(generator, raised.stackOverflow), [], pad)
    b.br(gone)
    b.position(gone)
    b.unreachable()
    b.position(pad)
    const exception = b.landingPad()
    back()
    const value = e.runtime('exc_take', [exception])
    b.store(old, limit, 'stack limit')
    e.throwOut(value)
  })
}

/** (dyn) -> never */
function thrower(generator: Generator): IrCallee {
  return helper(generator, 'throw', { params: ['ptr'], result: 'void' }, ['noinline', 'cold', 'noreturn'], (e) => {
    const [value = nothing] = e.b.params
    const exception = e.runtime('exc_new', [value])
    e.b.call(unwind(generator), [exception])
    e.b.unreachable()
  })
}

/** (exception) -> never: throws what a runtime function left. */
export function rethrower(generator: Generator): IrCallee {
  return helper(generator, 'rethrow', { params: ['ptr'], result: 'void' }, ['noinline', 'cold', 'noreturn'], (e) => {
    e.b.call(unwind(generator), e.b.params)
    e.b.unreachable()
  })
}

function unwind(generator: Generator): IrCallee {
  return generator.module.declare('_Unwind_RaiseException', { params: ['ptr'], result: 'i32' }, [])
}

/** A small function of the generator's own, written once. */
export function helper(
  generator: Generator,
  name: string,
  signature: IrSignature,
  attributes: readonly FunctionAttribute[],
  write: (e: Emitter) => void,
): IrCallee {
  return generator.module.define(`haxe.${name}`, signature, (b) => {
    b.describe({ attributes })
    write(new Emitter(generator, b))
    if (!b.isEnded && signature.result === 'void') b.ret(null)
  })
}
