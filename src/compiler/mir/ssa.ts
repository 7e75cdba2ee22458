// SSA construction on the fly (Braun, Buchwald, Hack, Leissa, Mallon, Zwinkau 2013), on top of a FunctionBuilder.
import { defaultConstant, type Edge, type FunctionBuilder } from './builder.ts'
import { mapUses, newValue } from './edit.ts'
import type { BlockId, ValueId } from './program.ts'
import { sameType, type MirType } from './types.ts'

/** A block parameter made for a variable, until `finish` writes it into its block. */
type Phi<Key> = { readonly value: ValueId; readonly block: BlockId; readonly key: Key; args: ValueId[] }

/**
 * Variables of source code as SSA values: `writeVariable` where one is assigned, `readVariable` where it is read.
 *
 * A block is sealed when all its predecessors are known and terminated. Parameters are kept beside the function until `finish`,
 * so that the ones that turn out trivial never show. Values handed out may be forwarded later: `finish` rewrites all uses.
 */
export class SsaBuilder<Key> {
  readonly #builder: FunctionBuilder
  readonly #types = new Map<Key, MirType>()
  readonly #defs = new Map<Key, Map<BlockId, ValueId>>()
  readonly #sealed = new Set<BlockId>()
  /** Phis of blocks that are not sealed yet. */
  readonly #incomplete = new Map<BlockId, Phi<Key>[]>()
  readonly #phis = new Map<ValueId, Phi<Key>>()
  readonly #users = new Map<ValueId, Set<Phi<Key>>>()
  readonly #forward = new Map<ValueId, ValueId>()
  /** Handler blocks read variables as they were at the end of this block. */
  readonly #handlerEntry = new Map<BlockId, BlockId>()

  constructor(builder: FunctionBuilder) {
    this.#builder = builder
    this.#sealed.add(0)
  }

