import test from 'ava'
import { buildApp, bundlers, copyApp, floatBytes, outputOf, runApp, wasmOf } from './build-app.ts'

const expected = {
  gravity: -9.8125,
  y: 918273.645 + 100 - 9.8125 * 0.125 * 0.125 * (1 + 2 + 3 + 4),
  steps: 4,
  x: 3,
  label: 'used-particle-label-QX41 4',
  isInstance: true,
  same: [true, false],
  greeting: 'used-greeting-LM58 Ada',
  error: 'TypeError: simulate: parameter n must be an Int (an integer from -2147483648 to 2147483647), got the number 1.5',
  foreign: 'TypeError: simulate: parameter p must be an instance of Particle, got an object',
}

for (const bundler of bundlers) {
  test.serial(`${bundler}: two modules make one program that runs in Node`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    await buildApp(app, bundler)
    t.deepEqual(JSON.parse(await runApp(app)), expected)
    const wasm = wasmOf(app)
    const all = Buffer.concat([...outputOf(app).values()])
    // Haxe string constants are imports of the wasm, by content.
    t.true(wasm.includes('used-particle-label-QX41'))
    t.true(wasm.includes('used-greeting-LM58'))
    t.true(wasm.includes(floatBytes(918273.645)))
    t.false(all.includes('unused-function-string-ZK77'))
    t.false(all.includes('unused-class-string-RW93'))
    t.false(wasm.includes(floatBytes(564738.291)))
    t.false(all.includes('__HAXE_'))
  })
}
