// Constant folding and identities; IEEE-safe, and never across an operation's precondition.
import {
  builtinClasses,
  definitions,
  effectOf,
  evaluateScalar,
  isPartial,
  isSubclass,
  newValue,
  repOf,
  reversePostorder,
  sameType,
  type ClassId,
  type Imm,
  type Instr,
  type MirFunction,
  type MirProgram,
  type MirType,
  type OpName,
  type Scalar,
  type ValueId,
} from '../mir/index.ts'
import { exactClass, isMadeNonNull, type Folded, type FoldContext } from './fold-context.ts'
import { foldNumbers } from './fold-numbers.ts'
import { constantInstr, constantOf, Replacements, type FunctionPass, makeInstr } from './pass.ts'

const longestFoldedString = 1000

/** Folds what is known at compile time. */
export const fold: FunctionPass = {
  name: 'fold',
  runFunction(fn: MirFunction, program: MirProgram): boolean {
    const defs = definitions(fn)
    const replaced = new Replacements()
    let changed = false
    for (const id of reversePostorder(fn)) {
      const block = fn.blocks.get(id)!
      const out: Instr[] = []
      const context: FoldContext = {
        fn,
        program,
        def: (v) => defs[replaced.get(v)],
        typeOf: (v) => fn.valueTypes[v]!,
        i32: (value) => context.value('const.i32', [], { kind: 'i32', value }, { kind: 'i32' }),
        string: (value) => context.value('const.string', [], { kind: 'string', value }, { kind: 'string' }),
        value: (op, args, imm, type) => {
          const result = newValue(fn, type)
          const instr = makeInstr(op, result, args, imm)
          defs[result] = instr
          out.push(instr)
          return result
        },
      }
      for (const instr of block.instrs) {
        if (replaced.size > 0) instr.args = instr.args.map((a) => replaced.get(a))
        let gone = false
        for (let step = 0; step < 8; step++) {
          const folded = foldInstr(instr, context)
          if (!folded) break
          changed = true
          if ('value' in folded) {
            replaced.set(instr.result, folded.value)
            gone = true
            break
          }
          instr.op = folded.op
          instr.args = folded.args
          instr.imm = folded.imm
        }
        if (!gone) out.push(instr)
      }
      block.instrs = out
    }
    replaced.apply(fn)
    return changed
  },
}

const none: Imm = { kind: 'none' }

function boolConstant(value: boolean): Folded {
  return { op: 'const.bool', args: [], imm: { kind: 'bool', value } }
}

function foldInstr(instr: Instr, c: FoldContext): Folded {
  const { op, args, result } = instr
  if (op === 'call') return foldText(instr, c)
  if (result < 0 || effectOf(instr) === 'call') return null
  if (args.length > 0) {
    const constant = foldConstant(instr, c)
    if (constant) return constant
  }
  switch (op) {
    case 'select':
      return foldSelect(instr, c)
    case 'bool.not':
    case 'bool.eq':
      return foldBool(instr, c)
    case 'null.is_null':
    case 'null.value':
      return foldNullable(instr, c)
    case 'ref.is_null':
    case 'ref.eq':
      return foldReference(instr, c)
    case 'dyn.of':
    case 'dyn.to':
    case 'class.id':
    case 'is':
      return foldDynamic(instr, c)
    case 'obj.up':
    case 'obj.down':
      return foldCast(instr, c)
    case 'obj.try':
      return foldTry(instr, c)
    case 'raw.as':
    case 'raw.is':
    case 'raw.len':
      return foldRaw(instr, c)
    case 'str.concat':
    case 'str.eq':
    case 'str.cmp':
    case 'str.len':
    case 'str.code':
      return foldString(instr, c)
    default:
      return foldNumbers(instr, c)
  }
}

