// Scalar replacement: an object or cell that never leaves the function becomes variables of it (promote-vars makes them SSA).
import {
  defaultConstant,
  newValue,
  termUses,
  type ClassId,
  type Instr,
  type MirFunction,
  type MirProgram,
  type MirType,
  type ValueId,
} from '../mir/index.ts'
import type { FunctionPass } from './pass.ts'

/** Escape analysis of `new` and `cell.new`. */
export const escape: FunctionPass = {
  name: 'escape',
  runFunction(fn: MirFunction, program: MirProgram): boolean {
    const made = new Map<ValueId, Instr>()
    for (const block of fn.blocks.values()) {
      for (const instr of block.instrs) if (instr.op === 'new' || instr.op === 'cell.new') made.set(instr.result, instr)
    }
    if (made.size === 0) return false
    const root = aliases(fn, made)
    dropEscaping(fn, made, root)
    if (made.size === 0) return false
    new Scalars(fn, program, made, root).replace()
    return true
  },
}

/** Operations whose result is the object again. */
function passesOn(instr: Instr): boolean {
  return instr.op === 'obj.up' || instr.op === 'null.check'
}

/** For each value that certainly is one of the made objects: which. */
function aliases(fn: MirFunction, made: ReadonlyMap<ValueId, Instr>): Map<ValueId, ValueId> {
  const root = new Map<ValueId, ValueId>()
  for (const v of made.keys()) root.set(v, v)
  for (let changed = true; changed;) {
    changed = false
    for (const block of fn.blocks.values()) {
      for (const instr of block.instrs) {
        if (!passesOn(instr) || root.has(instr.result)) continue
        const source = root.get(instr.args[0]!)
        if (source === undefined) continue
        root.set(instr.result, source)
        changed = true
      }
    }
  }
  return root
}

function dropEscaping(fn: MirFunction, made: Map<ValueId, Instr>, root: Map<ValueId, ValueId>): void {
  const lose = (v: ValueId): void => {
    const object = root.get(v)
    if (object !== undefined) made.delete(object)
  }
  for (const block of fn.blocks.values()) {
    for (const instr of block.instrs) {
      instr.args.forEach((a, i) => {
        if (!root.has(a)) return
        const isHarmless =
          passesOn(instr) ||
          instr.op === 'field.get' ||
          (instr.op === 'field.set' && i === 0) ||
          instr.op === 'cell.get' ||
          (instr.op === 'cell.set' && i === 0) ||
          instr.op === 'ref.is_null'
        if (!isHarmless) lose(a)
      })
    }
    for (const v of termUses(block.term)) lose(v)
  }
}

/** Turns objects into variables of the function. */
class Scalars {
  readonly #fn: MirFunction
  readonly #program: MirProgram
  readonly #made: ReadonlyMap<ValueId, Instr>
  readonly #root: ReadonlyMap<ValueId, ValueId>
  /** The variable of each field of each object: `object:class.index`, or `object` for a cell. */
  readonly #vars = new Map<string, number>()

  constructor(
    fn: MirFunction,
    program: MirProgram,
    made: ReadonlyMap<ValueId, Instr>,
    root: ReadonlyMap<ValueId, ValueId>,
  ) {
    this.#fn = fn
    this.#program = program
    this.#made = made
    this.#root = root
  }

  replace(): void {
    for (const block of this.#fn.blocks.values()) {
      const out: Instr[] = []
      for (const instr of block.instrs) this.#instr(instr, out)
      block.instrs = out
    }
  }

  #instr(instr: Instr, out: Instr[]): void {
    const object = this.#root.get(instr.op === 'new' || instr.op === 'cell.new' ? instr.result : (instr.args[0] ?? -1))
    if (object === undefined || !this.#made.has(object)) {
      out.push(instr)
      return
    }
    const { imm, span } = instr
    switch (instr.op) {
      case 'new':
        if (imm.kind === 'class') this.#start(object, imm.value, instr, out)
        return
      case 'cell.new':
        out.push({
          op: 'var.set',
          result: -1,
          args: [instr.args[0]!],
          imm: { kind: 'var', value: this.#cell(object) },
          span,
        })
        return
      case 'obj.up':
      case 'null.check':
        // Only field accesses use it, and they are gone after this.
        return
      case 'ref.is_null':
        out.push({ ...instr, op: 'const.bool', args: [], imm: { kind: 'bool', value: false } })
        return
      case 'field.get':
      case 'field.set': {
        if (imm.kind !== 'field') return
        const at: Instr['imm'] = { kind: 'var', value: this.#field(object, imm.field.cls, imm.field.index) }
        if (instr.op === 'field.get') out.push({ op: 'var.get', result: instr.result, args: [], imm: at, span })
        else out.push({ op: 'var.set', result: -1, args: [instr.args[1]!], imm: at, span })
        return
      }
      case 'cell.get':
        out.push({
          op: 'var.get',
          result: instr.result,
          args: [],
          imm: { kind: 'var', value: this.#cell(object) },
          span,
        })
        return
      case 'cell.set': {
        const at: Instr['imm'] = { kind: 'var', value: this.#cell(object) }
        out.push({ op: 'var.set', result: -1, args: [instr.args[1]!], imm: at, span })
        return
      }
      default:
        out.push(instr)
    }
  }

  /** Every field starts at its default. */
  #start(object: ValueId, cls: ClassId, instr: Instr, out: Instr[]): void {
    for (let at: ClassId | null = cls; at !== null;) {
      const info: MirProgram['classes'][number] | undefined = this.#program.classes[at]
      info?.fields.forEach((field, index) => {
        const { op, imm } = defaultConstant(field.type)
        const start = newValue(this.#fn, field.type)
        out.push({ op, result: start, args: [], imm, span: instr.span })
        const to: Instr['imm'] = { kind: 'var', value: this.#field(object, info.id, index) }
        out.push({ op: 'var.set', result: -1, args: [start], imm: to, span: instr.span })
      })
      at = info?.superClass ?? null
    }
  }

  #field(object: ValueId, cls: ClassId, index: number): number {
    return this.#variable(`${object}:${cls}.${index}`, this.#program.classes[cls]!.fields[index]!.type)
  }

  #cell(object: ValueId): number {
    const type = this.#fn.valueTypes[object]!
    return this.#variable(String(object), type.kind === 'cell' ? type.of : type)
  }

  #variable(key: string, type: MirType): number {
    const known = this.#vars.get(key)
    if (known !== undefined) return known
    this.#fn.vars.push(type)
    this.#vars.set(key, this.#fn.vars.length - 1)
    return this.#fn.vars.length - 1
  }
}