  /** Makes a variable known with its type; reading it where nothing was written gives the type's default. */
  declareVariable(key: Key, type: MirType): void {
    this.#types.set(key, type)
    if (!this.#defs.has(key)) this.#defs.set(key, new Map())
  }

  /** Whether a variable was declared. */
  hasVariable(key: Key): boolean {
    return this.#types.has(key)
  }

  /** Assigns a variable at the end of a block (the current one). */
  writeVariable(key: Key, value: ValueId, block: BlockId = this.#builder.current): void {
    const defs = this.#defs.get(key)
    if (!defs) throw new Error('a variable is written that was never declared')
    defs.set(block, value)
  }

  /** The value of a variable at the end of a block (the current one). */
  readVariable(key: Key, block: BlockId = this.#builder.current): ValueId {
    const pending: Phi<Key>[] = []
    const value = this.#lookup(key, block, pending)
    this.#complete(pending)
    return this.#resolve(value)
  }

  /** Says that every predecessor of a block is known and has its terminator. */
  sealBlock(block: BlockId): void {
    if (this.#sealed.has(block)) return
    this.#sealed.add(block)
    const phis = this.#incomplete.get(block)
    this.#incomplete.delete(block)
    if (phis) this.#complete(phis)
  }

  /** A handler block sees variables as they were at the end of `entry`, the block that leads into the covered ones. */
  setHandlerEntry(handler: BlockId, entry: BlockId): void {
    this.#handlerEntry.set(handler, entry)
    this.#sealed.add(handler)
  }

  /** Writes the parameters that are left into their blocks and the arguments into the branches. Call once, at the end. */
  finish(): void {
    for (const block of Array.from(this.#incomplete.keys())) this.sealBlock(block)
    const { fn, edges } = this.#builder
    for (const phi of this.#phis.values()) {
      fn.blocks.get(phi.block)!.params.push(phi.value)
      const into = edges.get(phi.block) ?? []
      for (let i = 0; i < into.length; i++) into[i]!.branch.args.push(phi.args[i]!)
    }
    if (this.#forward.size > 0) mapUses(fn, (v) => this.#resolve(v))
  }

  #edges(block: BlockId): readonly Edge[] {
    return this.#builder.edges.get(block) ?? []
  }

  #typeOf(key: Key): MirType {
    const type = this.#types.get(key)
    if (!type) throw new Error('a variable is read that was never declared')
    return type
  }

  /** Walks up single predecessors iteratively; makes a phi at the first join, to be completed by the caller. */
  #lookup(key: Key, start: BlockId, pending: Phi<Key>[]): ValueId {
    const type = this.#typeOf(key)
    const defs = this.#defs.get(key)!
    const passed: BlockId[] = []
    const seen = new Set<BlockId>()
    let block = start
    let value: ValueId
    for (;;) {
      const known = defs.get(block)
      if (known !== undefined) {
        value = known
        break
      }
      const entry = this.#handlerEntry.get(block)
      if (entry !== undefined && !seen.has(block)) {
        seen.add(block)
        passed.push(block)
        block = entry
        continue
      }
      if (!this.#sealed.has(block)) {
        const phi = this.#newPhi(key, block, type)
        const list = this.#incomplete.get(block)
        if (list) list.push(phi)
        else this.#incomplete.set(block, [phi])
        value = phi.value
        break
      }
      const edges = this.#edges(block)
      if (edges.length === 1 && !seen.has(block)) {
        seen.add(block)
        passed.push(block)
        block = edges[0]!.from
        continue
      }
      if (edges.length <= 1) {
        // The entry block, or one that nothing reaches: the variable was never assigned there.
        const { op, imm } = defaultConstant(type)
        value = this.#builder.emitFirst(block, op, imm)
        defs.set(block, value)
        break
      }
      const phi = this.#newPhi(key, block, type)
      pending.push(phi)
      value = phi.value
      break
    }
    for (const b of passed) defs.set(b, value)
    return value
  }

  #newPhi(key: Key, block: BlockId, type: MirType): Phi<Key> {
    const phi: Phi<Key> = { value: newValue(this.#builder.fn, type), block, key, args: [] }
    this.#phis.set(phi.value, phi)
    this.#defs.get(key)!.set(block, phi.value)
    return phi
  }

  /** Gives phis their arguments; further phis met on the way are completed too. Then the trivial ones go. */
  #complete(pending: Phi<Key>[]): void {
    for (let i = 0; i < pending.length; i++) {
      const phi = pending[i]!
      for (const edge of this.#edges(phi.block)) {
        const arg = this.#resolve(this.#lookup(phi.key, edge.from, pending))
        phi.args.push(arg)
        if (this.#phis.has(arg)) {
          const users = this.#users.get(arg)
          if (users) users.add(phi)
          else this.#users.set(arg, new Set([phi]))
        }
      }
    }
    const queue = [...pending]
    for (;;) {
      const phi = queue.pop()
      if (!phi) break
      if (!this.#phis.has(phi.value)) continue
      const same = this.#onlyArgument(phi)
      if (same === null) continue
      this.#phis.delete(phi.value)
      this.#forward.set(phi.value, same)
      for (const user of this.#users.get(phi.value) ?? []) {
        if (user === phi) continue
        queue.push(user)
        if (this.#phis.has(same)) {
          const users = this.#users.get(same)
          if (users) users.add(user)
          else this.#users.set(same, new Set([user]))
        }
      }
      this.#users.delete(phi.value)
    }
  }

  /** The one value that a phi stands for, or null where there are two. */
  #onlyArgument(phi: Phi<Key>): ValueId | null {
    // An incomplete phi has fewer arguments than edges: it is judged when its block is sealed.
    if (phi.args.length === 0 || phi.args.length < this.#edges(phi.block).length) return null
    let same: ValueId | null = null
    for (let i = 0; i < phi.args.length; i++) {
      const arg = this.#resolve(phi.args[i]!)
      phi.args[i] = arg
      if (arg === phi.value || arg === same) continue
      if (same !== null) return null
      same = arg
    }
    if (same === null) {
      const { op, imm } = defaultConstant(this.#typeOf(phi.key))
      return this.#builder.emitFirst(phi.block, op, imm)
    }
    const { valueTypes } = this.#builder.fn
    return sameType(valueTypes[same]!, valueTypes[phi.value]!) ? same : null
  }

  #resolve(value: ValueId): ValueId {
    let to = this.#forward.get(value)
    if (to === undefined) return value
    for (;;) {
      const next = this.#forward.get(to)
      if (next === undefined) break
      to = next
    }
    for (let v = value; v !== to;) {
      const next: ValueId = this.#forward.get(v)!
      this.#forward.set(v, to)
      v = next
    }
    return to
  }
}
