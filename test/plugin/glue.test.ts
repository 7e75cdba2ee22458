import test from 'ava'
import { rollup } from 'rollup'
import type { ModuleSurface, SurfaceFunction } from '../../src/compiler/index.ts'
import { printDts } from '../../src/plugin/dts.ts'
import { printGlue, symbolsIn } from '../../src/plugin/glue.ts'
import { goldensIn } from '../support/golden.ts'

const goldens = goldensIn('fixtures/glue', '.txt')
test.after(() => goldens.finish())

const fn = (more: Partial<SurfaceFunction> & { name: string }): SurfaceFunction => ({
  symbol: `Physics.${more.name}`,
  label: more.name,
  doc: null,
  isStatic: true,
  typeParams: [],
  params: [],
  result: { kind: 'void' },
  resultTs: 'void',
  ...more,
})

const surface: ModuleSurface = {
  module: 'Physics',
  file: '/app/src/Physics.hx',
  entries: [],
  jsModules: [],
  jsModuleUsers: [],
  homes: new Map([
    ['Body', { module: 'Body', file: '/app/src/Body.hx', name: 'Body' }],
    ['Physics', { module: 'Physics', file: '/app/src/Physics.hx', name: 'Physics' }],
    ['Tree', { module: 'Physics', file: '/app/src/Physics.hx', name: 'Tree' }],
  ]),
  items: [
    {
      kind: 'function',
      ...fn({
        name: 'fib',
        doc: '\n\t\tThe n-th number.\n\t\t@param n which */ one\n\t',
        params: [{ name: 'n', type: { kind: 'int' }, optional: false, rest: false, ts: 'number' }],
        result: { kind: 'int' },
        resultTs: 'number',
      }),
    },
    {
      kind: 'function',
      ...fn({
        name: 'delete',
        params: [
          {
            name: 'body',
            type: { kind: 'nullable', of: { kind: 'class', name: 'Body' } },
            optional: true,
            rest: false,
            ts: '<<Body>>',
          },
          { name: 'in', type: { kind: 'bool' }, optional: false, rest: false, ts: 'boolean' },
        ],
        result: { kind: 'array', of: { kind: 'class', name: 'Body' } },
        resultTs: '<<Body>>[]',
      }),
    },
    {
      kind: 'value',
      name: 'gravity',
      label: 'gravity',
      doc: null,
      get: 'Physics.gravity:get',
      type: { kind: 'float' },
      ts: 'number',
    },
    {
      kind: 'class',
      isInterface: false,
      name: 'Physics',
      path: 'Physics',
      doc: 'A world.',
      isPrivate: false,
      isDefault: true,
      typeParams: ['T'],
      superClass: { path: 'Body', ts: '<<Body>>' },
      interfaces: [],
      ancestors: ['Physics', 'Body'],
      construct: fn({
        name: 'new',
        symbol: 'Physics.new',
        label: 'new Physics',
        params: [{ name: 'size', type: { kind: 'int' }, optional: true, rest: false, ts: 'number' }],
      }),
      methods: [
        fn({
          name: 'step',
          symbol: 'Physics#step',
          label: 'Physics.step',
          isStatic: false,
          params: [{ name: 'dt', type: { kind: 'float' }, optional: false, rest: false, ts: 'number' }],
        }),
      ],
      properties: [
        {
          name: 'x',
          label: 'Physics.x',
          doc: 'Where.',
          isStatic: false,
          get: 'Physics#x:get',
          set: 'Physics#x:set',
          type: { kind: 'float' },
          ts: 'number',
        },
        {
          name: 'items',
          label: 'Physics.items',
          doc: null,
          isStatic: false,
          get: 'Physics#items:get',
          set: null,
          type: { kind: 'array', of: { kind: 'int' } },
          ts: 'readonly number[]',
        },
      ],
      isSymbol: 'Physics:is',
    },
    {
      kind: 'enum',
      name: 'Tree',
      path: 'Tree',
      doc: null,
      typeParams: ['T'],
      constructors: [
        { name: 'Leaf', doc: 'Nothing.', params: null },
        {
          name: 'Node',
          doc: null,
          params: [
            { name: 'l', optional: false, ts: '<<Tree>><T>' },
            { name: 'v', optional: true, ts: 'T' },
          ],
        },
      ],
    },
    {
      kind: 'enumAbstract',
      name: 'Mode',
      doc: null,
      ts: '0 | 1',
      values: [
        { name: 'Fast', doc: null, value: 0 },
        { name: 'Slow', doc: null, value: 1 },
      ],
    },
    { kind: 'typedef', name: 'Point', doc: null, typeParams: [], ts: '{ readonly x: number; y?: number | null }' },
  ],
}

test('glue: exports under their names, keys of the program in what uses them', (t) => {
  const glue = printGlue(surface, (file) => file)
  goldens.check(t, 'physics.glue.js', glue)
  t.true(symbolsIn(glue).has('Physics#step'))
  t.true(symbolsIn(glue).has('Physics.new'))
})

test('declarations', (t) => {
  goldens.check(t, 'physics.d.ts', printDts(surface))
})

async function keysLeft(code: string): Promise<string[]> {
  const bundle = await rollup({
    input: 'main',
    external: /^~haxe|Body\.hx$/,
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'memory',
        resolveId: (id) => (id === 'main' || id === 'glue' ? id : null),
        load: (id) =>
          id === 'glue'
            ? { code: printGlue(surface, (f) => f), moduleSideEffects: false }
            : { code, moduleSideEffects: true },
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'es' })
  return [...symbolsIn(output[0].code)].sort()
}

test('bundlers drop the glue of what is not imported', async (t) => {
  t.deepEqual(await keysLeft('import { fib } from "glue"; console.log(fib(3))'), ['Physics.fib'])
  t.deepEqual(await keysLeft('import { gravity } from "glue"; console.log(gravity)'), ['Physics.gravity:get'])
  t.deepEqual(await keysLeft('import { Mode, Tree } from "glue"; console.log(Mode.Fast, Tree.Leaf)'), [])
  t.deepEqual(await keysLeft('import "glue"'), [])
  t.true((await keysLeft('import P from "glue"; new P(1).step(2)')).includes('Physics#items:get'))
})
