// What only Farm has: outputs for pages, for Node and as libraries, hashes of resources, maps of its resources, its watcher.
import { createBundleHandler, createCompiler, createDevServer, resolveConfig } from '@farmfe/core'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import test from 'ava'
import farmPlugin from '../../src/plugin/farm.ts'
import { nativeProblem } from '../../src/plugin/target.ts'
import {
  copyApp,
  FarmLogger,
  outputOf,
  repeatUntil,
  runApp,
  runFarm,
  wasmOf,
  type AppCopy,
  type FarmBuild,
} from './build-app.ts'

const entry = './src/main.js'
const greeting = async (app: AppCopy): Promise<string> =>
  (JSON.parse(await runApp(app)) as { greeting: string }).greeting
const scripts = (app: AppCopy): string[] => [...outputOf(app).keys()].filter((name) => name.endsWith('.js'))
const edit = (app: AppCopy, file: string, from: string, to: string): void => {
  const full = path.join(app.folder, 'src', file)
  writeFileSync(full, readFileSync(full, 'utf8').replace(from, to))
}

for (const targetEnv of ['node', 'library', 'library-node', 'library-browser'] as const) {
  for (const minify of [false, true]) {
    test.serial(`${targetEnv}, ${minify ? 'minified' : 'as it is'}: runs in Node without what is unused`, async (t) => {
      const app = copyApp('two-modules')
      t.teardown(app.done)
      await runFarm(app, { dts: false, optimize: 0, target: 'wasm' }, { entry, minify, targetEnv })
      t.is(await greeting(app), 'used-greeting-LM58 Ada')
      const wasm = wasmOf(app)
      t.true(wasm.includes('used-particle-label-QX41'))
      t.false(wasm.includes('unused-class-string-RW93'))
      t.false(wasm.includes('unused-function-string-ZK77'))
    })
  }
}

test.serial('the asset lies where assets go, relative to a script in a folder', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const output = { entryFilename: 'js/[entryName].js', assetsFilename: 'assets/[resourceName]-[contentHash].[ext]' }
  await runFarm(app, { dts: false, optimize: 0, target: 'wasm', sourcemap: true }, { entry, targetEnv: 'node', output })
  const names = [...outputOf(app).keys()]
  t.true(
    names.some((name) => /^assets\/haxe-[0-9a-f]{16}\.wasm$/.test(name)),
    names.join(),
  )
  t.true(
    names.some((name) => /^assets\/haxe-[0-9a-f]{16}\.wasm\.map$/.test(name)),
    names.join(),
  )
  writeFileSync(path.join(app.out, 'main.js'), "import './js/main.js'\n")
  t.is(await greeting(app), 'used-greeting-LM58 Ada')
})

test.serial('modules that import each other wait for the program once', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  writeFileSync(
    path.join(app.folder, 'src/Hen.hx'),
    'class Hen { public function new() {} public function lay():Egg return new Egg(this); public var name = "hen"; }\n',
  )
  writeFileSync(
    path.join(app.folder, 'src/Egg.hx'),
    'class Egg { public final of:Hen; public function new(of:Hen) this.of = of; public function hatch():Hen return new Hen(); }\n',
  )
  writeFileSync(
    path.join(app.folder, 'src/hens.js'),
    "import { Hen } from './Hen.hx'\nimport { Egg } from './Egg.hx'\nconst egg = new Hen().lay()\nconsole.log(egg instanceof Egg, egg.of.name, egg.hatch() instanceof Hen)\n",
  )
  for (const targetEnv of ['node', 'library'] as const) {
    rmSync(app.out, { recursive: true, force: true })
    await runFarm(app, { dts: false, optimize: 0, target: 'wasm' }, { entry: './src/hens.js', targetEnv })
    t.is(await runApp(app), 'true hen true\n', targetEnv)
  }
})

test.serial('names of resources change with the Haxe code and with what is used of it', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const hashed: FarmBuild = {
    entry: './index.html',
    targetEnv: 'browser',
    output: { entryFilename: '[entryName].[contentHash].js' },
    // Farm's polyfills of an app's own code are the app's to install.
    compilation: { presetEnv: false },
  }
  const build = async (): Promise<string> => {
    rmSync(app.out, { recursive: true, force: true })
    await runFarm(app, { dts: false, optimize: 0 }, hashed)
    const holder = scripts(app).filter((name) => readFileSync(path.join(app.out, name), 'utf8').includes('.wasm'))
    t.is(holder.length, 1, scripts(app).join())
    return holder[0] ?? ''
  }
  const first = await build()
  t.is(await build(), first, 'the same again')
  edit(app, 'World.hx', 'used-greeting-LM58', 'other-greeting')
  const second = await build()
  t.not(second, first, 'other Haxe code')
  const [wasm] = [...outputOf(app).keys()].filter((name) => name.endsWith('.wasm'))
  t.true(readFileSync(path.join(app.out, second), 'utf8').includes(wasm ?? '-'))

  // A script that ends up in another resource than the runtime.
  writeFileSync(
    path.join(app.folder, 'src/main.js'),
    "import { gravity } from './World.hx'\nconsole.log(gravity)\nimport('./later.js')\n",
  )
  const later = path.join(app.folder, 'src/later.js')
  writeFileSync(later, "import { greet } from './World.hx'\nconsole.log(greet('later'))\n")
  const third = await build()
  t.true(scripts(app).length > 1)
  t.true(wasmOf(app).includes('other-greeting'))
  writeFileSync(later, "console.log('nothing')\n")
  t.not(await build(), third, 'other uses')
  t.false(wasmOf(app).includes('other-greeting'))
})

