import { build as esbuild } from 'esbuild'
import { rspack, type RspackOptions } from '@rspack/core'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import test from 'ava'
import { rollup } from 'rollup'
import { build as viteBuild, createServer, type Plugin } from 'vite'
import webpack, { type Configuration } from 'webpack'
import esbuildPlugin from '../../src/plugin/esbuild.ts'
import { haxe } from '../../src/plugin/index.ts'
import { resolveOptions } from '../../src/plugin/options.ts'
import rollupPlugin from '../../src/plugin/rollup.ts'
import rspackPlugin from '../../src/plugin/rspack.ts'
import vitePlugin from '../../src/plugin/vite.ts'
import webpackPlugin from '../../src/plugin/webpack.ts'
import {
  buildApp,
  bundlers,
  copyApp,
  outputOf,
  repeatUntil,
  runApp,
  runCompiler,
  wasmOf,
  webpackConfig,
  type AppCopy,
} from './build-app.ts'

const put = (app: AppCopy, name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(app.folder, name)), { recursive: true })
  writeFileSync(path.join(app.folder, name), text)
}
const greetingOf = async (app: AppCopy): Promise<string> =>
  (JSON.parse(await runApp(app)) as { greeting: string }).greeting

test.serial('builds at the same time do not meet', async (t) => {
  const apps = bundlers.map(() => copyApp('two-modules'))
  t.teardown(() => apps.forEach((app) => app.done()))
  apps.forEach((app, i) =>
    put(
      app,
      'src/World.hx',
      readFileSync(path.join(app.folder, 'src/World.hx'), 'utf8').replace('used-greeting-LM58', `greeting ${i}`),
    ),
  )
  await Promise.all(apps.map((app, i) => buildApp(app, bundlers[i] ?? 'vite', { optimize: 0 })))
  for (const [i, app] of apps.entries()) t.is(await greetingOf(app), `greeting ${i} Ada`)
})

test.serial('two programs live in one process of Node', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  put(app, 'src/A.hx', 'var count = 0;\nfunction next():Int return ++count;\n')
  put(app, 'src/one.js', "export { next } from './A.hx'\n")
  for (const name of ['one', 'two']) {
    await esbuild({
      entryPoints: { [name]: path.join(app.folder, 'src/one.js') },
      absWorkingDir: app.folder,
      bundle: true,
      format: 'esm',
      outdir: app.out,
      plugins: [esbuildPlugin({ dts: false })],
    })
  }
  put(
    app,
    'dist/main.js',
    "import { next as a } from './one.js'\nimport { next as b } from './two.js'\nconsole.log(a(), a(), b())\n",
  )
  t.is(await runApp(app), '1 2 1\n')
})

test.serial('two instances of the plugin for different folders in one build', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const bundle = await rollup({
    input: path.join(app.folder, 'src/main.js'),
    plugins: [
      rollupPlugin({ dts: false, optimize: 0 }),
      rollupPlugin({ dts: false, optimize: 0, include: '**/nothing/*.hx' }),
    ],
    onwarn: () => {},
  })
  await bundle.write({ dir: app.out, format: 'es', entryFileNames: 'main.js' })
  t.is(await greetingOf(app), 'used-greeting-LM58 Ada')
})

