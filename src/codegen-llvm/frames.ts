import type { MirFunction } from '../compiler/mir/index.ts'
import type { Span } from '../compiler/source/index.ts'
import type { IrFunction, IrValue } from './builder.ts'
import { int64 } from './builder.ts'
import type { Emitter } from './emitter.ts'
import type { Places } from './places.ts'

/*
 * The calls that are going on, in debug builds: each function that exceptions may leave has a frame of three words in a list
 * that begins in the thread structure (runtime/native/src/calls.rs reads it). Line tables alone would not do: the file of an
 * addon may be gone, and what finds lines in it differs on each platform.
 */

/** The parts of a frame: the frame of the caller, the function's name, where in the source it is. */
const outer = 0
const name = 8
const place = 16

/** Operations in which an exception may begin, or pass. */
export const mayTell = (op: string): boolean => /^(call|null\.check|obj\.down|raw\.new|dyn\.to|array\.|str\.)/.test(op)

/**
 * Whether a function shows in stacks: what reports errors doesn't, and of what the compiler made only that which has taken in
 * the code of other functions.
 */
export function hasFrame(fn: MirFunction): boolean {
  if (fn.haxeName.startsWith('rt.')) return false
  if (fn.span.file !== '') return true
  const isOfProgram = (span: Span): boolean => span.file !== '' && !span.file.includes('/std/rt/')
  for (const { instrs, term } of fn.blocks.values()) {
    if (term.kind === 'throw' && isOfProgram(term.span)) return true
    if (instrs.some((instr) => isOfProgram(instr.span) && mayTell(instr.op))) return true
  }
  return false
}

/** The frame of the function that is being written. */
export class FrameOfCall {
  private readonly places: Places
  private readonly b: IrFunction
  private readonly area: IrValue
  private readonly innermost: IrValue
  private readonly before: IrValue
  private last: bigint

  /** Enters the function: written at its beginning. */
  constructor(e: Emitter, fn: MirFunction) {
    const { b, generator } = e
    this.places = generator.places
    this.b = b
    this.area = b.area(3)
    this.innermost = e.innermostFrame()
    this.before = b.load('ptr', this.innermost, 'frames')
    this.last = generator.places.of(fn.span)
    b.store(this.before, b.offset(this.area, outer), 'frame')
    b.store(generator.text(fn.haxeName), b.offset(this.area, name), 'frame')
    b.store(int64(this.last), b.offset(this.area, place), 'frame')
    this.return()
  }

  /** Where the function is now. */
  at(span: Span): void {
    const now = this.places.of(span)
    if (now === 0n || now === this.last) return
    this.last = now
    this.b.store(int64(now), this.b.offset(this.area, place), 'frame')
  }

  /** A block begins: which place was said last isn't known. */
  forget(): void {
    this.last = 0n
  }

  /** An exception arrived here: the frames of the functions it left are gone. */
  return(): void {
    this.b.store(this.area, this.innermost, 'frames')
  }

  /** Leaves the function. */
  leave(): void {
    this.b.store(this.before, this.innermost, 'frames')
  }
}
