/*
 * The operations of MIR as a table: it drives builder, printer, reader, verifier and the passes' idea of effects.
 *
 * Row: operand types, result type, immediate, effect, meaning.
 * Operand and result types are written in a small language:
 *   a plain type (`i32`, `f64`, `string`, `dyn`, `raw.any`, `array`, ...)
 *   `$imm`    the immediate's type (imm kind `type`), or of the immediate's rep (imm kind `rep`)
 *   `$raw`    raw.<elem> of the immediate (imm kind `elem`); `$elem`: the value type of such an element (i8 and i16 are i32, f32 is f64)
 *   `$obj`    obj of the immediate class;  `$field`: type of the immediate field;  `$fobj`: obj of the class that declares it
 *   `$global`, `$var`, `$cell` (type of the cell's content; the operand's type decides)
 *   `$sig...` the parameters of the immediate signature/function/slot, `$sigret` its result;  `$caps...` the captures of the immediate function
 *   `any`     any type;  `ref`: any nullable reference type;  `same`: the type of the first operand;  `num?`: null.i32|null.bool|null.f64
 *   `...dyn`  any number of dyn
 * Effects: pure (may be removed, moved, merged), read (pure but depends on memory), alloc (fresh identity; removable),
 *   write (must stay), throw (pure but may throw), call (anything).
 */

export type ImmKind =
  | 'none'
  | 'i32'
  | 'i64'
  | 'f64'
  | 'bool'
  | 'string'
  | 'type'
  | 'rep'
  | 'elem'
  | 'class'
  | 'field'
  | 'global'
  | 'var'
  | 'func'
  | 'sig'
  | 'slot'
  | 'name'
  | 'index'

export type Effect = 'pure' | 'read' | 'alloc' | 'write' | 'throw' | 'call'

export type OpRow = {
  readonly args: readonly string[]
  readonly result: string
  readonly imm: ImmKind
  readonly effect: Effect
  readonly doc: string
}

const row = (args: string, result: string, imm: ImmKind, effect: Effect, doc: string): OpRow => ({
  args: args === '' ? [] : args.split(' '),
  result,
  imm,
  effect,
  doc,
})

/** The name of an operation. */
export type OpName =
  | 'const.i32'
  | 'const.i64'
  | 'const.f64'
  | 'const.bool'
  | 'const.string'
  | 'const.null'
  | 'const.class'
  | 'i32.add'
  | 'i32.sub'
  | 'i32.mul'
  | 'i32.div'
  | 'i32.rem'
  | 'i32.and'
  | 'i32.or'
  | 'i32.xor'
  | 'i32.shl'
  | 'i32.shr'
  | 'i32.ushr'
  | 'i32.eq'
  | 'i32.ne'
  | 'i32.lt'
  | 'i32.le'
  | 'i32.gt'
  | 'i32.ge'
  | 'i32.ult'
  | 'i32.clz'
  | 'i32.udiv'
  | 'i32.urem'
  | 'i64.add'
  | 'i64.sub'
  | 'i64.mul'
  | 'i64.div'
  | 'i64.rem'
  | 'i64.and'
  | 'i64.or'
  | 'i64.xor'
  | 'i64.shl'
  | 'i64.shr'
  | 'i64.ushr'
  | 'i64.eq'
  | 'i64.lt'
  | 'i64.le'
  | 'i64.ult'
  | 'f64.add'
  | 'f64.sub'
  | 'f64.mul'
  | 'f64.div'
  | 'f64.rem'
  | 'f64.neg'
  | 'f64.eq'
  | 'f64.ne'
  | 'f64.lt'
  | 'f64.le'
  | 'f64.gt'
  | 'f64.ge'
  | 'f64.abs'
  | 'f64.sqrt'
  | 'f64.floor'
  | 'f64.ceil'
  | 'f64.trunc'
  | 'f64.min'
  | 'f64.max'
  | 'f64.copysign'
  | 'bool.not'
  | 'bool.eq'
  | 'select'
  | 'i32.to_f64'
  | 'u32.to_f64'
  | 'f64.to_i32'
  | 'i32.to_i64'
  | 'u32.to_i64'
  | 'i64.to_i32'
  | 'i64.to_f64'
  | 'f64.to_i64'
  | 'f64.bits'
  | 'f64.of_bits'
  | 'f32.bits'
  | 'f32.of_bits'
  | 'f64.to_single'
  | 'bool.to_i32'
  | 'null.wrap'
  | 'null.value'
  | 'null.is_null'
  | 'ref.is_null'
  | 'ref.eq'
  | 'null.check'
  | 'str.concat'
  | 'str.eq'
  | 'str.cmp'
  | 'str.len'
  | 'str.code'
  | 'str.sub'
  | 'str.of_code'
  | 'str.of_i32'
  | 'str.of_f64'
  | 'raw.new'
  | 'raw.len'
  | 'raw.get'
  | 'raw.set'
  | 'raw.copy'
  | 'raw.fill'
  | 'raw.is'
  | 'raw.as'
  | 'raw.any'
  | 'raw.load'
  | 'raw.store'
  | 'array.new'
  | 'array.len'
  | 'array.set_len'
  | 'array.data'
  | 'array.set_data'
  | 'array.view'
  | 'array.items'
  | 'array.bound'
  | 'array.get'
  | 'array.set'
  | 'new'
  | 'field.get'
  | 'field.set'
  | 'obj.up'
  | 'obj.down'
  | 'obj.try'
  | 'class.id'
  | 'is'
  | 'global.get'
  | 'global.set'
  | 'var.get'
  | 'var.set'
  | 'cell.new'
  | 'cell.get'
  | 'cell.set'
  | 'dyn.of'
  | 'dyn.to'
  | 'call'
  | 'call.closure'
  | 'call.slot'
  | 'call.rt'
  | 'closure.new'
  | 'closure.static'
  | 'closure.get'
  | 'mem.alloc'
  | 'mem.realloc'
  | 'mem.free'
  | 'mem.load'
  | 'mem.store'
  | 'mem.copy'
  | 'ptr.to_i32'
  | 'ptr.of_i32'

