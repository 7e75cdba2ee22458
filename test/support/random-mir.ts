// Random MIR programs that always end: structured code through the builder and the SSA helper, printing as it goes.
import {
  cellOf,
  closureOf,
  dyn,
  f64,
  FunctionBuilder,
  i32,
  nullI32,
  objOf,
  ProgramBuilder,
  SsaBuilder,
  string,
  void_,
  type ClassId,
  type FuncId,
  type MirProgram,
  type SlotId,
  type ValueId,
} from '../../src/compiler/mir/index.ts'

/** A small seeded generator (mulberry32): numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type World = {
  readonly program: ProgramBuilder
  readonly random: () => number
  readonly base: ClassId
  readonly left: ClassId
  readonly right: ClassId
  readonly area: SlotId
  readonly getX: SlotId
  readonly functions: { id: FuncId; params: number }[]
  readonly global: number
  readonly quiet: boolean
}

export type RandomOptions = {
  /** Programs that call nothing to print, but note what they would print in a global: loops without calls. */
  readonly quiet?: boolean
}

/** A random program of a few functions; the same seed gives the same program. */
export function randomProgram(seed: number, options: RandomOptions = {}): MirProgram {
  const random = seeded(seed)
  const program = new ProgramBuilder()
  const base = program.addClass({ name: 'Base', kind: 'class', fields: [{ name: 'x', type: i32, isFinal: false }] })
  // Out of order on purpose: finish() numbers them.
  const other = program.addClass({ name: 'Other', kind: 'class', fields: [] })
  void other
  const left = program.addClass({
    name: 'Left',
    kind: 'class',
    superClass: base,
    fields: [{ name: 'y', type: f64, isFinal: false }],
  })
  const right = program.addClass({
    name: 'Right',
    kind: 'class',
    superClass: base,
    fields: [{ name: 'next', type: objOf(base), isFinal: false }],
  })
  const area = program.addSlot('area', { params: [i32], result: i32 })
  const getX = program.addSlot('get x', { params: [], result: dyn })
  const world: World = {
    program,
    random,
    base,
    left,
    right,
    area,
    getX,
    functions: [],
    global: program.addGlobal('g', i32),
    quiet: options.quiet ?? false,
  }
  areaImpl(world, left, 'Left.area', 'i32.add')
  areaImpl(world, right, 'Right.area', 'i32.mul')
  const get = program.addFunction({ name: 'Base.x', params: [objOf(base)], result: dyn })
  get.ret(
    get.emit('dyn.of', [get.emit('field.get', [get.fn.params[0]!], { kind: 'field', field: { cls: base, index: 0 } })]),
  )
  program.setImpl(getX, left, get.id)
  program.setImpl(getX, right, get.id)
  const raise = program.addFunction({ name: 'raise', params: [i32] })
  raise.throw_(raise.emit('dyn.of', [raise.emit('str.of_i32', [raise.fn.params[0]!])]))
  program.helpers = { arrayGet: {}, arraySet: {}, raise: raise.id }
  const count = 2 + Math.floor(random() * 3)
  for (let i = 0; i < count; i++) {
    const params = Math.floor(random() * 3)
    const builder = program.addFunction({
      name: `f${i}`,
      params: Array.from({ length: params }, () => i32),
      result: i32,
    })
    new Body(world, builder, 2 + Math.floor(random() * 5)).build()
    world.functions.push({ id: builder.id, params })
  }
  const main = program.addFunction({ name: 'main', result: void_ })
  new Body(world, main, 8).build()
  program.main = main.id
  return program.finish()
}

function areaImpl(world: World, cls: ClassId, name: string, op: 'i32.add' | 'i32.mul'): void {
  const { program, base, area } = world
  const b = program.addFunction({ name, params: [objOf(cls), i32], result: i32 })
  const up = b.emit('obj.up', [b.fn.params[0]!], { kind: 'type', type: objOf(base) })
  const x = b.emit('field.get', [up], { kind: 'field', field: { cls: base, index: 0 } })
  b.ret(b.emit(op, [x, b.fn.params[1]!]))
  program.setImpl(area, cls, b.id)
}

