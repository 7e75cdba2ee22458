import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import test from 'ava'
import { buildApp, bundlers, copyApp, outputOf, runApp } from './build-app.ts'

const haxe = `function safe(n:Int):Int {
	return n * 3;
}

function risky(n:Int):Int {
	final half = n >> 1;
	if (half > 10)
		throw "too much: " + half;
	return safe(half);
}
`

for (const bundler of bundlers) {
  for (const optimize of [0, 2] as const) {
    test.serial(
      `${bundler}: the map of the wasm leads from a thrown error to its line, optimised ${optimize}`,
      async (t) => {
        const app = copyApp('two-modules')
        t.teardown(app.done)
        writeFileSync(path.join(app.folder, 'src/Risk.hx'), haxe)
        writeFileSync(
          path.join(app.folder, 'src/main.js'),
          `import { risky } from './Risk.hx'\ntry { risky(100 + risky(2)) } catch (error) { console.log(error.stack) }\n`,
        )
        await buildApp(app, bundler, { sourcemap: true, optimize })
        const files = outputOf(app)
        const [name, wasm] = [...files].find(([file]) => file.endsWith('.wasm')) ?? []
        if (name === undefined || !wasm) return t.fail('no wasm')
        const url = /([\w.-]+\.map)$/.exec(wasm.subarray(-200).toString('latin1'))?.[1] ?? ''
        const text = files.get(path.join(path.dirname(name), url))
        t.truthy(text, `${url} in ${[...files.keys()].join()}`)
        const map = JSON.parse(String(text)) as { sources: string[]; sourcesContent: string[] }
        const at = map.sources.indexOf('src/Risk.hx')
        t.is(map.sourcesContent[at], haxe)
        t.false(map.sources.some((source) => path.isAbsolute(source)))
        const stack = await runApp(app)
        const offsets = [...stack.matchAll(/wasm-function\[\d+\]:0x([0-9a-f]+)/g)].map((m) =>
          Number.parseInt(m[1] ?? '', 16),
        )
        const traced = offsets.map((column) => originalPositionFor(new TraceMap(String(text)), { line: 1, column }))
        t.true(
          traced.some((p) => p.source === 'src/Risk.hx' && p.line === 8),
          `${stack}\n${JSON.stringify(traced)}`,
        )
      },
    )
  }
}

test.serial('inline: the map is inside the wasm', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  await buildApp(app, 'rollup', { sourcemap: true, optimize: 0, inline: true })
  t.deepEqual([...outputOf(app).keys()], ['main.js'])
  const code = readFileSync(path.join(app.out, 'main.js'), 'utf8')
  const wasm = Buffer.from(/data:application\/wasm;base64,([\w+/=]+)/.exec(code)?.[1] ?? '', 'base64').toString(
    'latin1',
  )
  const map = JSON.parse(
    Buffer.from(/data:application\/json;base64,([\w+/=]+)/.exec(wasm)?.[1] ?? '', 'base64').toString(),
  ) as { sources: string[] }
  t.true(map.sources.includes('src/World.hx'))
  await runApp(app)
})
