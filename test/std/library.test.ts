import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { builtinDefines } from '../../src/compiler/defines.ts'
import { DiagnosticSink } from '../../src/compiler/diagnostics/index.ts'
import { runtimeFunctions } from '../../src/compiler/stdlib/index.ts'
import { classesOf, fieldsOf, typeAllBodies, typeProgram } from '../../src/compiler/typer/index.ts'
import { nodeHost } from '../../src/plugin/cli/node-host.ts'
import { root } from '../support/golden.ts'

/* The standard library as a whole: every module types, every public member is documented, every host function is registered. */

const std = join(root, 'runtime/std')
const files = (readdirSync(std, { recursive: true }) as string[]).filter((f) => f.endsWith('.hx') && !f.startsWith('_'))

const sink = new DiagnosticSink()
const program = typeProgram({
  host: nodeHost(),
  defines: builtinDefines('wasm', new Map()),
  sink,
  classPaths: [std],
  entries: files.map((f) => f.replace(/\.hx$/, '').replaceAll('/', '.')),
})

test('every module of the standard library types', (t) => {
  typeAllBodies(program, () => true)
  const errors = sink.all.filter((d) => d.severity === 'error')
  t.deepEqual(
    errors.map((d) => `${d.span.file.slice(std.length + 1)}@${d.span.min}: ${d.message}`),
    [],
  )
})

test('every public member is documented', (t) => {
  const missing: string[] = []
  for (const module of program.modules.values()) {
    if (/^(rt|js)\./.test(module.path)) continue
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
  t.deepEqual(missing, [])
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
