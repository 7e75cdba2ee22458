import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import test from 'ava'
import { DiagnosticSink } from '../../../src/compiler/diagnostics/index.ts'
import { typeAllBodies, typeProgram } from '../../../src/compiler/typer/index.ts'
import { fileHost } from './support/program.ts'

const std = fileURLToPath(new URL('../../../runtime/std', import.meta.url)).replaceAll('\\', '/')

function modulesIn(folder: string, pack: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory())
      return entry.name.startsWith('_') ? [] : modulesIn(`${folder}/${entry.name}`, `${pack}${entry.name}.`)
    return entry.name.endsWith('.hx') && entry.name !== 'import.hx' ? [pack + entry.name.slice(0, -3)] : []
  })
}

test('every body of the standard library types without an error', (t) => {
  const sink = new DiagnosticSink()
  const program = typeProgram({
    host: fileHost,
    defines: new Map([
      ['haxe_ver', '4.3'],
      ['haxe', '4.3.0'],
      ['target.utf16', '1'],
      ['wasm', '1'],
    ]),
    sink,
    classPaths: [`${std}/_wasm`, std],
    entries: modulesIn(std, ''),
  })
  typeAllBodies(program, () => true)
  t.true(program.initOrder().length > 50)
  const errors = sink.all
    .filter((d) => d.severity === 'error')
    .map((d) => `${d.span.file.replace(std, '')}@${d.span.min}: ${d.message}`)
  t.deepEqual(errors, [])
})
