import type { FunctionAttribute, IrType } from './builder.ts'

/*
 * The numbers and names of docs/native-abi.md. runtime/native/src/abi.rs has the same; a test compares them.
 */

export const abiVersion: number = 3

/** Bits and offsets of values and objects. */
export const abi: {
  readonly nullI32: bigint
  readonly nullBool: number
  readonly nullF64: bigint
  readonly headerSize: number
  readonly stringLength: number
  readonly stringKind: number
  readonly stringUnits: number
  readonly stringInline: number
  readonly stringScan: number
  readonly latin1: number
  readonly utf16: number
  readonly rope: number
  readonly arrayLength: number
  readonly arrayData: number
  readonly arrayScan: number
  readonly arraySize: number
  readonly rawLength: number
  readonly rawKind: number
  readonly rawElements: number
  readonly boxValue: number
  readonly cellValue: number
  readonly closureCode: number
  readonly closureCaptures: number
  readonly scanAll: number
  readonly threadStackLimit: number
  readonly flagThreads: number
  readonly threadFrames: number
} = {
  nullI32: 1n << 32n,
  nullBool: 2,
  nullF64: 0x7ff4_0000_0000_0001n,
  headerSize: 8,
  stringLength: 8,
  stringKind: 12,
  stringUnits: 16,
  /** Where the units of a flat string usually stand. */
  stringInline: 24,
  stringScan: 4,
  latin1: 0,
  utf16: 1,
  rope: 2,
  arrayLength: 8,
  arrayData: 16,
  arrayScan: 2,
  arraySize: 24,
  rawLength: 8,
  rawKind: 12,
  rawElements: 16,
  boxValue: 8,
  cellValue: 8,
  closureCode: 8,
  closureCaptures: 16,
  scanAll: 0xffff_ffff,
  threadStackLimit: 560,
  /** Of a program's flags: it starts threads. */
  flagThreads: 1,
  /** Where the thread structure says which frame is the innermost one (debug builds). */
  threadFrames: 568,
}

/** What a raw array says it holds. */
export const elementKinds = {
  i8: 0,
  i16: 1,
  i32: 2,
  f32: 3,
  f64: 4,
  i64: 5,
  bool: 6,
  string: 7,
  dyn: 8,
} as const

/** How exports say what kind a slot holds. */
export const exportKinds = {
  void: 0,
  i32: 1,
  bool: 2,
  i64: 3,
  f64: 4,
  string: 5,
  dyn: 6,
  nullI32: 7,
  nullBool: 8,
  nullF64: 9,
  reference: 10,
  closure: 11,
} as const

/** Bytes in the cells of each size class that code allocates from by itself (the thread's structure begins with a cursor and a limit for each). */
export const inlineClasses: readonly number[] = [
  16, 32, 48, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512,
]

/** The header of an object: its class id and how many words after it may hold references. */
export const header = (classId: number, scan: number): bigint => (BigInt(scan) << 32n) | BigInt(classId)

export type RuntimeSymbol = {
  readonly params: readonly IrType[]
  readonly result: IrType
  readonly attributes: readonly FunctionAttribute[]
}

const row = (params: string, result: IrType, ...attributes: FunctionAttribute[]): RuntimeSymbol => ({
  params: params === '' ? [] : (params.split(' ') as IrType[]),
  result,
  attributes: ['nounwind', ...attributes],
})

/** Functions of the runtime. */
export type RuntimeSymbolName =
  | 'gc_alloc'
  | 'raw_new'
  | 'str_flat'
  | 'str_concat'
  | 'str_eq'
  | 'str_cmp'
  | 'str_sub'
  | 'str_of_code'
  | 'str_of_i32'
  | 'str_of_f64'
  | 'f64_to_i32'
  | 'exc_new'
  | 'exc_take'
  | 'take_pending'
  | 'malloc'
  | 'realloc'
  | 'free'
  | 'thread_find'
  | 'thread_poll'

/**
 * The functions of the runtime that code calls beside the registry's rows, without their prefix `rayzor_`.
 * Those that allocate move the allocation cursors, which code reads too: they may not be said to touch only memory of their own.
 */
export const runtimeSymbols: Readonly<Record<RuntimeSymbolName, RuntimeSymbol>> = {
  gc_alloc: row('i64 i64', 'ptr', 'noalias'),
  raw_new: row('i32 i32', 'ptr', 'noalias'),
  str_flat: row('ptr', 'ptr'),
  str_concat: row('ptr ptr', 'ptr'),
  str_eq: row('ptr ptr', 'i8'),
  str_cmp: row('ptr ptr', 'i32'),
  str_sub: row('ptr i32 i32', 'ptr'),
  str_of_code: row('i32', 'ptr'),
  str_of_i32: row('i32', 'ptr'),
  str_of_f64: row('double', 'ptr'),
  f64_to_i32: row('double', 'i32', 'readnone'),
  exc_new: row('ptr', 'ptr'),
  exc_take: row('ptr', 'ptr'),
  take_pending: row('', 'ptr'),
  malloc: row('i64', 'i64'),
  realloc: row('i64 i64 i64', 'i64'),
  free: row('i64 i64', 'void'),
  thread_find: row('', 'ptr', 'cold'),
  thread_poll: row('', 'void', 'cold'),
}

/** Rows of the registry that never throw although they do something. */
const neverThrow = new Set([
  'date.now',
  'math.random',
  'sys.arg',
  'sys.arg_count',
  'sys.cpu_time',
  'sys.env',
  'sys.env_names',
  'sys.exit',
  'sys.print',
  'sys.println',
  'sys.program_path',
  'sys.read_byte',
  'sys.sleep',
  'sys.stderr',
  'sys.system_name',
  'sys.time',
])

/** Whether `take_pending` must be asked after a row of the registry. */
export const mayThrow = (name: string, effect: string): boolean => effect === 'call' && !neverThrow.has(name)

/** The symbol of a row of the registry. */
export const symbolOf = (name: string): string => `rayzor_${name.replaceAll(/[^A-Za-z0-9_]/g, '_')}`