for (const bundler of bundlers) {
  test.serial(`${bundler}: files outside the root, modules that import each other, packages`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    put(
      app,
      '../shared/lib/Even.hx',
      'package lib;\nimport lib.Odd;\nfunction isEven(n:Int):Bool return n == 0 || Odd.isOdd(n - 1);\n',
    )
    put(
      app,
      '../shared/lib/Odd.hx',
      'package lib;\nimport lib.Even;\nfunction isOdd(n:Int):Bool return n != 0 && Even.isEven(n - 1);\n',
    )
    put(
      app,
      'src/parity.js',
      "import { isEven } from '../../shared/lib/Even.hx'\nimport { isOdd } from '../../shared/lib/Odd.hx'\nconsole.log(isEven(10), isOdd(10))\n",
    )
    await buildApp(app, bundler, { optimize: 0 }, { entry: 'src/parity.js' })
    t.is(await runApp(app), 'true false\n')
  })

  test.serial(`${bundler}: a missing import and a syntax error are located; a repair builds`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    const world = readFileSync(path.join(app.folder, 'src/World.hx'), 'utf8')
    put(app, 'src/World.hx', `import not.There;\n${world}`)
    t.regex(
      (await t.throwsAsync(buildApp(app, bundler, { optimize: 0 }))).message,
      /src\/World\.hx:1: .*Type not found : not\.There/,
    )
    put(app, 'src/World.hx', `${world}\nfunction broken( {`)
    t.regex((await t.throwsAsync(buildApp(app, bundler, { optimize: 0 }))).message, /src\/World\.hx:\d+: character/)
    put(app, 'src/World.hx', world)
    await buildApp(app, bundler, { optimize: 0 })
    t.is(await greetingOf(app), 'used-greeting-LM58 Ada')
  })

  test.serial(`${bundler}: a .hx file that is not there is the bundler's error`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    put(app, 'src/main.js', "import { x } from './Nowhere.hx'\nconsole.log(x)\n")
    t.regex((await t.throwsAsync(buildApp(app, bundler))).message, /Nowhere\.hx/)
  })
}

for (const [name, compile] of [
  [
    'webpack',
    (app: AppCopy, more: object) =>
      webpack({
        ...webpackConfig(
          app,
          path.join(app.folder, 'src/main.js'),
          true,
          webpackPlugin({ dts: false, optimize: 0, target: 'wasm' }),
        ),
        ...more,
      } as Configuration),
  ],
  [
    'rspack',
    (app: AppCopy, more: object) =>
      rspack({
        ...webpackConfig(
          app,
          path.join(app.folder, 'src/main.js'),
          true,
          rspackPlugin({ dts: false, optimize: 0, target: 'wasm' }),
        ),
        ...more,
      } as RspackOptions),
  ],
] as const) {
  for (const devtool of ['eval', 'eval-source-map', 'source-map']) {
    test.serial(`${name}: development with devtool ${devtool}`, async (t) => {
      const app = copyApp('two-modules')
      t.teardown(app.done)
      await runCompiler(
        compile(app, { mode: 'development', devtool, optimization: {} }) as Parameters<typeof runCompiler>[0],
      )
      t.is(await greetingOf(app), 'used-greeting-LM58 Ada')
    })
  }

  test.serial(`${name}: what is unused is left out without a minimiser too`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    await runCompiler(compile(app, { optimization: { minimize: false } }) as Parameters<typeof runCompiler>[0])
    t.is(await greetingOf(app), 'used-greeting-LM58 Ada')
    t.false(wasmOf(app).includes('unused-class-string-RW93'))
    t.false(wasmOf(app).includes('unused-function-string-ZK77'))
  })

  test.serial(`${name}: CommonJS for Node, the wasm where assets go`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    const output = { path: app.out, filename: 'js/main.cjs', assetModuleFilename: 'assets/[name]-[hash:8][ext]' }
    await runCompiler(compile(app, { target: 'node', output, experiments: {} }) as Parameters<typeof runCompiler>[0])
    const names = [...outputOf(app).keys()].join(' ')
    t.regex(names, /(^| )assets\/haxe-[0-9a-f]{8}\.wasm/)
    put(app, 'dist/main.js', "import './js/main.cjs'\n")
    t.is(await greetingOf(app), 'used-greeting-LM58 Ada')
  })

  test.serial(`${name}: watching follows every Haxe file, through an error`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    type Result = { hasErrors(): boolean; toJson(o: object): { errors?: { message: string }[] } }
    let tell: ((stats: Result) => void) | null = null
    const results: Result[] = []
    // Watchers may tell of one state twice.
    const next = async (isBroken: boolean): Promise<Result> => {
      for (;;) {
        const result = results.shift() ?? (await new Promise<Result>((resolve) => (tell = resolve)))
        if (result.hasErrors() === isBroken) return result
      }
    }
    const compiler = compile(app, {}) as {
      watch(o: object, then: (e: Error | null, s?: Result) => void): { close(then: () => void): void }
    }
    const watching = compiler.watch({ aggregateTimeout: 30 }, (error, stats) => {
      if (!stats) throw error ?? new Error('no stats')
      if (tell) tell(stats)
      else results.push(stats)
      tell = null
    })
    t.teardown(async () => await new Promise<void>((resolve) => watching.close(resolve)))
    await next(false)
    t.is(await greetingOf(app), 'used-greeting-LM58 Ada')
    const file = path.join(app.folder, 'src/World.hx')
    const good = readFileSync(file, 'utf8')
    const write = (from: string, to: string) => (): void => writeFileSync(file, good.replace(from, to))
    const broken = await repeatUntil(write('return a == b;', 'return missing;'), next(true))
    t.is(broken.toJson({ all: false, errors: true }).errors?.length, 1)
    await repeatUntil(write('used-greeting-LM58', 'second'), next(false))
    t.is(await greetingOf(app), 'second Ada')
  })
}

