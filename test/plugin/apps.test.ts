import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
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
  error:
    'TypeError: simulate: parameter n must be an Int (an integer from -2147483648 to 2147483647), got the number 1.5',
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

test.serial('every kind of value crosses, both ways', async (t) => {
  const app = copyApp('crossings')
  t.teardown(app.done)
  await buildApp(app, 'esbuild', { optimize: 0 }, { minify: false })
  const { count, wrong } = JSON.parse(await runApp(app)) as { count: number; wrong: string[] }
  t.deepEqual(wrong, [])
  t.true(count > 60)
})

test.serial('the same with everything minified and optimised', async (t) => {
  const app = copyApp('crossings')
  t.teardown(app.done)
  await buildApp(app, 'vite', { optimize: 1 })
  const { wrong } = JSON.parse(await runApp(app)) as { wrong: string[] }
  t.deepEqual(wrong, [])
})

test.serial('init: lazy waits for init(), sync starts by itself; both can be inline', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  writeFileSync(
    path.join(app.folder, 'src/lazy.js'),
    `import { init } from '~haxe/runtime'
import { gravity, greet } from './World.hx'
let early = ''
try { greet('x') } catch (error) { early = error.message }
const before = gravity
await init()
console.log(JSON.stringify([early, before === undefined, gravity, greet('Ada')]))`,
  )
  await buildApp(app, 'rollup', { init: 'lazy', optimize: 0 }, { entry: 'src/lazy.js' })
  t.deepEqual(JSON.parse(await runApp(app)), [
    'Haxe is not initialised yet: await init() of "~haxe/runtime" first',
    true,
    -9.8125,
    'used-greeting-LM58 Ada',
  ])
  for (const bundler of bundlers) {
    rmSync(app.out, { recursive: true, force: true })
    await buildApp(app, bundler, { init: 'sync', optimize: 0 })
    t.deepEqual(
      [...outputOf(app).keys()].filter((name) => name.endsWith('.wasm')),
      [],
      bundler,
    )
    t.is((JSON.parse(await runApp(app)) as { greeting: string }).greeting, 'used-greeting-LM58 Ada', bundler)
  }
})

test.serial('inline puts the wasm into the JavaScript', async (t) => {
  for (const bundler of bundlers) {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    await buildApp(app, bundler, { inline: true, optimize: 0 })
    t.deepEqual([...outputOf(app).keys()], ['main.js'], bundler)
    t.is((JSON.parse(await runApp(app)) as { steps: number }).steps, 4, bundler)
  }
})

test.serial('treeshake: false keeps every export', async (t) => {
  for (const bundler of bundlers) {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    await buildApp(app, bundler, { treeshake: false, optimize: 0 })
    t.true(wasmOf(app).includes(floatBytes(564738.291)), bundler)
    await runApp(app)
  }
})

test.serial('declarations are written beside the modules, or below a folder', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  await buildApp(app, 'rollup', { dts: true, optimize: 0 })
  t.regex(
    readFileSync(path.join(app.folder, 'src/World.d.hx.ts'), 'utf8'),
    /export declare function simulate\(p: Particle, n: number, dt\?: number \| null\): number/,
  )
  await buildApp(app, 'rollup', { dts: 'types', optimize: 0 })
  t.regex(readFileSync(path.join(app.folder, 'types/src/Particle.d.hx.ts'), 'utf8'), /export declare class Particle/)
})

for (const bundler of bundlers) {
  test.serial(`${bundler}: errors of the Haxe code fail the build, all of them with place and frame`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    const world = path.join(app.folder, 'src/World.hx')
    writeFileSync(
      world,
      readFileSync(world, 'utf8')
        .replace('return a == b;', 'return missing;')
        .replace('return new Particle(0, height);', 'return new Particle("x", height);'),
    )
    const error = await t.throwsAsync(buildApp(app, bundler))
    t.regex(error.message, /src\/World\.hx:14: characters \d+-\d+ : .*String should be Float/)
    t.regex(error.message, /src\/World\.hx:18: characters 9-16 : Unknown identifier : missing/)
    t.regex(error.message, /> 18 \| \treturn missing;/)
    t.is(error.message.split('Unknown identifier : missing').length, 2, 'said once')
  })
}

for (const bundler of bundlers) {
  test.serial(`${bundler}: externs import JavaScript modules`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    const write = (name: string, text: string): void => writeFileSync(path.join(app.folder, 'src', name), text)
    mkdirSync(path.join(app.folder, 'src/util'))
    write(
      'util/local.js',
      'export const twice = (n) => n * 2\nexport class Counter { constructor(n) { this.n = n } next() { return ++this.n } }\nexport default function whole(s) { return `<${s}>` }\n',
    )
    write(
      'util/Local.hx',
      'package util;\n@:jsRequire("./local.js") extern class Local { static function twice(n:Int):Int; }\n@:jsRequire("./local.js", "Counter") extern class Counter { function new(n:Int); function next():Int; var n:Int; }\n@:jsRequire("./local.js") extern function whole(s:String):String;\n@:native("Math.hypot") extern function hypot(a:Float, b:Float):Float;\n',
    )
    write(
      'Uses.hx',
      'import util.Local;\nfunction four():String { final c = new Counter(40); c.next(); return whole("x") + c.next() + hypot(3, 4) + later(); }\nfunction later():Int return counted(5);\nprivate function counted(n:Int):Int return new Counter(n).next();\n',
    )
    write('uses.js', "import { four } from './Uses.hx'\nconsole.log(four())\n")
    await buildApp(app, bundler, { optimize: 0 }, { entry: 'src/uses.js' })
    t.is(await runApp(app), '<x>4256\n')
  })
}
