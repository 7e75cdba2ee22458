import test from 'ava'
import { type Diagnostic, renderDiagnostic } from '../../../src/compiler/diagnostics/index.ts'
import { sourceFileOf } from '../../../src/compiler/source/index.ts'

const file = sourceFileOf('src/Main.hx', 'class Main {\n\tvar x = 1\n\tvar y = 2;\n}\n')
const files = (path: string): typeof file | null => (path === file.path ? file : null)
const at = (min: number, max: number): Diagnostic => ({
  code: 'syntax/test',
  severity: 'error',
  message: 'Missing ;',
  span: { file: file.path, min, max },
})

test('the first line is the official one', (t) => {
  const first = (diagnostic: Diagnostic): string | undefined => renderDiagnostic(diagnostic, files).split('\n')[0]
  t.is(first(at(25, 28)), 'src/Main.hx:3: characters 2-5 : Missing ;')
  t.is(first(at(25, 25)), 'src/Main.hx:3: character 2 : Missing ;')
  t.is(first(at(6, 28)), 'src/Main.hx:1: lines 1-3 : Missing ;')
  t.is(first({ ...at(25, 28), severity: 'warning' }), 'src/Main.hx:3: characters 2-5 : Warning : Missing ;')
  t.is(first({ ...at(0, 0), span: { file: 'gone.hx', min: 3, max: 4 } }), 'gone.hx: Missing ;')
  t.is(first({ ...at(0, 0), span: { file: '', min: 0, max: 0 } }), 'Missing ;')
})

test('code, hint and related places follow', (t) => {
  const text = renderDiagnostic(
    {
      ...at(25, 28),
      hint: 'Add one.',
      related: [{ span: { file: file.path, min: 6, max: 10 }, message: 'In this class' }],
    },
    files,
  )
  t.is(
    text,
    [
      'src/Main.hx:3: characters 2-5 : Missing ;',
      '  2 | \tvar x = 1',
      '> 3 | \tvar y = 2;',
      '    | \t^^^',
      '  4 | }',
      '  hint: Add one.',
      'src/Main.hx:1: characters 7-11 : ... In this class',
      '> 1 | class Main {',
      '    |       ^^^^',
      '  2 | \tvar x = 1',
      `  code: ${at(0, 0).code}`,
    ].join('\n'),
  )
})

test('frames can be left out or coloured', (t) => {
  t.is(renderDiagnostic(at(25, 28), files, { frame: false }), 'src/Main.hx:3: characters 2-5 : Missing ;')
  t.true(renderDiagnostic(at(25, 28), files, { color: true }).includes('\u001b['))
  t.false(renderDiagnostic(at(25, 28), files).includes('\u001b['))
})