/** Std.string of a value whose type is known. */
function foldText(instr: Instr, c: FoldContext): Folded {
  const { text } = c.program.helpers
  if (text === null || text === undefined || instr.imm.kind !== 'func' || instr.imm.value !== text) return null
  const def = c.def(instr.args[0]!)
  if (def?.op === 'const.null') return { op: 'const.string', args: [], imm: { kind: 'string', value: 'null' } }
  if (def?.op !== 'dyn.of') return null
  const value = def.args[0]!
  const type = c.typeOf(value)
  switch (type.kind) {
    case 'string':
      return isMadeNonNull(c.def(value), c) ? { value } : { op: 'str.concat', args: [value, c.string('')], imm: none }
    case 'i32':
      return { op: 'str.of_i32', args: [value], imm: none }
    case 'f64':
      return { op: 'str.of_f64', args: [value], imm: none }
    case 'bool':
      return { op: 'select', args: [value, c.string('true'), c.string('false')], imm: none }
    case 'null': {
      const plain = c.value('null.value', [value], { kind: 'type', type: { kind: type.of } }, { kind: type.of })
      const shown =
        type.of === 'bool'
          ? c.value('select', [plain, c.string('true'), c.string('false')], none, { kind: 'string' })
          : c.value(type.of === 'i32' ? 'str.of_i32' : 'str.of_f64', [plain], none, { kind: 'string' })
      const isNull = c.value('null.is_null', [value], none, { kind: 'bool' })
      return { op: 'select', args: [isNull, c.string('null'), shown], imm: none }
    }
    default:
      return null
  }
}

function foldConstant(instr: Instr, c: FoldContext): Folded {
  const { op, args, result } = instr
  const values: Scalar[] = []
  for (const a of args) {
    const def = c.def(a)
    let value: Scalar | undefined = constantOf(def)
    if (value === undefined && def?.op === 'const.null' && op === 'str.concat') value = null
    if (value === undefined) return null
    values.push(value)
  }
  if (isPartial(op) && breaksPrecondition(op, values)) return null
  const value = evaluateScalar(op, values)
  if (value === undefined || value === null) return null
  if (typeof value === 'string' && value.length > longestFoldedString) return null
  const constant = constantInstr(result, c.typeOf(result), value)
  return constant ? { op: constant.op, args: [], imm: constant.imm } : null
}

function breaksPrecondition(op: OpName, values: readonly Scalar[]): boolean {
  switch (op) {
    case 'i32.div':
    case 'i32.rem':
    case 'i32.udiv':
    case 'i32.urem':
      return values[1] === 0
    case 'i64.div':
    case 'i64.rem':
      return values[1] === 0n
    case 'str.code':
      return (values[1] as number) < 0 || (values[1] as number) >= (values[0] as string).length
    case 'str.sub':
      return (
        (values[1] as number) < 0 ||
        (values[2] as number) < (values[1] as number) ||
        (values[2] as number) > (values[0] as string).length
      )
    default:
      return false
  }
}

function foldSelect(instr: Instr, c: FoldContext): Folded {
  const [cond, a, b] = instr.args as [ValueId, ValueId, ValueId]
  const known = constantOf(c.def(cond))
  if (typeof known === 'boolean') {
    const chosen = known ? a : b
    return sameType(c.typeOf(chosen), c.typeOf(instr.result)) ? { value: chosen } : null
  }
  if (a === b) return { value: a }
  const def = c.def(cond)
  if (def?.op === 'bool.not' && sameType(c.typeOf(a), c.typeOf(b)))
    return { op: 'select', args: [def.args[0]!, b, a], imm: none }
  const x = constantOf(c.def(a))
  const y = constantOf(c.def(b))
  if ((x === true || a === cond) && (y === false || b === cond)) return { value: cond }
  if (x === false && y === true) return { op: 'bool.not', args: [cond], imm: none }
  return null
}

/** Comparisons whose negation is another comparison; Floats only where NaN allows it. */
const negated: Partial<Record<OpName, OpName>> = {
  'i32.eq': 'i32.ne',
  'i32.ne': 'i32.eq',
  'i32.lt': 'i32.ge',
  'i32.ge': 'i32.lt',
  'i32.gt': 'i32.le',
  'i32.le': 'i32.gt',
  'f64.eq': 'f64.ne',
  'f64.ne': 'f64.eq',
}

function foldBool(instr: Instr, c: FoldContext): Folded {
  if (instr.op === 'bool.not') {
    const def = c.def(instr.args[0]!)
    if (def?.op === 'bool.not') return { value: def.args[0]! }
    const other = def && negated[def.op]
    return def && other ? { op: other, args: [...def.args], imm: none } : null
  }
  const [a, b] = instr.args as [ValueId, ValueId]
  if (a === b) return boolConstant(true)
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = constantOf(c.def(y))
    if (known === true) return { value: x }
    if (known === false) return { op: 'bool.not', args: [x], imm: none }
  }
  return null
}

