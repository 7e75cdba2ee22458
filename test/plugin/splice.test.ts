import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import test from 'ava'
import { transform } from 'esbuild'
import { spliceText } from '../../src/plugin/splice.ts'

test('a map leads to the same places after parts of one line and of several are replaced', async (t) => {
  const source = `first('PUT', second)\nthird('PUT', fourth, 'PUT')\nfifth()\n`
  for (const minify of [false, true]) {
    for (const put of ['x', 'much longer text', 'one\ntwo\n  three', '']) {
      const { code, map } = await transform(source, { minify, sourcemap: 'external', sourcefile: 'a.js' })
      const splices = [...code.matchAll(/PUT/g)].map((m) => ({ at: m.index, length: m[0].length, text: put }))
      t.is(splices.length, 3)
      const spliced = spliceText(code, map, splices)
      t.is(spliced.code, code.replaceAll('PUT', put))
      const traced = new TraceMap(spliced.map ?? '')
      for (const word of ['first', 'second', 'third', 'fourth', 'fifth']) {
        const head = spliced.code.slice(0, spliced.code.indexOf(word)).split('\n')
        const found = originalPositionFor(traced, { line: head.length, column: head.at(-1)?.length ?? 0 })
        const original = source.slice(0, source.indexOf(word)).split('\n')
        t.like(found, { source: 'a.js', line: original.length, column: original.at(-1)?.length ?? 0 }, `${word} ${put}`)
      }
      t.deepEqual(traced.sourcesContent, [source])
    }
  }
})
