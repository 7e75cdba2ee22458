import test from 'ava'
import { resolveOptions } from '../../src/plugin/options.ts'
import { classPathOf } from '../../src/plugin/program.ts'
import { sliceScript } from '../../src/plugin/runtime-files.ts'

test('defaults', (t) => {
  const options = resolveOptions()
  t.is(options.init, 'tla')
  t.is(options.inlineBelow, -1)
  t.true(options.treeshake)
  t.is(options.ir, 'text')
  t.true(options.isHaxe('/app/src/physics.hx'))
  t.false(options.isHaxe('/app/src/physics.js'))
})

test('unknown options are named with what was likely meant', (t) => {
  const error = t.throws(() => resolveOptions({ classPath: 'src', inlin: true } as object))
  t.regex(error.message, /unknown option "classPath"; did you mean "classPaths"\?/)
  t.regex(error.message, /unknown option "inlin"; did you mean "inline"\?/)
  t.notRegex(t.throws(() => resolveOptions({ zebra: 1 } as object)).message, /did you mean/)
})

test('values are checked, all of them at once', (t) => {
  const error = t.throws(() => resolveOptions({ init: 'async', dts: 3, optimize: 9, ir: 'llvm' } as object))
  t.regex(error.message, /option "init" must be one of "tla", "lazy", "sync", got "async"/)
  t.regex(error.message, /option "ir" must be one of "text", "llvm-bindings", "auto", got "llvm"/)
  t.regex(error.message, /option "dts" must be true, false or a folder, got 3/)
  t.regex(error.message, /option "optimize" must be one of true, false, 0, 1, 2, 3, got 9/)
})

test('include and exclude take globs and expressions', (t) => {
  const options = resolveOptions({ include: ['src/**/*.hx'], exclude: /\.test\.hx$/ })
  t.true(options.isHaxe('/app/src/a/b.hx'))
  t.false(options.isHaxe('/app/lib/b.hx'))
  t.false(options.isHaxe('/app/src/a/b.test.hx'))
})

test('defines are text', (t) => {
  t.deepEqual(
    [...resolveOptions({ defines: { a: true, b: 2, c: 'x', d: false } }).defines],
    [
      ['a', '1'],
      ['b', '2'],
      ['c', 'x'],
    ],
  )
})

test('inline is a size', (t) => {
  t.is(resolveOptions({ inline: true }).inlineBelow, Infinity)
  t.is(resolveOptions({ inline: 4096 }).inlineBelow, 4096)
})

test('the class path of a file is its folder less its package', (t) => {
  t.is(
    classPathOf('/app/src/pack/deep/A.hx', '// a comment\n/* package no; */ package pack.deep;\nclass A {}'),
    '/app/src',
  )
  t.is(classPathOf('/app/src/A.hx', 'class A {}'), '/app/src')
  t.is(classPathOf('/app/src/A.hx', 'package other;\nclass A {}'), '/app/src')
})

test('a slice of a script has what is wanted and what that needs', (t) => {
  const script = `import x from './x.js'
export const a = () => helper(1)

const helper = (n) => {
  return table[n]
}

const table = [1]
export const unused = () => 2
`
  const slice = sliceScript(script, ['a'])
  t.true(slice.includes('const a = '))
  t.true(slice.includes('const helper'))
  t.true(slice.includes('const table'))
  t.false(slice.includes('unused'))
  t.false(slice.includes('export'))
  t.is(new Function(`${slice}\nreturn a()`)(), undefined)
})
