import type { MirType } from '../compiler/mir/index.ts'
import type { FunctionEmitter } from './emitter.ts'
import { Heap, Op } from './encoder/opcodes.ts'
import { emitDefault } from './machine.ts'
import type { TreeInstr } from './trees.ts'
import { refTo } from './types.ts'

/*
 * What makes objects: `new`, and the boxes that values get as Dynamic.
 */

/** Pushes a value as Dynamic. */
export function emitDynOf(e: FunctionEmitter, v: number, from: MirType): void {
  const { body } = e
  const { helpers } = e.generator
  switch (from.kind) {
    case 'i32':
    case 'ptr': {
      const constant = e.definition(v)
      e.value(v)
      // Constants that fit need no test.
      if (constant?.imm.kind === 'i32' && constant.op === 'const.i32' && Math.abs(constant.imm.value) < 0x3fffffff)
        body.op(Op.ref_i31)
      else body.call(helpers.boxI32())
      return
    }
    case 'f64':
    case 'f32':
      helpers.emitBoxF64(body, () => e.value(v))
      return
    case 'i64':
      helpers.emitBoxI64(body, () => e.value(v))
      return
    case 'bool': {
      const constant = e.definition(v)
      if (constant?.imm.kind === 'bool') body.globalGet(helpers.boxedBool(constant.imm.value))
      else {
        e.value(v)
        body.call(helpers.boxBool())
      }
      return
    }
    case 'string':
      e.value(v)
      body.op(Op.any_convert_extern)
      return
    case 'null':
      e.value(v)
      body.call(helpers.boxNull(from.of))
      return
    case 'void':
      body.refNull(Heap.none)
      return
    case 'dyn':
    case 'obj':
    case 'array':
    case 'closure':
    case 'cell':
    case 'raw':
      e.value(v)
      return
    default:
      from satisfies never
  }
}

/** Pushes a new object: the values it starts with, defaults for the other fields. */
export function emitNew(e: FunctionEmitter, instr: TreeInstr): void {
  if (instr.imm.kind !== 'class') return
  const { body } = e
  const { machine, helpers } = e.generator
  const cls = instr.imm.value
  const fields = machine.allFields(cls)
  const indices = e.trees.newFields.get(instr) ?? []
  const type = machine.classType(cls)
  if (indices.length === 0 && fields.length > 6) {
    body.call(
      helpers.define(`new ${cls}`, [], [refTo(type)], (b) => {
        b.i32(cls)
        for (const field of fields) emitDefault(b, field.type)
        b.typed(Op.struct_new, type)
      }),
    )
    return
  }
  body.i32(cls)
  let next = 0
  fields.forEach((field, i) => {
    const arg = instr.args[next]
    if (indices[next] === i + 1 && arg !== undefined) {
      e.value(arg)
      next++
    } else emitDefault(body, field.type)
  })
  body.typed(Op.struct_new, type)
}
