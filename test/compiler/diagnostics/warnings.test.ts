import test from 'ava'
import { analyse, memoryHost, silentCodes } from '../../../src/compiler/index.ts'
import { join } from 'node:path'
import { root } from '../../support/golden.ts'
import { folderHost } from '../../support/run-program.ts'

const source = `class Main {
  @:deprecated static function old() {}
  static function main() {
    #warning "look here"
    old();
  }
}`

/** The codes of what is said about the program under `-w flags` or other defines. */
function said(defines: Record<string, string>): string[] {
  const { diagnostics } = analyse({
    host: memoryHost(new Map([['/p/Main.hx', source]]), folderHost('/p')),
    classPaths: ['/p'],
    stdPath: join(root, 'runtime/std'),
    defines: new Map(Object.entries(defines)),
    target: 'wasm',
    main: 'Main',
    modules: [],
  })
  return diagnostics.map((d) => d.code).sort()
}

test('-w turns warnings off and on, the later flag deciding', (t) => {
  t.deepEqual([...silentCodes('-WDeprecated')], ['type/deprecated'])
  t.deepEqual([...silentCodes('-WAll+WDeprecated+WUser')].sort(), ['type/unused-case', 'type/unused-pattern'])
  t.is(silentCodes('-WDeprecated+WAll').size, 0)
  t.is(silentCodes('-WNoSuchWarning').size, 0)
})

test('silent warnings are left out', (t) => {
  t.deepEqual(said({}), ['syntax/user-warning', 'type/deprecated'])
  t.deepEqual(said({ warnings: '-WDeprecated' }), ['syntax/user-warning'])
  t.deepEqual(said({ no_deprecation_warnings: '1' }), ['syntax/user-warning'])
  t.deepEqual(said({ warnings: '-WAll' }), [])
})