function foldNullable(instr: Instr, c: FoldContext): Folded {
  const def = c.def(instr.args[0]!)
  if (instr.op === 'null.is_null') {
    if (def?.op === 'null.wrap') return boolConstant(false)
    return def?.op === 'const.null' ? boolConstant(true) : null
  }
  if (def?.op === 'null.wrap') return { value: def.args[0]! }
  if (def?.op === 'const.null') {
    const type = c.typeOf(instr.result)
    const constant = constantInstr(instr.result, type, type.kind === 'bool' ? false : 0)
    return constant ? { op: constant.op, args: [], imm: constant.imm } : null
  }
  return null
}

/** Whether an instruction makes something new, which is nothing else. */
function isAllocation(def: Instr | undefined): boolean {
  return def?.op === 'array.new' || def?.op === 'new' || def?.op === 'cell.new' || def?.op === 'closure.new'
}

function foldReference(instr: Instr, c: FoldContext): Folded {
  if (instr.op === 'ref.eq') {
    const [a, b] = instr.args as [ValueId, ValueId]
    if (a === b) return boolConstant(true)
    if (isAllocation(c.def(a)) && isAllocation(c.def(b))) return boolConstant(false)
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      if (c.def(y)?.op === 'const.null') return { op: 'ref.is_null', args: [x], imm: none }
    }
    return null
  }
  const def = c.def(instr.args[0]!)
  if (def?.op === 'const.null') return boolConstant(true)
  if (isMadeNonNull(def, c)) return boolConstant(false)
  if (def?.op === 'obj.up' || def?.op === 'obj.down') return { op: 'ref.is_null', args: [def.args[0]!], imm: none }
  if (def?.op === 'dyn.of') {
    const inner = def.args[0]!
    return { op: c.typeOf(inner).kind === 'null' ? 'null.is_null' : 'ref.is_null', args: [inner], imm: none }
  }
  return null
}

function foldDynamic(instr: Instr, c: FoldContext): Folded {
  const { op, imm } = instr
  const operand = instr.args[0]!
  const type = c.typeOf(operand)
  if (op === 'dyn.of') {
    if (type.kind === 'dyn') return { value: operand }
    const def = c.def(operand)
    if (def?.op === 'const.null') return { op: 'const.null', args: [], imm: { kind: 'type', type: { kind: 'dyn' } } }
    if (def?.op === 'null.wrap') return { op: 'dyn.of', args: [def.args[0]!], imm: none }
    if (def?.op === 'obj.up') return { op: 'dyn.of', args: [def.args[0]!], imm: none }
    return null
  }
  const def = c.def(operand)
  if (op === 'dyn.to' && imm.kind === 'type') {
    if (imm.type.kind === 'dyn') return { value: operand }
    if (def?.op === 'dyn.of') return foldDynamicTo(def.args[0]!, imm.type, c)
    if (def?.op === 'const.null' && repOf(imm.type) === 'dyn') return { op: 'const.null', args: [], imm }
    return null
  }
  // class.id and is
  const exact = exactClass(operand, c)
  const source = def?.op === 'dyn.of' ? c.typeOf(def.args[0]!) : null
  const builtin = exact ?? builtinIdOf(source)
  if (op === 'class.id')
    return builtin === null ? null : { op: 'const.i32', args: [], imm: { kind: 'i32', value: builtin } }
  if (imm.kind !== 'class') return null
  if (builtin !== null) return boolConstant(builtin === imm.value || isSubclass(c.program, builtin, imm.value))
  if (source?.kind === 'obj') {
    if (isSubclass(c.program, source.cls, imm.value)) {
      return isMadeNonNull(def, c) ? boolConstant(true) : null
    }
    if (areDisjoint(c.program, source.cls, imm.value)) return boolConstant(false)
  }
  return isNeverMade(c.program, imm.value) ? boolConstant(false) : null
}

