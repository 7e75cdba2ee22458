import { builtinClasses, paramTypes } from '../compiler/mir/index.ts'
import type { FuncId, MirType } from '../compiler/mir/index.ts'
import { abi, abiVersion } from './abi.ts'
import { arrayData, arrayLength, rawGet } from './arrays.ts'
import type { IrCallee, IrConstant, IrFunction, IrModule, IrValue } from './builder.ts'
import { int32, int64, nothing, nullPointer } from './builder.ts'
import { classIdOf, emitCast, emitDynOf } from './casts.ts'
import { Emitter, helper, raised } from './emitter.ts'
import type { Generator } from './generator.ts'
import { exportKind, irType } from './types.ts'

/*
 * What a program gives the runtime: `rayzor_module` with an adapter per export.
 */

/** Writes `rayzor_module`. */
export function emitModuleTable(generator: Generator): void {
  const { program, module } = generator
  const entries: IrConstant[] = []
  // An addon gives its `main` to JavaScript, as a wasm module does.
  const exported: { readonly symbol: string; readonly func: FuncId }[] = [...program.exports]
  if (program.main !== null && !generator.options.executable) exported.push({ symbol: 'main', func: program.main })
  for (const e of exported) {
    const fn = generator.mirFunction(e.func)
    const params = paramTypes(fn)
    const adapter = adapterOf(generator, `${e.symbol}()`, params, fn.result, (x, args) =>
      x.call(generator.function(e.func), args, true),
    )
    entries.push(
      { kind: 'value', value: text(generator, `name.${e.symbol}`, e.symbol) },
      { kind: 'value', value: int32(params.length) },
      { kind: 'value', value: int32(exportKind(fn.result)) },
      { kind: 'value', value: bytes(generator, `kinds.${e.symbol}`, params.map(exportKind)) },
      { kind: 'value', value: adapter.address },
    )
  }
  const table = entries.length === 0 ? nullPointer : module.global('exports', entries, fixed)
  const plain = (id: number | null, name: string): IrValue => {
    if (id === null) return nullPointer
    const fn = generator.mirFunction(id)
    return adapterOf(generator, name, [], fn.result, (x) => x.call(generator.function(id), [], true)).address
  }
  const init = plain(program.init, '_init')
  const main = plain(program.main, 'main')
  const { describe, describeSimple } = program.helpers
  const describer = describe ?? describeSimple ?? null
  const described =
    describer === null
      ? adapterOf(generator, '_describe', [{ kind: 'dyn' }], { kind: 'string' }, (x, [value = nothing]) =>
          x.b.call(simpleText(generator), [value]),
        ).address
      : adapterOf(generator, '_describe', [{ kind: 'dyn' }], { kind: 'string' }, (x, args) =>
          orSimpleText(x, args[0] ?? nothing, x.call(generator.function(describer), args, true)),
        ).address
  const call = closureCaller(generator)
  const closures = closureRuns(generator)
  const closureTable =
    closures.length === 0
      ? nullPointer
      : module.global(
          'closures',
          closures.flatMap(([low, high]) => [
            { kind: 'value' as const, value: int32(low) },
            { kind: 'value' as const, value: int32(high) },
          ]),
          fixed,
        )
  module.drain()
  const { files } = generator.places
  const fileTable =
    files.length === 0
      ? nullPointer
      : module.global(
          'files',
          files.map((file) => ({ kind: 'value', value: generator.text(file) })),
          fixed,
        )
  const parts: IrValue[] = [
    int32(abiVersion),
    int32(generator.analysis.threads ? abi.flagThreads : 0),
    int64(BigInt(exported.length)),
    table,
    int64(BigInt(generator.rootCount)),
    generator.rootCount === 0 ? nullPointer : generator.roots(),
    init,
    main,
    described,
    call,
    int64(BigInt(closures.length)),
    closureTable,
    int64(BigInt(files.length)),
    fileTable,
  ]
  module.global(
    'rayzor_module',
    parts.map((value) => ({ kind: 'value', value })),
    { isConstant: true, isInternal: false, align: 8 },
  )
  module.drain()
}

