// Who may import whom: each stage sees only what is to its left (ARCHITECTURE.md). The linter finds cycles; this finds
// imports against the direction.
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import test from 'ava'
import { filesUnder, root } from './support/golden.ts'

/** What the files of a folder may import from (besides their own folder). */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'compiler/source': [],
  'compiler/diagnostics': ['compiler/source'],
  'compiler/lexer': ['compiler/source', 'compiler/diagnostics'],
  'compiler/parser': ['compiler/source', 'compiler/diagnostics', 'compiler/lexer'],
  'compiler/modules': ['compiler/source', 'compiler/diagnostics', 'compiler/lexer', 'compiler/parser'],
  'compiler/typer': [
    'compiler/source',
    'compiler/diagnostics',
    'compiler/lexer',
    'compiler/parser',
    'compiler/modules',
  ],
  'compiler/mir': ['compiler/source', 'compiler/diagnostics'],
  'compiler/stdlib': ['compiler/mir'],
  'compiler/surface': ['compiler/source', 'compiler/diagnostics', 'compiler/parser', 'compiler/typer', 'compiler/mir'],
  'compiler/lower': [
    'compiler/source',
    'compiler/diagnostics',
    'compiler/parser',
    'compiler/modules',
    'compiler/typer',
    'compiler/mir',
    'compiler/stdlib',
    'compiler/surface',
  ],
  'compiler/passes': ['compiler/mir', 'compiler/source', 'compiler/diagnostics'],
  'compiler/interp': ['compiler/mir', 'compiler/source', 'compiler/diagnostics'],
  'codegen-wasm': ['compiler/mir', 'compiler/source', 'compiler/diagnostics'],
  'codegen-llvm': ['compiler/mir', 'compiler/source', 'compiler/diagnostics'],
  plugin: ['compiler', 'codegen-wasm', 'codegen-llvm', 'runtime'],
}

const layerOf = (path: string): string => {
  const parts = path.split('/')
  if (parts[0] === 'compiler') return parts.length > 2 ? `compiler/${parts[1]}` : 'compiler'
  return parts[0] ?? ''
}

test('imports follow the direction of the pipeline', (t) => {
  const wrong: string[] = []
  for (const file of filesUnder(join(root, 'src'))) {
    if (!file.endsWith('.ts')) continue
    const path = posix.relative(root, file).slice('src/'.length)
    const layer = layerOf(path)
    const rules = allowed[layer]
    if (rules === undefined) continue
    const text = readFileSync(file, 'utf8')
    for (const found of text.matchAll(/^(?:import|export)\b[^'"\n]*?(?:\{[^}]*\}[^'"\n]*)?from '(\.[^']+)'/gm)) {
      const target = posix.normalize(posix.join(posix.dirname(path), found[1] ?? ''))
      if (target.startsWith('../runtime/')) {
        if (!rules.includes('runtime')) wrong.push(`${path} imports ${target}`)
        continue
      }
      const other = layerOf(target)
      // host.ts is the door to files: modules and typer read through it
      if (other === layer || target === 'compiler/host.ts') continue
      if (!rules.includes(other)) wrong.push(`${path} imports ${target}`)
    }
  }
  t.deepEqual(wrong, [])
})

test('the compiler is pure: no Node modules and no globals of the process', (t) => {
  const wrong: string[] = []
  for (const file of filesUnder(join(root, 'src', 'compiler'))) {
    if (!file.endsWith('.ts')) continue
    // Names of runtime functions are no globals.
    const text = readFileSync(file, 'utf8').replace(/'process\.\w+'/g, '')
    if (/from 'node:|\bprocess\.|\brequire\(/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
      wrong.push(posix.relative(root, file))
  }
  t.deepEqual(wrong, [])
})

test('files stay small', (t) => {
  const long = filesUnder(join(root, 'src'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file: posix.relative(root, file), lines: readFileSync(file, 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 700)
  t.deepEqual(long, [])
})