/** Whether no object of the class or of one below it is ever made. */
function isNeverMade(program: MirProgram, id: ClassId): boolean {
  const cls = program.classes[id]
  if (!cls || cls.kind === 'interface' || cls.kind === 'closure') return false
  for (let at = id; at <= cls.lastDescendant; at++) if (program.classes[at]?.isInstantiated) return false
  return true
}

/** The id that `class.id` gives for every non-null value of a type that is no object. */
function builtinIdOf(type: MirType | null): ClassId | null {
  switch (type?.kind) {
    case 'i32':
      return builtinClasses.int
    case 'f64':
      return builtinClasses.float
    case 'bool':
      return builtinClasses.bool
    case 'i64':
      return builtinClasses.int64
    default:
      return null
  }
}

/** Whether no object can be an instance of both classes. */
function areDisjoint(program: MirProgram, a: ClassId, b: ClassId): boolean {
  const x = program.classes[a]
  const y = program.classes[b]
  if (!x || !y || x.kind === 'interface' || y.kind === 'interface') return false
  return a > y.lastDescendant || b > x.lastDescendant
}

/** `dyn.to` of a `dyn.of` without the Dynamic between. */
function foldDynamicTo(value: ValueId, to: MirType, c: FoldContext): Folded {
  const from = c.typeOf(value)
  if (sameType(from, to)) return { value }
  if (to.kind === 'f64' && from.kind === 'i32') return { op: 'i32.to_f64', args: [value], imm: none }
  if (to.kind === 'i32' && from.kind === 'f64') return { op: 'f64.to_i32', args: [value], imm: none }
  if (to.kind === 'null' && from.kind === to.of)
    return { op: 'null.wrap', args: [value], imm: { kind: 'type', type: to } }
  if (from.kind === 'null' && from.of === to.kind)
    return { op: 'null.value', args: [value], imm: { kind: 'type', type: to } }
  if (to.kind === 'obj' && from.kind === 'obj') {
    const up = isSubclass(c.program, from.cls, to.cls)
    return { op: up ? 'obj.up' : 'obj.down', args: [value], imm: { kind: 'type', type: to } }
  }
  return null
}

function foldCast(instr: Instr, c: FoldContext): Folded {
  const { imm } = instr
  const operand = instr.args[0]!
  if (imm.kind !== 'type' || imm.type.kind !== 'obj') return null
  const from = c.typeOf(operand)
  if (sameType(from, imm.type)) return { value: operand }
  const def = c.def(operand)
  if (def?.op === 'const.null') return { op: 'const.null', args: [], imm }
  if (instr.op === 'obj.down' && from.kind === 'obj' && isSubclass(c.program, from.cls, imm.type.cls)) {
    return { op: 'obj.up', args: [operand], imm }
  }
  if (def?.op !== 'obj.up') return null
  // A cast of an upcast goes from where that came from.
  const source = def.args[0]!
  const sourceType = c.typeOf(source)
  if (sourceType.kind === 'obj') {
    if (sameType(sourceType, imm.type)) return { value: source }
    return { op: isSubclass(c.program, sourceType.cls, imm.type.cls) ? 'obj.up' : 'obj.down', args: [source], imm }
  }
  return null
}

/** `obj.try` of a value whose class is known. */
function foldTry(instr: Instr, c: FoldContext): Folded {
  const { imm } = instr
  if (imm.kind !== 'type' || imm.type.kind !== 'obj') return null
  const operand = instr.args[0]!
  const def = c.def(operand)
  const nothing: Folded = { op: 'const.null', args: [], imm }
  if (def?.op === 'const.null') return nothing
  if (def?.op !== 'dyn.of') return null
  const from = c.typeOf(def.args[0]!)
  if (from.kind !== 'obj') return from.kind === 'dyn' ? null : nothing
  if (sameType(from, imm.type)) return { value: def.args[0]! }
  if (isSubclass(c.program, from.cls, imm.type.cls)) return { op: 'obj.up', args: [def.args[0]!], imm }
  return areDisjoint(c.program, from.cls, imm.type.cls) ? nothing : null
}