// Farm's own maps are empty where it minifies.
for (const sourcemap of [true, 'inline'] as const) {
  test.serial(`the map of a script (${sourcemap}) leads through what was put in`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    await runFarm(
      app,
      { dts: false, optimize: 0, target: 'wasm', inline: true },
      { entry, targetEnv: 'node', sourcemap, minify: false },
    )
    const code = readFileSync(path.join(app.out, 'main.js'), 'utf8')
    const text =
      sourcemap === true
        ? readFileSync(path.join(app.out, 'main.js.map'), 'utf8')
        : Buffer.from(/application\/json;base64,([\w+/=]+)\s*$/.exec(code)?.[1] ?? '', 'base64').toString()
    const map = new TraceMap(text)
    // One place lies before the program in the script, one behind it, wherever Farm puts the modules.
    for (const [file, word] of [
      ['src/main.js', 'document.body.textContent'],
      ['start.ts', 'decoder.fromBase64('],
    ] as const) {
      const lines = code.split('\n')
      const line = lines.findIndex((one) => one.includes(word))
      const found = originalPositionFor(map, { line: line + 1, column: lines[line]?.indexOf(word) ?? 0 })
      t.true(found.source?.endsWith(file), `${word}: ${JSON.stringify(found)}`)
      const at = map.sources.indexOf(found.source)
      t.true(map.sourcesContent?.[at]?.split('\n')[(found.line ?? 0) - 1]?.includes(word), JSON.stringify(found))
    }
    await runApp(app)
  })
}

test.serial('every kind of value crosses, in modules that Farm wraps and minifies', async (t) => {
  const app = copyApp('crossings')
  t.teardown(app.done)
  await runFarm(app, { dts: false, optimize: 0, target: 'wasm' }, { entry, targetEnv: 'node' })
  const { count, wrong } = JSON.parse(await runApp(app)) as { count: number; wrong: string[] }
  t.deepEqual(wrong, [])
  t.true(count > 60)
})

test.serial("a second build sees types that changed in another file, in spite of Farm's cache", async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const put = (name: string, text: string): void => writeFileSync(path.join(app.folder, 'src', name), text)
  put('Kinds.hx', 'typedef Kind = Int;\n')
  put('Shows.hx', "import Kinds;\nfunction show(kind:Kind):String return 'kind ' + kind;\n")
  put(
    'shows.js',
    "import { show } from './Shows.hx'\ntry { console.log(show('x')) } catch (e) { console.log(e.message) }\n",
  )
  const build = async (): Promise<string> => {
    await runFarm(app, { dts: false, optimize: 0, target: 'wasm' }, { entry: './src/shows.js', targetEnv: 'node' })
    return await runApp(app)
  }
  t.regex(await build(), /must be an Int/)
  put('Kinds.hx', 'typedef Kind = String;\n')
  t.is(await build(), 'kind x\n')
})

test.serial("target: 'native' for a page says what is wrong", async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const error = await t.throwsAsync(runFarm(app, { dts: false, target: 'native' }, { entry, targetEnv: 'browser' }))
  t.regex(error.message, /this output is for browsers/)
})

const problem = nativeProblem()
const native = problem === null ? test.serial : test.serial.skip
native("targetEnv 'node' and 'library-node' are native", async (t) => {
  for (const targetEnv of ['node', 'library-node'] as const) {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    await runFarm(app, { dts: false, optimize: 0 }, { entry, targetEnv })
    t.deepEqual([...new Set([...outputOf(app).keys()].map((name) => path.extname(name)))].toSorted(), ['.js', '.node'])
    t.is(await greeting(app), 'used-greeting-LM58 Ada')
  }
})

for (const mode of ['watch', 'dev server of a targetEnv for Node'] as const) {
  test.serial(`${mode}: follows every Haxe file, through an error`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    writeFileSync(
      path.join(app.folder, 'src/main.js'),
      "import { drop } from './World.hx'\nconsole.log(JSON.stringify({ greeting: drop(1).label() }))\n",
    )
    const errors: string[] = []
    const logger = new FarmLogger((message) => errors.push(message))
    const config = await resolveConfig(
      {
        root: app.folder,
        clearScreen: false,
        plugins: [farmPlugin({ dts: false, optimize: 0, target: 'wasm' })],
        compilation: {
          input: { main: './src/main.js' },
          output: { path: app.out, targetEnv: 'node', format: 'esm', entryFilename: '[entryName].js' },
          progress: false,
        },
        server: { hmr: mode !== 'watch', writeToDisk: true, port: 9000 + (process.pid % 900), host: '127.0.0.1' },
      },
      'development',
      logger,
    )
    if (mode === 'watch') {
      const watcher = await createBundleHandler(config, logger, true)
      t.teardown(() => watcher?.close())
    } else {
      const server = await createDevServer(await createCompiler(config, logger), config, logger)
      await server.listen()
      t.teardown(async () => {
        server.watcher?.close()
        await server.close()
      })
    }
    t.is(await greeting(app), 'used-particle-label-QX41 0')
    const particle = path.join(app.folder, 'src/Particle.hx')
    const good = readFileSync(particle, 'utf8')
    const write = (label: string) => (): void =>
      writeFileSync(particle, good.replace('"used-particle-label-QX41 "', label))
    const until = async (isSo: () => Promise<boolean>): Promise<void> => {
      while (!(await isSo())) await delay(100)
    }
    await repeatUntil(
      write('nobody'),
      until(async () => errors.some((error) => error.includes('Unknown identifier : nobody'))),
    )
    await repeatUntil(
      write('"again "'),
      until(async () => (await greeting(app).catch(() => '')) === 'again 0'),
    )
    t.pass()
  })
}
