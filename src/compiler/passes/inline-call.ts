// Copies a callee's body in the place of one call.
import {
  cloneInstr,
  cloneTerm,
  defaultConstant,
  newBlockIn,
  newValue,
  sameType,
  type Block,
  type BlockId,
  type Imm,
  type Instr,
  type MirFunction,
  type MirType,
  type ValueId,
} from '../mir/index.ts'
import { closureMaker } from './devirtualise.ts'

/** Whether the body can stand in the caller: what it reads of its own closure must be known there. */
export function canInline(instr: Instr, callee: MirFunction, defs: readonly (Instr | undefined)[]): boolean {
  if (instr.imm.kind !== 'func') return false
  if (callee.captures === null || callee.captures.length === 0) return true
  const maker = closureMaker(instr.args[0]!, (v) => defs[v])
  if (maker?.op === 'closure.new' && maker.imm.kind === 'func' && maker.imm.value === callee.id) return true
  for (const block of callee.blocks.values()) for (const { op } of block.instrs) if (op === 'closure.get') return false
  return true
}

/** Replaces the call at `block.instrs[at]` by the callee's body; gives the block with what followed the call. */
export function inlineCall(fn: MirFunction, block: Block, at: number, callee: MirFunction): Block {
  const call = block.instrs[at]!
  const captured = capturedValues(fn, call, callee)
  const after = newBlockIn(fn, block.handler)
  after.instrs = block.instrs.slice(at + 1)
  after.term = block.term
  block.instrs = block.instrs.slice(0, at)
  const values = new Map<ValueId, ValueId>()
  const value = (v: ValueId): ValueId => {
    const known = values.get(v)
    if (known !== undefined) return known
    const made = newValue(fn, callee.valueTypes[v]!)
    values.set(v, made)
    return made
  }
  callee.params.forEach((p, i) => {
    values.set(p, converted(fn, block, call.args[i]!, callee.valueTypes[p]!, call))
  })
  // Before any block is copied: blocks stand in no particular order, and a use may be met before its definition.
  if (captured) {
    for (const source of callee.blocks.values()) {
      for (const instr of source.instrs) {
        if (instr.op !== 'closure.get' || instr.imm.kind !== 'index') continue
        values.set(
          instr.result,
          converted(fn, block, captured[instr.imm.value]!, callee.valueTypes[instr.result]!, instr),
        )
      }
    }
  }
  const firstVar = fn.vars.length
  fn.vars.push(...callee.vars)
  // In a loop the variables must start anew each time.
  callee.vars.forEach((type, i) => {
    const { op, imm } = defaultConstant(type)
    const start = newValue(fn, type)
    block.instrs.push({ op, result: start, args: [], imm, span: call.span })
    block.instrs.push({
      op: 'var.set',
      result: -1,
      args: [start],
      imm: { kind: 'var', value: firstVar + i },
      span: call.span,
    })
  })
  const blocks = new Map<BlockId, Block>()
  for (const id of callee.blocks.keys()) blocks.set(id, newBlockIn(fn, block.handler))
  const to = (id: BlockId): BlockId => blocks.get(id)!.id
  for (const source of callee.blocks.values()) {
    const copy = blocks.get(source.id)!
    if (source.handler !== null) copy.handler = to(source.handler)
    copy.params = source.params.map(value)
    for (const instr of source.instrs) {
      if (instr.op === 'closure.get' && captured) continue
      copy.instrs.push({ ...cloneInstr(instr, value), imm: shiftVar(instr.imm, firstVar) })
    }
    if (source.term.kind === 'return') {
      const args = source.term.value < 0 ? [] : [value(source.term.value)]
      copy.term = { kind: 'br', to: { block: after.id, args } }
    } else copy.term = cloneTerm(source.term, value, to)
  }
  if (call.result >= 0) after.params = [call.result]
  block.term = { kind: 'br', to: { block: to(0), args: [] } }
  return after
}

function shiftVar(imm: Imm, by: number): Imm {
  return imm.kind === 'var' ? { kind: 'var', value: imm.value + by } : imm
}

/** The values in the caller that the closure's captures are. */
function capturedValues(fn: MirFunction, call: Instr, callee: MirFunction): readonly ValueId[] | null {
  if (callee.captures === null || callee.captures.length === 0) return null
  const makers = new Map<ValueId, Instr>()
  for (const block of fn.blocks.values()) {
    for (const i of block.instrs)
      if (i.op === 'closure.new' || i.op === 'null.check' || i.op === 'closure.static') makers.set(i.result, i)
  }
  const maker = closureMaker(call.args[0]!, (v) => makers.get(v))
  return maker?.op === 'closure.new' ? maker.args : null
}

/** An argument as exactly the parameter's type: an instance of a subclass is upcast. */
function converted(fn: MirFunction, block: Block, value: ValueId, want: MirType, site: Instr): ValueId {
  const have = fn.valueTypes[value]!
  if (sameType(have, want)) return value
  const result = newValue(fn, want)
  if (want.kind === 'raw' && have.kind === 'raw') {
    block.instrs.push({ op: 'raw.any', result, args: [value], imm: { kind: 'elem', elem: have.elem }, span: site.span })
  } else {
    block.instrs.push({ op: 'obj.up', result, args: [value], imm: { kind: 'type', type: want }, span: site.span })
  }
  return result
}
