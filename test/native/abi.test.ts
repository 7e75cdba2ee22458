// The two halves of docs/native-abi.md, the code generator's and the runtime's, hold the same numbers.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { abi, abiVersion, elementKinds, exportKinds, inlineClasses } from '../../src/codegen-llvm/abi.ts'
import { builtinClasses } from '../../src/compiler/mir/index.ts'
import { root } from '../support/golden.ts'

const rust = readFileSync(join(root, 'runtime', 'native', 'src', 'abi.rs'), 'utf8')

const literal = (text: string): bigint => BigInt(text.replaceAll('_', ''))
const constants = new Map<string, bigint>()
for (const [, name = '', value = ''] of rust.matchAll(/^pub const ([A-Z0-9_]+): u(?:8|32|64) = ([0-9a-fx_]+);$/gm))
  constants.set(name, literal(value))

const numbersOf = (prefix: string): Record<string, bigint> =>
  Object.fromEntries(
    [...constants].flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length).toLowerCase(), value]] : [],
    ),
  )

const asBigInts = (record: Readonly<Record<string, number>>): Record<string, bigint> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, BigInt(value)]))

const same = (value: number | bigint, name: string): [bigint, bigint | undefined] => [
  BigInt(value),
  constants.get(name),
]

test('versions, nulls, layouts', (t) => {
  const pairs = [
    same(abiVersion, 'ABI_VERSION'),
    same(abi.nullI32, 'NULL_I32'),
    same(abi.nullBool, 'NULL_BOOL'),
    same(abi.nullF64, 'NULL_F64'),
    same(abi.headerSize, 'HEADER_SIZE'),
    same(abi.stringLength, 'STRING_LENGTH'),
    same(abi.stringKind, 'STRING_KIND'),
    same(abi.stringUnits, 'STRING_UNITS'),
    same(abi.latin1, 'STRING_LATIN1'),
    same(abi.utf16, 'STRING_UTF16'),
    same(abi.rope, 'STRING_ROPE'),
    same(abi.arrayLength, 'ARRAY_LENGTH'),
    same(abi.arrayData, 'ARRAY_DATA'),
    same(abi.arraySize, 'ARRAY_SIZE'),
    same(abi.rawLength, 'RAW_LENGTH'),
    same(abi.rawKind, 'RAW_KIND'),
    same(abi.rawElements, 'RAW_ELEMENTS'),
    same(abi.boxValue, 'BOX_VALUE'),
    same(abi.scanAll, 'SCAN_ALL'),
    same(abi.threadStackLimit, 'THREAD_STACK_LIMIT'),
    same(abi.flagThreads, 'FLAG_THREADS'),
    same(abi.threadFrames, 'THREAD_FRAMES'),
  ]
  for (const [here, there] of pairs) t.is(there, here)
})

test('kinds of elements', (t) => {
  t.deepEqual(numbersOf('ELEM_'), asBigInts(elementKinds))
})

test('kinds of values in slots', (t) => {
  const names = Object.entries(exportKinds).map(([name, value]) => [value, name] as const)
  const there = new Set([...constants].filter(([name]) => name.startsWith('KIND_')).map(([, value]) => Number(value)))
  t.deepEqual(new Set(names.map(([value]) => value)), there)
})

test('class ids', (t) => {
  const { null: _, ...classes } = builtinClasses
  const { raw, ...there } = numbersOf('CLASS_')
  t.is(raw, 0n)
  t.deepEqual(there, asBigInts(classes))
})

test('size classes', (t) => {
  const [, list = ''] = /INLINE_CLASSES: \[u32; \d+\] = \[([^\]]+)\]/.exec(rust) ?? []
  t.deepEqual(list.split(',').map(Number), [...inlineClasses])
})