const binary = [
  'i32.add',
  'i32.sub',
  'i32.mul',
  'i32.and',
  'i32.or',
  'i32.xor',
  'i32.shl',
  'i32.shr',
  'i32.ushr',
] as const
const comparisons = ['i32.eq', 'i32.ne', 'i32.lt', 'i32.le', 'i32.gt', 'i32.ge', 'i32.ult'] as const

/** Writes one function's body. */
class Body {
  readonly world: World
  readonly b: FunctionBuilder
  readonly ssa: SsaBuilder<string>
  readonly size: number
  /** Int variables in SSA form. */
  readonly ints: string[] = []
  /** Variables of the function (mutable locals). */
  readonly slots: number[] = []
  budget: number
  counter = 0
  /** Inside a try, SSA variables from outside must not be assigned. */
  tryDepth = 0

  constructor(world: World, b: FunctionBuilder, size: number) {
    this.world = world
    this.b = b
    this.ssa = new SsaBuilder<string>(b)
    this.size = size
    this.budget = size * 12
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.world.random() * list.length)]!
  }

  chance(p: number): boolean {
    return this.world.random() < p
  }

  build(): void {
    const { b, ssa } = this
    b.fn.params.forEach((p, i) => {
      ssa.declareVariable(`p${i}`, i32)
      ssa.writeVariable(`p${i}`, p)
      this.ints.push(`p${i}`)
    })
    for (let i = 0; i < 3; i++) {
      ssa.declareVariable(`a${i}`, i32)
      ssa.writeVariable(`a${i}`, b.i32(Math.floor(this.world.random() * 20) - 5))
      this.ints.push(`a${i}`)
    }
    ssa.declareVariable('o', objOf(this.world.base))
    ssa.declareVariable('s', string)
    ssa.writeVariable('s', b.string('s'))
    ssa.declareVariable('arr', { kind: 'array' })
    ssa.writeVariable('arr', this.array())
    for (let i = 0; i < 2; i++) this.slots.push(b.newVar(i32))
    // Mostly not null, or most programs would end at once.
    if (this.chance(0.85)) ssa.writeVariable('o', this.object())
    this.statements(this.size, 0)
    if (!b.isTerminated()) {
      this.print(b.emit('str.concat', [ssa.readVariable('s'), b.emit('str.of_i32', [this.int(1)])]))
      if (b.fn.result.kind === 'void') b.ret()
      else b.ret(this.int(2))
    }
    ssa.finish()
  }

  statements(count: number, depth: number): void {
    for (let i = 0; i < count && !this.b.isTerminated(); i++) this.statement(depth)
  }

  statement(depth: number): void {
    const { b, ssa, world } = this
    if (--this.budget < 0) return
    if (this.chance(0.15)) {
      this.arrayStatement()
      return
    }
    const kind = Math.floor(world.random() * (depth > 3 ? 9 : 14))
    switch (kind) {
      case 0:
      case 1:
        if (this.tryDepth > 0) b.emit('var.set', [this.int(3)], { kind: 'var', value: this.pick(this.slots) })
        else ssa.writeVariable(this.pick(this.ints), this.int(3))
        break
      case 2:
        this.print(b.emit('str.of_i32', [this.int(2)]))
        break
      case 3:
        b.emit('var.set', [this.int(2)], { kind: 'var', value: this.pick(this.slots) })
        break
      case 4:
        if (this.tryDepth === 0) ssa.writeVariable('o', this.object())
        break
      case 5: {
        const object = this.chance(0.2) ? ssa.readVariable('o') : b.emit('null.check', [this.objectOrVariable()])
        const checked = b.emit('null.check', [object])
        const field = { kind: 'field', field: { cls: world.base, index: 0 } } as const
        if (this.chance(0.5)) b.emit('field.set', [checked, this.int(1)], field)
        else this.print(b.emit('str.of_i32', [b.emit('field.get', [checked], field)]))
        break
      }
      case 6:
        b.emit('global.set', [this.int(2)], { kind: 'global', value: world.global })
        break
      case 7:
        if (this.tryDepth === 0) ssa.writeVariable('s', this.text())
        break
      case 8:
        this.closure()
        break
      case 9:
      case 10:
        this.branch(depth)
        break
      case 11:
        this.loop(depth)
        break
      case 12:
        this.tryCatch(depth)
        break
      default:
        if (this.tryDepth > 0 || this.chance(0.1)) this.maybeThrow(depth)
        else this.switchOn(depth)
    }
  }

  /** Reads or writes an element, now and then out of range, or with a Float in the array of Ints. */
  arrayStatement(): void {
    const { b, ssa } = this
    const array = this.chance(0.7) ? ssa.readVariable('arr') : b.emit('null.check', [ssa.readVariable('arr')])
    const index = b.emit('i32.and', [this.int(1), b.i32(this.pick([3, 7, 15]))])
    const kind = this.world.random()
    if (kind < 0.4) b.emit('array.set', [array, index, this.int(1)], { kind: 'rep', rep: 'i32' })
    else if (kind < 0.45) b.emit('array.set', [array, index, b.f64(1.5)], { kind: 'rep', rep: 'f64' })
    else if (kind < 0.5 && this.tryDepth === 0) ssa.writeVariable('arr', this.array())
    else if (kind < 0.6) this.print(b.emit('str.of_i32', [b.emit('array.len', [array])]))
    else this.print(b.emit('str.of_i32', [b.emit('array.get', [array, index], { kind: 'rep', rep: 'i32' })]))
  }

  array(): ValueId {
    const { b } = this
    const length = b.i32(this.pick([0, 4, 8]))
    return b.emit('array.new', [b.emit('raw.new', [length], { kind: 'elem', elem: 'i32' }), length], {
      kind: 'elem',
      elem: 'i32',
    })
  }

  print(text: ValueId): void {
    if (this.world.quiet) {
      const { b } = this
      const at = { kind: 'global', value: this.world.global } as const
      const sum = b.emit('i32.add', [
        b.emit('i32.mul', [b.emit('global.get', [], at), b.i32(31)]),
        b.emit('str.len', [text]),
      ])
      b.emit('global.set', [sum], at)
      return
    }
    this.b.emit('call.rt', [text], { kind: 'name', value: 'sys.println', type: void_ })
  }

  text(): ValueId {
    const { b, ssa } = this
    const value = b.emit('str.concat', [
      this.chance(0.5) ? ssa.readVariable('s') : b.string(''),
      b.emit('str.of_i32', [this.int(1)]),
    ])
    const length = b.emit('str.len', [value])
    const isLong = b.emit('i32.gt', [length, b.i32(30)])
    return b.emit('select', [isLong, b.string('long'), value])
  }

  int(depth: number): ValueId {
    const { b, ssa, world } = this
    const kind = Math.floor(world.random() * (depth <= 0 ? 4 : 13))
    switch (kind) {
      case 0:
        return b.i32(this.pick([0, 1, 2, 3, 7, 8, -1, 31, 1000, -2147483648, 2147483647]))
      case 1:
      case 2:
        return ssa.readVariable(this.pick(this.ints))
      case 3:
        return b.emit('var.get', [], { kind: 'var', value: this.pick(this.slots) })
      case 4:
        return b.emit('global.get', [], { kind: 'global', value: world.global })
      case 5:
        return b.emit('bool.to_i32', [this.condition(depth - 1)])
      case 6: {
        const callee = world.functions.length > 0 ? this.pick(world.functions) : null
        if (!callee || this.counter > 2 || world.quiet) return this.int(depth - 1)
        this.counter++
        return b.call(
          callee.id,
          Array.from({ length: callee.params }, () => this.int(0)),
        )
      }
      case 7: {
        const receiver = b.emit('null.check', [this.objectOrVariable()])
        return b.emit('call.slot', [receiver, this.int(depth - 1)], { kind: 'slot', value: world.area })
      }
      case 8: {
        const wrapped = this.chance(0.3)
          ? b.null_(nullI32)
          : b.emit('null.wrap', [this.int(depth - 1)], { kind: 'type', type: nullI32 })
        return b.emit('null.value', [wrapped], { kind: 'type', type: i32 })
      }
      case 9: {
        const object = b.emit('dyn.of', [b.emit('null.check', [this.objectOrVariable()])])
        return b.emit('dyn.to', [b.emit('call.slot', [object], { kind: 'slot', value: world.getX })], {
          kind: 'type',
          type: i32,
        })
      }
      case 10: {
        const float = b.emit('f64.mul', [
          b.emit('i32.to_f64', [this.int(depth - 1)]),
          b.f64(this.pick([0.5, 1, -0, 2.25])),
        ])
        return b.emit('f64.to_i32', [b.emit('f64.add', [float, b.f64(this.pick([0, -0, 1]))])])
      }
      default:
        return b.emit(this.pick(binary), [this.int(depth - 1), this.int(depth - 1)])
    }
  }

  condition(depth: number): ValueId {
    const { b, ssa } = this
    if (this.chance(0.1)) return b.emit('bool.not', [this.condition(depth)])
    if (this.chance(0.1)) return b.emit('ref.is_null', [ssa.readVariable('o')])
    if (this.chance(0.1))
      return b.emit('is', [b.emit('dyn.of', [this.objectOrVariable()])], { kind: 'class', value: this.world.left })
    return b.emit(this.pick(comparisons), [this.int(depth), this.int(depth)])
  }

  object(): ValueId {
    const { b, ssa, world } = this
    const up = { kind: 'type', type: objOf(world.base) } as const
    const isLeft = this.chance(0.5)
    const made = b.emit('new', [], { kind: 'class', value: isLeft ? world.left : world.right })
    if (isLeft) b.emit('field.set', [made, b.f64(1.5)], { kind: 'field', field: { cls: world.left, index: 0 } })
    else if (this.chance(0.3))
      b.emit('field.set', [made, ssa.readVariable('o')], { kind: 'field', field: { cls: world.right, index: 0 } })
    else if (this.chance(0.5))
      b.emit('field.set', [made, this.b.null_(objOf(world.base))], {
        kind: 'field',
        field: { cls: world.right, index: 0 },
      })
    const object = b.emit('obj.up', [made], up)
    if (this.chance(0.8))
      b.emit('field.set', [object, this.int(0)], { kind: 'field', field: { cls: world.base, index: 0 } })
    return object
  }

  objectOrVariable(): ValueId {
    return this.chance(0.6) ? this.object() : this.ssa.readVariable('o')
  }

  branch(depth: number): void {
    const { b, ssa } = this
    // Sometimes a joined condition, as && makes it.
    let cond = this.condition(1)
    if (this.chance(0.4)) {
      const more = b.newBlock()
      const join = b.newBlock()
      const joined = b.addBlockParam(join, { kind: 'bool' })
      b.condBr(cond, more, join, [], [b.bool(false)])
      ssa.sealBlock(more)
      b.setBlock(more)
      b.br(join, [this.condition(1)])
      ssa.sealBlock(join)
      b.setBlock(join)
      cond = joined
    }
    const then = b.newBlock()
    const otherwise = b.newBlock()
    const after = b.newBlock()
    b.condBr(cond, then, otherwise)
    for (const block of [then, otherwise]) {
      ssa.sealBlock(block)
      b.setBlock(block)
      this.statements(1 + Math.floor(this.world.random() * 2), depth + 1)
      b.br(after)
    }
    ssa.sealBlock(after)
    b.setBlock(after)
  }

  loop(depth: number): void {
    const { b, ssa } = this
    const name = `i${this.b.fn.nextBlock}`
    ssa.declareVariable(name, i32)
    ssa.writeVariable(name, b.i32(0))
    const header = b.newBlock()
    const body = b.newBlock()
    const after = b.newBlock()
    const limit = this.chance(0.5)
      ? b.i32(1 + Math.floor(this.world.random() * 4))
      : b.emit('i32.and', [this.int(1), b.i32(7)])
    b.br(header)
    b.setBlock(header)
    const cond = b.emit('i32.lt', [ssa.readVariable(name), limit])
    b.condBr(cond, body, after)
    ssa.sealBlock(body)
    b.setBlock(body)
    const saved = this.ints.length
    const isVisible = this.chance(0.5)
    if (isVisible) this.ints.push(name)
    const stepped = b.newBlock()
    // A visible loop variable is stepped by a copy, so that random assignments can't make the loop endless. Else the body
    // starts with whatever comes, so that a try may stand at the very start of the loop.
    const copy = isVisible ? b.emit('i32.add', [ssa.readVariable(name), b.i32(1)]) : null
    if (!isVisible && this.chance(0.4)) this.tryCatch(depth + 1)
    this.statements(1 + Math.floor(this.world.random() * 3), depth + 1)
    if (!b.isTerminated() && this.chance(0.2)) {
      const leave = b.newBlock()
      b.condBr(this.condition(0), after, leave)
      ssa.sealBlock(leave)
      b.setBlock(leave)
    }
    b.br(stepped)
    ssa.sealBlock(stepped)
    b.setBlock(stepped)
    ssa.writeVariable(name, copy ?? b.emit('i32.add', [ssa.readVariable(name), b.i32(1)]))
    b.br(header)
    this.ints.length = saved
    ssa.sealBlock(header)
    ssa.sealBlock(after)
    b.setBlock(after)
  }

  tryCatch(depth: number): void {
    const { b, ssa } = this
    const entry = b.current
    const outer = b.handler
    const handler = b.newBlock()
    const thrown = b.addBlockParam(handler, dyn)
    b.handler = handler
    const body = b.newBlock()
    b.br(body)
    ssa.sealBlock(body)
    b.setBlock(body)
    ssa.setHandlerEntry(handler, entry)
    this.tryDepth++
    this.statements(1 + Math.floor(this.world.random() * 3), depth + 1)
    this.tryDepth--
    b.handler = outer
    const after = b.newBlock()
    if (!b.isTerminated()) b.br(after)
    b.setBlock(handler)
    this.print(b.emit('dyn.to', [thrown], { kind: 'type', type: string }))
    this.statements(1, depth + 1)
    b.br(after)
    ssa.sealBlock(after)
    b.setBlock(after)
  }

  maybeThrow(_depth: number): void {
    const { b, ssa } = this
    const bad = b.newBlock()
    const good = b.newBlock()
    b.condBr(this.condition(0), bad, good)
    ssa.sealBlock(bad)
    ssa.sealBlock(good)
    b.setBlock(bad)
    b.throw_(b.emit('dyn.of', [b.string('thrown')]))
    b.setBlock(good)
  }

  switchOn(depth: number): void {
    const { b, ssa } = this
    const value = b.emit('i32.and', [this.int(1), b.i32(3)])
    const cases = [0, 1, 2].map((v) => ({ value: v, block: b.newBlock() }))
    const fallback = b.newBlock()
    const after = b.newBlock()
    b.switch(value, cases, fallback)
    for (const block of [...cases.map((c) => c.block), fallback]) {
      ssa.sealBlock(block)
      b.setBlock(block)
      this.statements(1, depth + 1)
      b.br(after)
    }
    ssa.sealBlock(after)
    b.setBlock(after)
  }

  closure(): void {
    const { b, ssa, world } = this
    const { program } = world
    const sig = program.sig([i32], i32)
    const byCell = this.chance(0.5)
    const captured = byCell ? b.emit('cell.new', [this.int(1)]) : this.int(1)
    const type = byCell ? cellOf(i32) : i32
    const body = program.addFunction({
      name: `closure${program.functions.length}`,
      params: [closureOf(sig), i32],
      result: i32,
      captures: [type],
      sig,
    })
    const got = body.emit('closure.get', [], { kind: 'index', value: 0 })
    const value = byCell ? body.emit('cell.get', [got]) : got
    const sum = body.emit(this.pick(binary), [value, body.fn.params[1]!])
    if (byCell) body.emit('cell.set', [got, sum])
    body.ret(sum)
    const made = b.emit('closure.new', [captured], { kind: 'func', value: body.id })
    const result = b.emit('call.closure', [made, this.int(1)], { kind: 'sig', value: sig })
    this.print(b.emit('str.of_i32', [result]))
    if (byCell) this.print(b.emit('str.of_i32', [b.emit('cell.get', [captured])]))
    void ssa
  }
}
