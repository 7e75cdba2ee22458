import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { generateExterns } from '../../bin/externs/main.ts'
import { builtinDefines } from '../../src/compiler/defines.ts'
import { DiagnosticSink } from '../../src/compiler/diagnostics/index.ts'
import { type Type, classesOf, fieldsOf, follow, typeProgram } from '../../src/compiler/typer/index.ts'
import { nodeHost } from '../../src/plugin/cli/node-host.ts'
import { root } from '../support/golden.ts'

/* js.html: what bin/externs makes of the W3C's WebIDL is what is committed, and all of it types. */

const std = join(root, 'runtime/std')
const committed = (readdirSync(join(std, 'js/html'), { recursive: true }) as string[])
  .filter((f) => f.endsWith('.hx'))
  .map((f) => `js/html/${f}`)

test('the committed externs are the generated ones', (t) => {
  const made = generateExterns()
  t.true(made.size > 2000)
  t.deepEqual([...made.keys()].toSorted(), committed.toSorted())
  const stale = [...made].filter(([file, text]) => readFileSync(join(std, file), 'utf8') !== text)
  t.deepEqual(
    stale.map(([file]) => file),
    [],
    'made by another generator: run node bin/externs/main.ts',
  )
})

test('every type that an extern names is there', (t) => {
  const sink = new DiagnosticSink()
  const program = typeProgram({
    host: nodeHost(),
    defines: builtinDefines('wasm', new Map()),
    sink,
    classPaths: [std],
    entries: committed.map((f) => f.replace(/\.hx$/, '').replaceAll('/', '.')),
  })
  let count = 0
  const visit = (type: Type, depth: number): void => {
    const at = follow(type)
    if (depth > 6) return
    if (at.kind === 'fun') for (const part of [...at.args.map((a) => a.type), at.ret]) visit(part, depth + 1)
    else if (at.kind === 'inst' || at.kind === 'abstract') for (const p of at.params) visit(p, depth + 1)
  }
  for (const module of program.modules.values()) {
    for (const cls of classesOf(module)) {
      for (const field of fieldsOf(cls)) {
        visit(field.type, 0)
        count++
      }
    }
  }
  t.true(count > 10_000)
  t.deepEqual(
    sink.all.filter((d) => d.severity === 'error').map((d) => `${d.span.file.slice(std.length + 1)}: ${d.message}`),
    [],
  )
})

test("modules have the names of Haxe's own externs", (t) => {
  const official = join(process.env['HAXE_STD_PATH'] ?? '/usr/share/haxe/std', 'js/html')
  t.true(existsSync(official))
  const theirs = (readdirSync(official, { recursive: true }) as string[]).filter((f) => f.endsWith('.hx'))
  const ours = new Set(committed.map((f) => f.slice('js/html/'.length)))
  // What no specification has any more: Mozilla's own, and parts of SVG and IndexedDB that were taken out.
  const gone = theirs.filter((f) => !ours.has(f))
  t.true(theirs.length - gone.length >= 800, `only ${theirs.length - gone.length} of ${theirs.length} are there`)
  for (const f of ['CanvasElement', 'HTMLDocument', 'svg/PathElement', 'idb/Database', 'webgl/GL', 'audio/GainNode'])
    t.true(ours.has(`${f}.hx`), f)
})