function foldRaw(instr: Instr, c: FoldContext): Folded {
  const { op, imm } = instr
  const def = c.def(instr.args[0]!)
  if (def?.op === 'raw.any') {
    const inner = def.args[0]!
    const type = c.typeOf(inner)
    if (op === 'raw.len') return { op: 'raw.len', args: [inner], imm: none }
    if (op === 'raw.as' && sameType(type, c.typeOf(instr.result))) return { value: inner }
    if (op === 'raw.is' && imm.kind === 'elem' && type.kind === 'raw') {
      if (type.elem !== imm.elem) return boolConstant(false)
      if (isMadeNonNull(c.def(inner), c)) return boolConstant(true)
    }
  }
  if (op === 'raw.len' && def?.op === 'raw.new') return { value: def.args[0]! }
  return null
}

/** A string of one unit (or none) compared with a constant: a comparison of the units. */
function foldUnitEqual(a: ValueId, b: ValueId, c: FoldContext): Folded {
  const def = c.def(a)
  const text = constantOf(c.def(b))
  if (def?.op !== 'str.of_code' || typeof text !== 'string') return null
  const unit = def.args[0]!
  if (text.length > 1) return boolConstant(false)
  if (text === '') return { op: 'i32.lt', args: [unit, c.i32(0)], imm: none }
  // The sign stays: what is negative has no unit.
  const bits = c.value('i32.and', [unit, c.i32(0x8000ffff | 0)], none, { kind: 'i32' })
  return { op: 'i32.eq', args: [bits, c.i32(text.charCodeAt(0))], imm: none }
}

/** Whether a string surely has one unit at most. */
function isUnit(def: Instr | undefined): boolean {
  const text = constantOf(def)
  return def?.op === 'str.of_code' || (typeof text === 'string' && text.length <= 1)
}

/** The unit of such a string as a number, -1 where it is empty. */
function unitOf(v: ValueId, c: FoldContext): ValueId {
  const def = c.def(v)!
  const text = constantOf(def)
  if (typeof text === 'string') return c.i32(text === '' ? -1 : text.charCodeAt(0))
  const code = def.args[0]!
  if (c.def(code)?.op === 'str.code') return code
  const i32: MirType = { kind: 'i32' }
  const sign = c.value('i32.shr', [code, c.i32(31)], none, i32)
  return c.value('i32.or', [sign, c.value('i32.and', [code, c.i32(0xffff)], none, i32)], none, i32)
}

/** Two strings of one unit at most, one of them made of it. */
function unitsOf(a: ValueId, b: ValueId, c: FoldContext): [ValueId, ValueId] | null {
  const [x, y] = [c.def(a), c.def(b)]
  if (x?.op !== 'str.of_code' && y?.op !== 'str.of_code') return null
  return isUnit(x) && isUnit(y) ? [unitOf(a, c), unitOf(b, c)] : null
}

function foldString(instr: Instr, c: FoldContext): Folded {
  const [a, b] = instr.args as [ValueId, ValueId]
  if (instr.op === 'str.cmp') {
    const units = unitsOf(a, b, c)
    return units === null ? null : { op: 'i32.sub', args: units, imm: none }
  }
  if (instr.op === 'str.eq') {
    if (a === b) return boolConstant(true)
    if (c.def(a)?.op === 'const.null') return { op: 'ref.is_null', args: [b], imm: none }
    if (c.def(b)?.op === 'const.null') return { op: 'ref.is_null', args: [a], imm: none }
    const units = foldUnitEqual(a, b, c) ?? foldUnitEqual(b, a, c)
    if (units !== null) return units
    const both = unitsOf(a, b, c)
    return both === null ? null : { op: 'i32.eq', args: both, imm: none }
  }
  if (instr.op === 'str.len') {
    const def = c.def(a)
    if (def?.op !== 'str.of_code') return null
    const unit = def.args[0]!
    if (c.def(unit)?.op === 'str.code') return { op: 'const.i32', args: [], imm: { kind: 'i32', value: 1 } }
    const isThere = c.value('i32.ge', [unit, c.i32(0)], none, { kind: 'bool' })
    return { op: 'bool.to_i32', args: [isThere], imm: none }
  }
  if (instr.op === 'str.code') {
    const def = c.def(a)
    // The index is in range: there is a unit, and it is the first.
    return def?.op === 'str.of_code' ? { op: 'i32.and', args: [def.args[0]!, c.i32(0xffff)], imm: none } : null
  }
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    if (constantOf(c.def(y)) === '' && isMadeNonNull(c.def(x), c)) return { value: x }
  }
  return null
}
