import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { builtinDefines } from '../../src/compiler/defines.ts'
import { DiagnosticSink } from '../../src/compiler/diagnostics/index.ts'
import { runtimeFunctions } from '../../src/compiler/stdlib/index.ts'
import { classesOf, fieldsOf, typeAllBodies, typeProgram, type TypedProgram } from '../../src/compiler/typer/index.ts'
import { nodeHost } from '../../src/plugin/cli/node-host.ts'
import { root } from '../support/golden.ts'

/* The standard library as a whole: every module types, every public member is documented, every host function is registered. */

const std = join(root, 'runtime/std')
// js/html is generated, and externs.test.ts has it.
const files = (readdirSync(std, { recursive: true }) as string[]).filter(
  (f) => f.endsWith('.hx') && !f.startsWith('_') && !f.startsWith('js/html/'),
)

/** The library as a program for a target sees it: what is for that target alone comes first. */
function libraryFor(target: 'wasm' | 'native'): { readonly sink: DiagnosticSink; readonly program: TypedProgram } {
  const own = (readdirSync(std, { recursive: true }) as string[])
    .filter((f) => f.endsWith('.hx') && f.startsWith(`_${target}/`))
    .map((f) => f.slice(target.length + 2))
  const sink = new DiagnosticSink()
  const program = typeProgram({
    host: nodeHost(),
    defines: builtinDefines(target, new Map()),
    sink,
    classPaths: [join(std, `_${target}`), std],
    entries: [...new Set([...own, ...files])].map((f) => f.replace(/\.hx$/, '').replaceAll('/', '.')),
  })
  return { sink, program }
}

const wasm = libraryFor('wasm')
const native = libraryFor('native')

for (const [target, { sink, program }] of Object.entries({ wasm, native })) {
  test(`every module of the standard library types for ${target}`, (t) => {
    typeAllBodies(program, () => true)
    const errors = sink.all.filter((d) => d.severity === 'error')
    t.deepEqual(
      errors.map((d) => `${d.span.file.slice(std.length + 1)}@${d.span.min}: ${d.message}`),
      [],
    )
  })
}

test('every public member is documented', (t) => {
  const missing: string[] = []
  for (const module of [...wasm.program.modules.values(), ...native.program.modules.values()]) {
    if (/^(rt|js\.html)\./.test(module.path)) continue
    for (const cls of classesOf(module)) {
      if (cls.isPrivate) continue
      for (const field of fieldsOf(cls)) {
        const hidden =
          field.isOverride ||
          field.meta.some((m) => [':noCompletion', ':op', ':from', ':to', ':deprecated'].includes(m.name))
        if (field.isPublic && field.doc === null && !hidden && !/^[gs]et_/.test(field.name))
          missing.push(`${module.path}: ${cls.name}.${field.name}`)
      }
    }
  }
  t.deepEqual([...new Set(missing)], [])
})

test('every host function that the library names is in the registry', (t) => {
  const named = new Set<string>()
  for (const file of files)
    for (const m of readFileSync(join(std, file), 'utf8').matchAll(/@:runtime\("([^"]+)"\)/g)) named.add(m[1] ?? '')
  t.deepEqual(
    [...named].filter((name) => !runtimeFunctions.has(name)),
    [],
  )
})
