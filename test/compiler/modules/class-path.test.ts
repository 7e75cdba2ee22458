import test from 'ava'
import { DiagnosticSink } from '../../../src/compiler/diagnostics/index.ts'
import { memoryHost } from '../../../src/compiler/host.ts'
import { createModuleLoader, modulePathOfFile } from '../../../src/compiler/modules/index.ts'
import type { ModuleLoader } from '../../../src/compiler/modules/index.ts'

function loaderOf(
  files: Record<string, string>,
  classPaths: readonly string[],
  sink = new DiagnosticSink(),
): ModuleLoader {
  return createModuleLoader({ host: memoryHost(new Map(Object.entries(files))), defines: new Map(), sink, classPaths })
}

test('the first class path that has a module wins', (t) => {
  const loader = loaderOf({ '/a/p/M.hx': 'package p; class M {}', '/b/p/M.hx': '', '/b/p/N.hx': '' }, ['/a', '/b/'])
  t.is(loader.load('p.M')?.file, '/a/p/M.hx')
  t.is(loader.load('p.N')?.file, '/b/p/N.hx')
  t.is(loader.load('p.O'), null)
})

test('files and dotted paths belong together', (t) => {
  t.is(modulePathOfFile(['/src', '/src/lib'], '/src/lib/p/M.hx'), 'p.M')
  t.is(modulePathOfFile(['/src'], '/other/M.hx'), null)
  const loader = loaderOf({ '/x/y/p/q/M.hx': 'package p.q; class M {}' }, ['/src'])
  t.is(loader.pathOfFile('/x/y/p/q/M.hx'), 'p.q.M')
  t.is(loader.load('p.q.M')?.file, '/x/y/p/q/M.hx')
  t.is(loader.pathOfFile('/nowhere/M.hx'), null)
})

test('import.hx files apply from the root inwards, and may hold imports only', (t) => {
  const sink = new DiagnosticSink()
  const loader = loaderOf(
    {
      '/s/import.hx': 'import a.A;',
      '/s/p/import.hx': 'using b.B; class No {}',
      '/s/p/M.hx': 'package p; class M {}',
      '/s/R.hx': 'class R {}',
    },
    ['/s'],
    sink,
  )
  t.deepEqual(
    loader.load('p.M')?.defaults.map((d) => d.kind),
    ['import', 'using'],
  )
  t.deepEqual(
    loader.load('R')?.defaults.map((d) => d.kind),
    ['import'],
  )
  t.deepEqual(
    sink.all.map((d) => d.code),
    ['module/import-hx'],
  )
})

test('packages list their modules', (t) => {
  const loader = loaderOf({ '/a/p/M.hx': '', '/b/p/N.hx': '', '/b/p/import.hx': '', '/b/p/note.txt': '' }, ['/a', '/b'])
  t.deepEqual(loader.modulesOf(['p']), ['p.M', 'p.N'])
  t.true(loader.packageExists(['p']))
  t.false(loader.packageExists(['q']))
})
