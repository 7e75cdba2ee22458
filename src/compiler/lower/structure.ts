import { dyn } from '../mir/index.ts'
import type { ClassId, MirField, MirType, ValueId } from '../mir/index.ts'
import { follow } from '../typer/index.ts'
import type { TypedExpr } from '../typer/index.ts'
import type { Body } from './body.ts'
import { instantiate, shapeOf } from './classes.ts'
import { coerce } from './coerce.ts'
import type { FunctionState, Lowering } from './context.ts'
import { runtimeFunction, slotOf } from './declare.ts'
import { machineType, value, valueAs } from './state.ts'

/*
 * Anonymous structures: literals as objects of a shape, fields by slots that any value may answer.
 */

/** `{ a: 1, b: "x" }` */
export function lowerObjectDecl(s: FunctionState, e: TypedExpr & { readonly kind: 'objectDecl' }): ValueId {
  const { lw, body } = s
  if (e.fields.length === 0) {
    const info = runtimeFunction(lw, 'rt.Structures', 'emptyObject')
    return info ? body.call(info.id, []) : body.zero(dyn)
  }
  const seen = follow(e.type)
  const declared = seen.kind === 'anon' ? seen.anon.fields : null
  const fields: MirField[] = []
  const values: ValueId[] = []
  for (const f of e.fields) {
    const known = declared?.get(f.name)
    let v: ValueId
    if (known) {
      const type = machineType(s, known.type)
      v = valueAs(s, f.expr, type.kind === 'void' ? dyn : type)
    } else v = value(s, f.expr)
    if (v < 0) v = body.zero(dyn)
    values.push(v)
    fields.push({ name: f.name, type: generalType(body.typeOf(v)), isFinal: false })
  }
  const shape = shapeOf(lw, fields)
  instantiate(lw, shape.id)
  const made = body.emit('new', [], { kind: 'class', value: shape.id })
  values.forEach((v, index) => {
    body.imm(
      'field.set',
      { kind: 'field', field: { cls: shape.id, index } },
      made,
      coerce(lw, body, v, (shape.fields[index] as MirField).type),
    )
  })
  return body.op('dyn.of', made)
}

/** Fields hold plain kinds of values, so that few shapes differ: objects of whichever class as Dynamic. */
function generalType(t: MirType): MirType {
  switch (t.kind) {
    case 'obj':
    case 'raw':
    case 'cell':
    case 'ptr':
      return dyn
    default:
      return t
  }
}

/** What fits a field of a kind without loss, by the function of the runtime that asks; other kinds just convert. */
const keepers: Partial<Record<MirType['kind'], string>> = {
  i32: 'keepsInt',
  f64: 'keepsFloat',
  bool: 'keepsBool',
  string: 'keepsString',
  array: 'keepsArray',
  closure: 'keepsFunction',
}

/** Writes any value into a shape's field. One of another type (Dynamic code may do that) is kept beside the object. */
export function setShapeField(
  lw: Lowering,
  body: Body,
  self: ValueId,
  target: { readonly cls: ClassId; readonly index: number },
  field: MirField,
  v: ValueId,
): void {
  const write = (): void => {
    body.imm('field.set', { kind: 'field', field: target }, self, coerce(lw, body, v, field.type))
  }
  const keeper = body.typeOf(v).kind === 'dyn' ? keepers[field.type.kind] : undefined
  const info = keeper ? runtimeFunction(lw, 'rt.Structures', keeper) : null
  if (!info) return write()
  const fits = body.newBlock()
  const done = body.newBlock()
  const object = body.op('dyn.of', self)
  body.branch(body.call(info.id, [object, body.string(field.name), v]), fits, done)
  body.enter(fits)
  write()
  body.jump(done)
  body.enter(done)
}

/** Reads a shape's field as Dynamic. */
export function getShapeField(
  lw: Lowering,
  body: Body,
  self: ValueId,
  target: { readonly cls: ClassId; readonly index: number },
  field: MirField,
): ValueId {
  const v = coerce(lw, body, body.imm('field.get', { kind: 'field', field: target }, self), dyn)
  const info = keepers[field.type.kind] ? runtimeFunction(lw, 'rt.Structures', 'keptOr') : null
  return info ? body.call(info.id, [body.op('dyn.of', self), body.string(field.name), v]) : v
}

/** Reads a field of a value known not to be null. */
export function readField(lw: Lowering, body: Body, o: ValueId, name: string, type: MirType): ValueId {
  const result = type.kind === 'void' ? dyn : type
  const slot = slotOf(lw, 'get', name, null, { params: [], result })
  return body.imm('call.slot', { kind: 'slot', value: slot.id }, coerce(lw, body, o, dyn))
}

/** Writes a field of a value known not to be null. */
export function writeField(lw: Lowering, body: Body, o: ValueId, name: string, v: ValueId): void {
  const slot = slotOf(lw, 'set', name, null, { params: [body.typeOf(v)], result: { kind: 'void' } })
  body.imm('call.slot', { kind: 'slot', value: slot.id }, coerce(lw, body, o, dyn), v)
}

/** Calls a method of a value known not to be null; the arguments have the signature's types. */
export function callField(
  lw: Lowering,
  body: Body,
  o: ValueId,
  name: string,
  args: readonly ValueId[],
  result: MirType,
): ValueId {
  const slot = slotOf(lw, 'call', name, null, { params: args.map((a) => body.typeOf(a)), result })
  return body.emit('call.slot', [coerce(lw, body, o, dyn), ...args], { kind: 'slot', value: slot.id })
}