test.serial('vite: ?raw gives the text', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  put(app, 'src/main.js', "import text from './World.hx?raw'\nconsole.log(text.includes('used-greeting-LM58'))\n")
  await buildApp(app, 'vite')
  t.is(await runApp(app), 'true\n')
  t.deepEqual(
    [...outputOf(app).keys()].filter((file) => file.endsWith('.wasm')),
    [],
  )
})

test.serial('vite: a worker imports Haxe by the plugin in worker.plugins', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  put(app, 'src/worker.js', "import { greet } from './World.hx'\npostMessage(greet('worker'))\n")
  put(
    app,
    'src/main.js',
    "const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })\nworker.onmessage = (e) => document.body.append(e.data)\n",
  )
  const plugins = (): Plugin[] => [vitePlugin({ dts: false, optimize: 0 }) as Plugin]
  await viteBuild({
    root: app.folder,
    configFile: false,
    logLevel: 'error',
    plugins: plugins(),
    worker: { format: 'es', plugins },
    build: { outDir: app.out, rollupOptions: { input: path.join(app.folder, 'src/main.js') } },
  })
  t.true(wasmOf(app).includes('used-greeting-LM58'))
  const worker = [...outputOf(app).keys()].find((file) => /worker.*\.js$/.test(file)) ?? ''
  const message = await t.throwsAsync(import(path.join(app.out, worker)))
  t.regex(message.message, /postMessage/, 'it ran up to what only workers have')
})

test.serial('vite: the dev server serves the map that the wasm names', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const server = await createServer({
    root: app.folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [vitePlugin({ dts: false, sourcemap: true })],
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
  })
  t.teardown(async () => await server.close())
  await server.listen()
  const base = server.resolvedUrls?.local[0] ?? ''
  const code = (await server.transformRequest('~haxe/runtime'))?.code ?? ''
  const asset = /"([^"]*program-[0-9a-f]+\.wasm)(?:\?[^"]*)?"/.exec(code)?.[1] ?? ''
  const wasmUrl = new URL(asset.replace(/^\/@fs/, ''), base)
  const file = path.join(app.folder, 'node_modules/.unplugin-haxe/client', path.basename(asset))
  t.true(existsSync(`${file}.map`))
  t.true(readFileSync(file, 'latin1').endsWith(`${path.basename(file)}.map`))
  const response = await fetch(new URL(`/node_modules/.unplugin-haxe/client/${path.basename(file)}.map`, wasmUrl))
  const map = (await response.json()) as { sources: string[] }
  t.true(map.sources.includes('src/World.hx'))
})

test('options: Windows paths', (t) => {
  const options = resolveOptions({ root: 'C:\\projects\\app', include: 'src\\**\\*.hx' })
  t.true(options.root.endsWith('C:/projects/app'))
  t.true(options.isHaxe('C:/projects/app/src/a/B.hx'))
  t.true(options.isHaxe('C:\\projects\\app\\src\\a\\B.hx'))
  t.false(options.isHaxe('C:/projects/app/lib/B.hx'))
})

test('what is not supported says so', (t) => {
  t.throws(() => (haxe as unknown as { raw(o: object, m: object): unknown }).raw({}, { framework: 'bun' }), {
    message: /bun is not supported by this version; Vite, Rollup/,
  })
})
