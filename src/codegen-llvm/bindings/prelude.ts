import type { FloatPredicate, IrCallee, IrLabel, IrSignature, IrType, IrValue, MemoryTag } from '../builder.ts'
import { TextFunction } from '../text-function.ts'
import { TextModule } from '../text-module.ts'
import {
  addressHelper,
  isLackingTest,
  loadHelper,
  loadSharedHelper,
  loadUnalignedHelper,
  narrowCallHelper,
  needsNarrowCall,
  placeHelper,
  stackPointerHelper,
  storeHelper,
  storeUnalignedHelper,
  testHelper,
  threadWordHelper,
  type Helper,
} from './helpers.ts'

/*
 * The textual module that llvm-bindings starts from: all of the program's module but the bodies of its functions. Data,
 * declarations with their attributes, debug information and helpers are as the text writer has them.
 */

export class PreludeModule extends TextModule {
  private readonly helpers = new Set<string>()

  /** Has a helper in the module. */
  need({ name, signature, write }: Helper): void {
    this.helpers.add(name)
    this.define(name, signature, write)
  }

  protected override functionOf(callee: IrCallee): TextFunction {
    return this.helpers.has(callee.name) ? super.functionOf(callee) : new PreludeFunction(this, callee)
  }
}

/** A function that has everything but a body; what the body asks for tells which helpers are needed. */
class PreludeFunction extends TextFunction {
  private readonly prelude: PreludeModule

  constructor(module: PreludeModule, callee: IrCallee) {
    super(module, callee)
    this.prelude = module
    module.need(placeHelper)
  }

  override finish(): string {
    return `${this.header()}\n  unreachable\n}\n`
  }

  /** The lines of instructions are set as those are built. */
  override locate(): void {}

  override fcmp(predicate: FloatPredicate, a: IrValue, b: IrValue): IrValue {
    if (isLackingTest(predicate)) this.prelude.need(testHelper(predicate, a.type))
    return super.fcmp(predicate, a, b)
  }

  override load(type: IrType, address: IrValue, tag: MemoryTag): IrValue {
    if (tag !== null) this.prelude.need(loadHelper(type, tag))
    return super.load(type, address, tag)
  }

  override store(value: IrValue, address: IrValue, tag: MemoryTag): void {
    if (tag !== null) this.prelude.need(storeHelper(value.type, tag))
    super.store(value, address, tag)
  }

  override loadUnaligned(type: IrType, address: IrValue, tag: MemoryTag): IrValue {
    this.prelude.need(loadUnalignedHelper(type, tag))
    return super.loadUnaligned(type, address, tag)
  }

  override storeUnaligned(value: IrValue, address: IrValue, tag: MemoryTag): void {
    this.prelude.need(storeUnalignedHelper(value.type, tag))
    super.storeUnaligned(value, address, tag)
  }

  override loadShared(type: IrType, address: IrValue): IrValue {
    this.prelude.need(loadSharedHelper(type))
    return super.loadShared(type, address)
  }

  override threadWord(distance: IrValue): IrValue {
    this.prelude.need(threadWordHelper)
    return super.threadWord(distance)
  }

  override stackPointer(): IrValue {
    this.prelude.need(stackPointerHelper)
    return super.stackPointer()
  }

  override call(callee: IrCallee, args: readonly IrValue[]): IrValue {
    if (needsNarrowCall(callee)) this.prelude.need(narrowCallHelper(callee))
    return super.call(callee, args)
  }

  override invokeAddress(address: IrValue, signature: IrSignature, args: readonly IrValue[], pad: IrLabel): IrValue {
    this.prelude.need(addressHelper(signature))
    return super.invokeAddress(address, signature, args, pad)
  }

  override cond(condition: IrValue, then: IrLabel, otherwise: IrLabel, unlikely?: 'then' | 'else'): void {
    if (unlikely !== undefined) this.module.intrinsic('expect', 'i1', ['i1', 'i1'], 'i1')
    super.cond(condition, then, otherwise, unlikely)
  }
}
