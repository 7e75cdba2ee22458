/*
 * A module's recording loses nothing: made again of the text writer, from JSON, it gives the text that writing gives.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { RecordingModule } from '../../src/codegen-llvm/bindings/recorder.ts'
import { callNames, type Recording } from '../../src/codegen-llvm/bindings/recording.ts'
import { replay } from '../../src/codegen-llvm/bindings/replay.ts'
import type { IrModule } from '../../src/codegen-llvm/builder.ts'
import { writeModule } from '../../src/codegen-llvm/llvm-of-mir.ts'
import { TextModule } from '../../src/codegen-llvm/text-module.ts'
import { readProgram } from '../../src/compiler/mir/index.ts'
import { sourceFileOf } from '../../src/compiler/source/index.ts'
import { root } from '../support/golden.ts'
import { lowerForNative } from '../support/native.ts'
import { source, writeEvery } from './every-call.ts'
import { sourcesOf } from './ir-sources.ts'

/** The text that is written directly, and by way of a recording. */
function both(
  version: number,
  debug: boolean,
  triple: string | null,
  write: (module: IrModule) => void,
): { readonly direct: string; readonly replayed: string; readonly recording: Recording } {
  const options = {
    version,
    debug,
    triple,
    sources: sourcesOf({ [source.path]: sourceFileOf(source.path, source.text) }),
  }
  const direct = new TextModule(options)
  write(direct)
  const recorder = new RecordingModule(version >= 15)
  write(recorder)
  const recording = JSON.parse(JSON.stringify(recorder.finish())) as Recording
  const replayed = new TextModule(options)
  replay(recording, replayed)
  return { direct: direct.print(), replayed: replayed.print(), recording }
}

for (const version of [14, 15]) {
  for (const triple of ['x86_64-pc-linux-gnu', 'aarch64-linux-gnu', null]) {
    test(`every call, LLVM ${version}, ${triple}`, (t) => {
      const { direct, replayed, recording } = both(version, true, triple, writeEvery)
      t.is(replayed, direct)
      const made = new Set(
        Object.values(recording.bodies).flatMap((body) =>
          body.calls.map((c) => ('make' in c ? c.make : callNames[c[0]])),
        ),
      )
      t.deepEqual(
        callNames.filter((name) => !made.has(name)),
        [],
        "calls that the module doesn't make",
      )
    })
  }
}

test('a program', (t) => {
  const program = readProgram(readFileSync(join(root, 'fixtures/mir/programs/mixed.mir'), 'utf8'))
  for (const optimize of [false, true]) {
    const options = { debug: false, optimize, executable: true }
    const { direct, replayed } = both(14, false, null, (m) => writeModule(program, m, options))
    t.is(replayed, direct)
  }
})

for (const name of ['fixtures/run/exceptions-native', 'fixtures/native/rayzor-threads', 'fixtures/run/std-bytes']) {
  test(`${name}, with lines`, (t) => {
    const program = lowerForNative(join(root, name), 1)
    const options = { debug: true, optimize: false, executable: true }
    const { direct, replayed } = both(14, true, 'x86_64-pc-linux-gnu', (m) => writeModule(program, m, options))
    t.is(replayed, direct)
    t.regex(direct, /!DILocation\(line: [1-9]/)
  })
}

test('what a writer refuses, the recorder refuses', (t) => {
  const m = new RecordingModule(false)
  m.define('f', { params: [], result: 'void' }, (f) => {
    f.ret(null)
    f.binary('add', { type: 'i32', ref: '1' }, { type: 'i32', ref: '2' })
  })
  t.throws(() => m.drain(), { message: 'f: binary after the end of block 0' })
})