/** The C library starts here. */
export function emitMain(module: IrModule): void {
  const start = module.declare('rayzor_main', { params: ['i32', 'ptr'], result: 'i32' }, ['nounwind'])
  module.define('main', { params: ['i32', 'ptr'], result: 'i32' }, (b) => {
    b.describe({ isInternal: false, attributes: ['nounwind'] })
    b.ret(b.call(start, b.params))
  })
  module.drain()
}

/** The class ids of closures, as runs. */
function closureRuns(generator: Generator): (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const cls of generator.program.classes) {
    if (cls?.kind !== 'closure') continue
    const last = runs.at(-1)
    if (last !== undefined && last[1] === cls.id - 1) last[1] = cls.id
    else runs.push([cls.id, cls.id])
  }
  return runs
}

/** A text, or where it is null what a simple value says; describers leave those to the host, which native programs lack. */
function orSimpleText(e: Emitter, value: IrValue, text: IrValue): IrValue {
  return e.choose(
    e.isNull(text),
    'ptr',
    () => e.b.call(simpleText(e.generator), [value]),
    () => text,
  )
}

/** (dyn) -> string */
function simpleText(generator: Generator): IrCallee {
  return helper(generator, 'simple text', { params: ['ptr'], result: 'ptr' }, ['nounwind', 'noinline'], (e) => {
    const { b } = e
    const [value = nothing] = b.params
    const id = classIdOf(e, value, { kind: 'dyn' })
    const other = b.block('other')
    const made = (
      [
        [builtinClasses.null, () => generator.string('null')],
        [builtinClasses.string, () => value],
        [builtinClasses.int, () => e.runtime('str_of_i32', [e.untag(value)])],
        [builtinClasses.float, () => e.runtime('str_of_f64', [e.loadAt('double', value, abi.boxValue, 'box')])],
        [
          builtinClasses.bool,
          () => {
            const isTrue = b.convert('trunc', e.loadAt('i8', value, abi.boxValue, 'box'), 'i1')
            return b.select(isTrue, generator.string('true'), generator.string('false'))
          },
        ],
      ] as const
    ).map(([of, text]) => ({ of, text, to: b.block('text') }))
    b.switch(
      id,
      made.map(({ of, to }) => ({ value: of, to })),
      other,
    )
    for (const { text, to } of made) {
      b.position(to)
      b.ret(text())
    }
    b.position(other)
    // JavaScript finds words of its own.
    b.ret(generator.options.executable ? generator.string('Haxe exception') : nullPointer)
  })
}

const fixed = { isConstant: true, isInternal: true, align: 8 } as const

/** A C string. */
function text(generator: Generator, name: string, content: string): IrValue {
  return bytes(generator, name, [...new TextEncoder().encode(content), 0])
}

function bytes(generator: Generator, name: string, units: readonly number[]): IrValue {
  if (units.length === 0) return nullPointer
  return generator.module.global(name, [{ kind: 'units', width: 8, units }], fixed)
}

/**
 * (slots) -> i32: reads the arguments from the slots, calls, puts the result into slot 0; 1 and the thrown value where it throws.
 * References are checked: JavaScript may give any object.
 */