export const ops: Readonly<Record<OpName, OpRow>> = {
  // ---- constants
  'const.i32': row('', 'i32', 'i32', 'pure', 'the number, wrapped to 32 bits'),
  'const.i64': row('', 'i64', 'i64', 'pure', 'the number'),
  'const.f64': row('', 'f64', 'f64', 'pure', 'the number, NaN and -0 kept'),
  'const.bool': row('', 'bool', 'bool', 'pure', ''),
  'const.string': row('', 'string', 'string', 'pure', 'the string, lone surrogates kept'),
  'const.null': row('', '$imm', 'type', 'pure', 'null of a nullable type'),
  'const.class': row(
    '',
    'i32',
    'class',
    'pure',
    'the id of a class as a number; ProgramBuilder.finish turns it into const.i32 once classes have their final numbers, back ends never see it',
  ),
  // ---- Int: 32 bits, wrapping
  'i32.add': row('i32 i32', 'i32', 'none', 'pure', ''),
  'i32.sub': row('i32 i32', 'i32', 'none', 'pure', ''),
  'i32.mul': row('i32 i32', 'i32', 'none', 'pure', ''),
  'i32.div': row('i32 i32', 'i32', 'none', 'pure', 'truncating; the divisor is known not to be 0 and MIN/-1 wraps'),
  'i32.rem': row(
    'i32 i32',
    'i32',
    'none',
    'pure',
    'sign of the dividend; the divisor is known not to be 0; MIN % -1 is 0',
  ),
  'i32.and': row('i32 i32', 'i32', 'none', 'pure', ''),
  'i32.or': row('i32 i32', 'i32', 'none', 'pure', ''),
  'i32.xor': row('i32 i32', 'i32', 'none', 'pure', ''),
  'i32.shl': row('i32 i32', 'i32', 'none', 'pure', 'shift count masked to 5 bits'),
  'i32.shr': row('i32 i32', 'i32', 'none', 'pure', 'arithmetic'),
  'i32.ushr': row('i32 i32', 'i32', 'none', 'pure', 'logical'),
  'i32.eq': row('i32 i32', 'bool', 'none', 'pure', ''),
  'i32.ne': row('i32 i32', 'bool', 'none', 'pure', ''),
  'i32.lt': row('i32 i32', 'bool', 'none', 'pure', ''),
  'i32.le': row('i32 i32', 'bool', 'none', 'pure', ''),
  'i32.gt': row('i32 i32', 'bool', 'none', 'pure', ''),
  'i32.ge': row('i32 i32', 'bool', 'none', 'pure', ''),
  'i32.ult': row('i32 i32', 'bool', 'none', 'pure', 'unsigned less'),
  'i32.clz': row('i32', 'i32', 'none', 'pure', 'leading zeros'),
  'i32.udiv': row('i32 i32', 'i32', 'none', 'pure', 'unsigned; divisor known not to be 0'),
  'i32.urem': row('i32 i32', 'i32', 'none', 'pure', 'unsigned; divisor known not to be 0'),
  // ---- Int64
  'i64.add': row('i64 i64', 'i64', 'none', 'pure', ''),
  'i64.sub': row('i64 i64', 'i64', 'none', 'pure', ''),
  'i64.mul': row('i64 i64', 'i64', 'none', 'pure', ''),
  'i64.div': row('i64 i64', 'i64', 'none', 'pure', 'as i32.div'),
  'i64.rem': row('i64 i64', 'i64', 'none', 'pure', 'as i32.rem'),
  'i64.and': row('i64 i64', 'i64', 'none', 'pure', ''),
  'i64.or': row('i64 i64', 'i64', 'none', 'pure', ''),
  'i64.xor': row('i64 i64', 'i64', 'none', 'pure', ''),
  'i64.shl': row('i64 i32', 'i64', 'none', 'pure', 'shift count masked to 6 bits'),
  'i64.shr': row('i64 i32', 'i64', 'none', 'pure', ''),
  'i64.ushr': row('i64 i32', 'i64', 'none', 'pure', ''),
  'i64.eq': row('i64 i64', 'bool', 'none', 'pure', ''),
  'i64.lt': row('i64 i64', 'bool', 'none', 'pure', ''),
  'i64.le': row('i64 i64', 'bool', 'none', 'pure', ''),
  'i64.ult': row('i64 i64', 'bool', 'none', 'pure', 'unsigned less'),
  // ---- Float
  'f64.add': row('f64 f64', 'f64', 'none', 'pure', 'never contracted or reassociated'),
  'f64.sub': row('f64 f64', 'f64', 'none', 'pure', ''),
  'f64.mul': row('f64 f64', 'f64', 'none', 'pure', ''),
  'f64.div': row('f64 f64', 'f64', 'none', 'pure', ''),
  'f64.rem': row('f64 f64', 'f64', 'none', 'pure', 'C fmod, as % in JavaScript'),
  'f64.neg': row('f64', 'f64', 'none', 'pure', ''),
  'f64.eq': row('f64 f64', 'bool', 'none', 'pure', 'NaN equals nothing'),
  'f64.ne': row('f64 f64', 'bool', 'none', 'pure', ''),
  'f64.lt': row('f64 f64', 'bool', 'none', 'pure', ''),
  'f64.le': row('f64 f64', 'bool', 'none', 'pure', ''),
  'f64.gt': row('f64 f64', 'bool', 'none', 'pure', ''),
  'f64.ge': row('f64 f64', 'bool', 'none', 'pure', ''),
  'f64.abs': row('f64', 'f64', 'none', 'pure', ''),
  'f64.sqrt': row('f64', 'f64', 'none', 'pure', ''),
  'f64.floor': row('f64', 'f64', 'none', 'pure', ''),
  'f64.ceil': row('f64', 'f64', 'none', 'pure', ''),
  'f64.trunc': row('f64', 'f64', 'none', 'pure', ''),
  'f64.min': row('f64 f64', 'f64', 'none', 'pure', 'NaN if either is; -0 below 0'),
  'f64.max': row('f64 f64', 'f64', 'none', 'pure', ''),
  'f64.copysign': row('f64 f64', 'f64', 'none', 'pure', ''),
  // ---- Bool
  'bool.not': row('bool', 'bool', 'none', 'pure', ''),
  'bool.eq': row('bool bool', 'bool', 'none', 'pure', ''),
  select: row(
    'bool any same2',
    'same2',
    'none',
    'pure',
    'the second operand if the first is true, else the third (same type)',
  ),
  // ---- conversions
  'i32.to_f64': row('i32', 'f64', 'none', 'pure', ''),
  'u32.to_f64': row('i32', 'f64', 'none', 'pure', 'the bits as unsigned'),
  'f64.to_i32': row('f64', 'i32', 'none', 'pure', 'as x|0 in JavaScript: modulo 2^32, NaN and infinities 0'),
  'i32.to_i64': row('i32', 'i64', 'none', 'pure', 'sign extended'),
  'u32.to_i64': row('i32', 'i64', 'none', 'pure', 'zero extended'),
  'i64.to_i32': row('i64', 'i32', 'none', 'pure', 'low 32 bits'),
  'i64.to_f64': row('i64', 'f64', 'none', 'pure', ''),
  'f64.to_i64': row('f64', 'i64', 'none', 'pure', 'truncating, saturating, NaN 0'),
  'f64.bits': row('f64', 'i64', 'none', 'pure', 'reinterpret'),
  'f64.of_bits': row('i64', 'f64', 'none', 'pure', 'reinterpret'),
  'f32.bits': row('f64', 'i32', 'none', 'pure', 'rounded to single, its bits'),
  'f32.of_bits': row('i32', 'f64', 'none', 'pure', 'a single by its bits, widened'),
  'f64.to_single': row('f64', 'f64', 'none', 'pure', 'rounded to single precision and back (Math.fround)'),
  'bool.to_i32': row('bool', 'i32', 'none', 'pure', '0 or 1'),
  // ---- nullable numbers
  'null.wrap': row('any', '$imm', 'type', 'pure', 'i32, bool or f64 into its nullable type; imm is the nullable type'),
  'null.value': row('num?', '$imm', 'type', 'pure', 'the value, 0/false where null; imm is the plain type'),
  'null.is_null': row('num?', 'bool', 'none', 'pure', ''),
  // ---- references
  'ref.is_null': row('ref', 'bool', 'none', 'pure', ''),
  'ref.eq': row('ref ref', 'bool', 'none', 'pure', 'identity of objects, arrays, closures (not strings, not dyn)'),
  'null.check': row('ref', 'same', 'none', 'throw', 'the operand; throws "Null Access" where null'),
  // ---- strings (UTF-16, immutable)
  'str.concat': row('string string', 'string', 'none', 'pure', 'null operands read "null"'),
  'str.eq': row('string string', 'bool', 'none', 'pure', 'content; null equals null only'),
  'str.cmp': row('string string', 'i32', 'none', 'pure', 'negative, 0, positive, by UTF-16 units; neither is null'),
  'str.len': row('string', 'i32', 'none', 'pure', 'known not to be null'),
  'str.code': row('string i32', 'i32', 'none', 'pure', 'the unit at an index known to be in range'),
  'str.sub': row('string i32 i32', 'string', 'none', 'pure', 'units [start, end), 0 <= start <= end <= length'),
  'str.of_code': row(
    'i32',
    'string',
    'none',
    'pure',
    'one UTF-16 unit (low 16 bits); empty where the operand is negative',
  ),
  'str.of_i32': row('i32', 'string', 'none', 'pure', 'decimal'),
  'str.of_f64': row('f64', 'string', 'none', 'pure', "JavaScript's shortest form"),
  // ---- raw arrays
  'raw.new': row('i32', '$raw', 'elem', 'alloc', 'zero-filled; length known to be >= 0'),
  'raw.len': row('raw.any', 'i32', 'none', 'pure', 'known not to be null; any kind'),
  'raw.get': row('$raw i32', '$elem', 'elem', 'read', 'index known to be in range; i8 and i16 zero-extended'),
  'raw.set': row('$raw i32 $elem', 'void', 'elem', 'write', 'index known to be in range'),
  'raw.copy': row(
    '$raw i32 $raw i32 i32',
    'void',
    'elem',
    'write',
    '(dst, dstIndex, src, srcIndex, count), overlapping allowed',
  ),
  'raw.fill': row('$raw i32 $elem i32', 'void', 'elem', 'write', '(dst, index, value, count)'),
  'raw.is': row('raw.any', 'bool', 'elem', 'pure', 'whether it is of that kind (null: no)'),
  'raw.as': row('raw.any', '$raw', 'elem', 'pure', 'known to be of that kind (or null)'),
  'raw.any': row('$raw', 'raw.any', 'elem', 'pure', 'forgets the kind'),
  'raw.load': row(
    'raw.i8 i32',
    '$imm',
    'type',
    'read',
    'little-endian i32, i64, f64 (or f32 as f64) at a byte offset known to be in range',
  ),
  'raw.store': row('raw.i8 i32 $imm', 'void', 'type', 'write', ''),
  // ---- Array<T>
  'array.new': row(
    '$raw i32',
    'array',
    'elem',
    'alloc',
    'an Array over a raw array with that length; units from length on are at their default',
  ),
  'array.len': row('array', 'i32', 'none', 'read', 'known not to be null'),
  'array.set_len': row('array i32', 'void', 'none', 'write', 'only the field'),
  'array.data': row('array', 'raw.any', 'none', 'read', ''),
  'array.set_data': row('array raw.any', 'void', 'none', 'write', ''),
  'array.view': row(
    'array',
    '$raw',
    'elem',
    'read',
    'the raw array of that kind that the array keeps its elements in; an empty one where it keeps another kind, or is null',
  ),
  'array.items': row(
    'array',
    '$raw',
    'elem',
    'read',
    'the elements as a raw array of that kind, only for reading: the one the array keeps them in, a converted copy where it keeps another kind, an empty one for null',
  ),
  'array.bound': row(
    'array raw.any',
    'i32',
    'none',
    'read',
    '(array, view of it): how many elements may be written through the view: its length, 0 where the view is empty',
  ),
  'array.get': row(
    'array i32',
    '$imm',
    'rep',
    'read',
    'the element, converted where the array holds another kind; default value out of range; array known not to be null',
  ),
  'array.set': row(
    'array i32 $imm',
    'void',
    'rep',
    'write',
    'grows the array as needed; changes its kind where the value does not fit; negative index throws',
  ),
  // ---- objects
  new: row('', '$obj', 'class', 'alloc', 'an instance with every field at its default (0, false, null)'),
  'field.get': row('$fobj', '$field', 'field', 'read', 'known not to be null'),
  'field.set': row('$fobj $field', 'void', 'field', 'write', ''),
  'obj.up': row('any', '$imm', 'type', 'pure', 'obj to obj of a class above, or an interface of it: no test'),
  'obj.down': row(
    'any',
    '$imm',
    'type',
    'throw',
    'obj to obj of another class: null stays null; throws a Haxe exception where it is not one',
  ),
  'obj.try': row(
    'dyn',
    '$imm',
    'type',
    'pure',
    'the value as an object of the class (not of an interface) where it is an instance of it, else null',
  ),
  'class.id': row(
    'dyn',
    'i32',
    'none',
    'pure',
    'run-time class id of any value (see program.ts: builtinClasses); 0 for null',
  ),
  is: row(
    'dyn',
    'bool',
    'class',
    'pure',
    'whether a value is an instance of the class, a class below it or an implementer; false for null',
  ),
  // ---- variables
  'global.get': row('', '$global', 'global', 'read', ''),
  'global.set': row('$global', 'void', 'global', 'write', ''),
  'var.get': row('', '$var', 'var', 'read', 'a mutable local of the function (variables that live across a handler)'),
  'var.set': row('$var', 'void', 'var', 'write', ''),
  'cell.new': row('any', 'cell', 'none', 'alloc', 'result type: cell of the operand type'),
  'cell.get': row('cell', '$cell', 'none', 'read', ''),
  'cell.set': row('cell $cell', 'void', 'none', 'write', ''),
  // ---- Dynamic
  'dyn.of': row('any', 'dyn', 'none', 'pure', 'any typed value as Dynamic: numbers and Bools boxed, null.* to null'),
  'dyn.to': row(
    'dyn',
    '$imm',
    'type',
    'throw',
    'Dynamic to a type: numbers converted (Float to Int truncates as f64.to_i32), null gives the default; throws where the value is of another kind. For closures: only of exactly that signature',
  ),
  // ---- calls
  call: row('$sig...', '$sigret', 'func', 'call', ''),
  'call.closure': row('any $sig...', '$sigret', 'sig', 'call', 'first operand: the closure, known not to be null'),
  'call.slot': row(
    'any $sig...',
    '$sigret',
    'slot',
    'call',
    "first operand: the receiver (obj or dyn), known not to be null; dispatch on its class id; the slot's fallback else",
  ),
  'call.rt': row(
    '...any',
    '$imm',
    'name',
    'call',
    'a runtime function of the registry (stdlib/registry.ts) by name; the registry gives types and effect',
  ),
  'closure.new': row(
    '$caps...',
    '$closure',
    'func',
    'alloc',
    'a closure of a function with captures (its first parameter is the closure itself)',
  ),
  'closure.static': row(
    '',
    '$closure',
    'func',
    'pure',
    'the one closure of a function without captures; the same object each time',
  ),
  'closure.get': row('', '$capture', 'index', 'pure', 'in a closure body: the n-th captured value'),
  // ---- linear memory (rayzor.*)
  'mem.alloc': row('i32', 'ptr', 'none', 'call', 'zero size gives a unique non-null pointer; failure gives null (0)'),
  'mem.realloc': row('ptr i32 i32', 'ptr', 'none', 'call', '(pointer, old size, new size)'),
  'mem.free': row('ptr i32', 'void', 'none', 'call', ''),
  'mem.load': row(
    'ptr i32',
    '$imm',
    'type',
    'read',
    '(pointer, byte offset); i32, i64, f64, f32 (as f64), bool (one byte)',
  ),
  'mem.store': row('ptr i32 $imm', 'void', 'type', 'write', ''),
  'mem.copy': row('ptr ptr i32', 'void', 'none', 'write', '(dst, src, bytes), overlapping allowed'),
  'ptr.to_i32': row('ptr', 'i32', 'none', 'pure', ''),
  'ptr.of_i32': row('i32', 'ptr', 'none', 'pure', ''),
}

/** The row of an operation. */
export function opRow(name: OpName): OpRow {
  return ops[name]
}

/** Whether a word is an operation's name (for the reader). */
export function isOpName(name: string): name is OpName {
  return Object.hasOwn(ops, name)
}
