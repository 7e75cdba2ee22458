// Which parts of memory an instruction reads and writes, as keys that tell apart what can't be the same place.
import { effectOf, typeText, type Instr, type MirFunction } from '../mir/index.ts'

/** Everything but the function's own variables. */
export const allMemory = '*'

const elements = ['i8', 'i16', 'i32', 'bool', 'f32', 'f64', 'i64', 'string', 'dyn'].map((e) => `e:${e}`)

/** Every key that a write to any array may touch. */
const arrayKeys: readonly string[] = ['alen', 'adata', 'elems', ...elements]

/** The keys that an instruction's result depends on; null where it must not be reused at all. */
export function readKeys(instr: Instr, fn: MirFunction): readonly string[] | null {
  const { imm } = instr
  switch (instr.op) {
    case 'field.get':
      return imm.kind === 'field' ? [`f:${imm.field.cls}.${imm.field.index}`] : null
    case 'global.get':
      return imm.kind === 'global' ? [`g:${imm.value}`] : null
    case 'var.get':
      return imm.kind === 'var' ? [`$${imm.value}`] : null
    case 'cell.get':
      return [`c:${typeText(fn.valueTypes[instr.args[0]!]!)}`]
    case 'array.len':
      return ['alen']
    case 'array.data':
    case 'array.view':
      return ['adata']
    case 'array.bound':
      return ['alen']
    case 'array.items':
    case 'array.get':
      return ['alen', 'adata', 'elems']
    case 'raw.get':
      return imm.kind === 'elem' ? [`e:${imm.elem}`] : null
    case 'raw.load':
      return ['e:i8']
    case 'mem.load':
      return ['mem']
    default:
      return null
  }
}

/** The keys that an instruction may change. */
export function writeKeys(instr: Instr, fn: MirFunction): readonly string[] {
  const { imm } = instr
  switch (instr.op) {
    case 'field.set':
      return imm.kind === 'field' ? [`f:${imm.field.cls}.${imm.field.index}`] : [allMemory]
    case 'global.set':
      return imm.kind === 'global' ? [`g:${imm.value}`] : [allMemory]
    case 'var.set':
      return imm.kind === 'var' ? [`$${imm.value}`] : [allMemory]
    case 'cell.set':
      return [`c:${typeText(fn.valueTypes[instr.args[0]!]!)}`]
    case 'array.set_len':
      return ['alen']
    case 'array.set_data':
      return ['adata']
    case 'array.set':
      return arrayKeys
    case 'raw.set':
    case 'raw.copy':
    case 'raw.fill':
      return imm.kind === 'elem' ? [`e:${imm.elem}`, 'elems'] : arrayKeys
    case 'raw.store':
      return ['e:i8', 'elems']
    case 'mem.store':
    case 'mem.copy':
    case 'mem.alloc':
    case 'mem.realloc':
    case 'mem.free':
      return ['mem']
    default: {
      const effect = effectOf(instr)
      return effect === 'call' || effect === 'write' ? [allMemory] : []
    }
  }
}

let stamp = 0

/** The versions of memory at one point: equal versions mean nothing was written between. */
export class MemoryState {
  #epoch: number
  readonly #versions: Map<string, number>

  constructor(epoch: number = ++stamp, versions: Map<string, number> = new Map()) {
    this.#epoch = epoch
    this.#versions = versions
  }

  /** A copy to go on from. */
  copy(): MemoryState {
    return new MemoryState(this.#epoch, new Map(this.#versions))
  }

  /** Notes a write. */
  kill(key: string): void {
    if (key !== allMemory) {
      this.#versions.set(key, ++stamp)
      return
    }
    this.#epoch = ++stamp
    for (const known of this.#versions.keys()) if (!known.startsWith('$')) this.#versions.delete(known)
  }

  /** The version of a part. Variables aren't touched by `allMemory`: they start at 0. */
  version(key: string): number {
    return this.#versions.get(key) ?? (key.startsWith('$') ? 0 : this.#epoch)
  }
}