function adapterOf(
  generator: Generator,
  name: string,
  params: readonly MirType[],
  result: MirType,
  call: (e: Emitter, args: readonly IrValue[]) => IrValue,
): IrCallee {
  const inner = helper(generator, `export ${name}`, { params: ['ptr'], result: 'void' }, [], (e) => {
    const [slots = nothing] = e.b.params
    const args = params.map((t, i) => fromSlot(e, slots, i, t))
    const value = call(e, args)
    if (result.kind !== 'void') toSlot(e, slots, value, result)
  })
  return generator.module.define(`haxe.adapter ${name}`, { params: ['ptr'], result: 'i32' }, (b: IrFunction) => {
    b.describe({ attributes: ['nounwind'], hasPads: true })
    const e = new Emitter(generator, b)
    const pad = b.block('pad')
    const [slots = nothing] = b.params
    // Calls of JavaScript's stand between those that led to it and those that come now.
    const back = e.rememberFrames('none')
    b.invoke(inner, [slots], pad)
    back()
    b.ret(int32(0))
    b.position(pad)
    const exception = b.landingPad()
    back()
    const thrown = e.runtime('exc_take', [exception])
    b.store(thrown, slots, null)
    b.ret(int32(1))
  })
}

function fromSlot(e: Emitter, slots: IrValue, index: number, type: MirType): IrValue {
  const { b } = e
  const word = e.loadAt('i64', slots, index * 8, null)
  switch (irType(type)) {
    case 'i32':
      return b.convert('trunc', word, 'i32')
    case 'i1':
      return b.icmp('ne', b.convert('trunc', word, 'i8'), { type: 'i8', ref: '0' })
    case 'i8':
      return b.convert('trunc', word, 'i8')
    case 'double':
      return b.convert('bitcast', word, 'double')
    case 'ptr': {
      const value = b.convert('inttoptr', word, 'ptr')
      return type.kind === 'string' || type.kind === 'dyn' ? value : emitCast(e, value, type, { kind: 'dyn' })
    }
    default:
      return word
  }
}

function toSlot(e: Emitter, slots: IrValue, value: IrValue, type: MirType): void {
  const { b } = e
  const word = (): IrValue => {
    switch (irType(type)) {
      case 'i32':
      case 'i1':
      case 'i8':
        return b.convert('zext', value, 'i64')
      case 'double':
        return b.convert('bitcast', value, 'i64')
      case 'ptr':
        return b.convert('ptrtoint', value, 'i64')
      default:
        return value
    }
  }
  b.store(word(), slots, null)
}

/** (closure, array of dyn) -> dyn: how JavaScript calls a closure of whatever signature; null where there is none in the program. */
function closureCaller(generator: Generator): IrValue {
  const classes = generator.program.classes.filter((c) => c?.kind === 'closure' && c.sig !== null)
  if (classes.length === 0) return nullPointer
  const dyn: MirType = { kind: 'dyn' }
  return adapterOf(generator, '_call', [dyn, { kind: 'array' }], dyn, (e, [closure = nothing, list = nothing]) => {
    const { b } = e
    e.check(e.or(e.isNull(closure), e.isTagged(closure)), raised.badCast)
    const id = e.idOf(closure)
    const given = arrayLength(e, list)
    const data = arrayData(e, list)
    const join = b.block('called')
    const other = b.block('other')
    const phi = b.phi(join, 'ptr')
    const labels = classes.map((c) => ({ value: c?.id ?? 0, to: b.block('closure') }))
    b.switch(id, labels, other)
    classes.forEach((cls, i) => {
      const sig = cls?.sig ?? null
      const s = sig === null ? undefined : generator.program.sigs[sig]
      const label = labels[i]?.to
      if (sig === null || s === undefined || label === undefined) return
      b.position(label)
      const args = s.params.map((t, n) => {
        const item = e.choose(
          b.icmp('ugt', given, int32(n)),
          'ptr',
          () => rawGet(e, 'dyn', data, int32(n)),
          () => nullPointer,
        )
        return emitCast(e, item, t, dyn)
      })
      const code = e.loadAt('ptr', closure, abi.closureCode, 'closure')
      const value = e.callAddress(code, generator.closureCode(sig), [closure, ...args])
      const boxed = emitDynOf(e, value, s.result)
      phi.incoming.push({ from: b.current, value: boxed })
      b.br(join)
    })
    b.position(other)
    e.raise(raised.badCast)
    b.position(join)
    return phi.value
  }).address
}
