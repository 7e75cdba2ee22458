// The same apps as addons: where the output is for Node, on machines that have LLVM, a C compiler and the runtime library.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import test from 'ava'
import { build as esbuild, type Format } from 'esbuild'
import { rolldown } from 'rolldown'
import { build as viteBuild, createServer, type InlineConfig } from 'vite'
import { rspack } from '@rspack/core'
import webpack from 'webpack'
import esbuildPlugin from '../../src/plugin/esbuild.ts'
import rolldownPlugin from '../../src/plugin/rolldown.ts'
import rspackPlugin from '../../src/plugin/rspack.ts'
import vitePlugin from '../../src/plugin/vite.ts'
import webpackPlugin from '../../src/plugin/webpack.ts'
import { environment, NativeError } from '../../src/codegen-llvm/index.ts'
import { chooseTarget, nativeProblem } from '../../src/plugin/target.ts'
import { bindingsHere } from '../support/bindings.ts'
import { buildApp, copyApp, outputOf, root, runApp, runCompiler, webpackConfig, type AppCopy } from './build-app.ts'

const problem = nativeProblem()
if (problem !== null) console.warn(`native bundler tests are skipped: ${problem}`)
const native = problem === null ? test.serial : test.serial.skip

const greeting = async (app: AppCopy): Promise<string> =>
  (JSON.parse(await runApp(app)) as { greeting: string }).greeting

/** The kinds of files in the output. */
const kinds = (app: AppCopy): string[] => [...new Set([...outputOf(app).keys()].map((f) => path.extname(f)))].toSorted()

async function buildWithEsbuild(app: AppCopy, format: Format | undefined, options: object = {}): Promise<void> {
  await esbuild({
    entryPoints: [path.join(app.folder, 'src/main.js')],
    absWorkingDir: app.folder,
    bundle: true,
    platform: 'node',
    outdir: app.out,
    entryNames: 'main',
    logLevel: 'silent',
    plugins: [esbuildPlugin({ dts: false, optimize: 0, ...options })],
    ...(format === undefined ? {} : { format }),
  })
}

native('every kind of value crosses, both ways', async (t) => {
  const app = copyApp('crossings')
  t.teardown(app.done)
  await buildApp(app, 'rollup', { target: 'native', optimize: 0 })
  t.deepEqual(kinds(app), ['.js', '.node'])
  const { count, wrong } = JSON.parse(await runApp(app)) as { count: number; wrong: string[] }
  t.deepEqual(wrong, [])
  t.true(count > 60)
})

const bindings = bindingsHere()
const withBindings = 'addon' in bindings ? native : test.serial.skip
withBindings(
  `they cross in an addon of llvm-bindings${'missing' in bindings ? `: ${bindings.missing}` : ''}`,
  async (t) => {
    const app = copyApp('crossings')
    t.teardown(app.done)
    await buildApp(app, 'rollup', { target: 'native', optimize: 2, ir: 'llvm-bindings' })
    t.deepEqual(kinds(app), ['.js', '.node'])
    const { count, wrong } = JSON.parse(await runApp(app)) as { count: number; wrong: string[] }
    t.deepEqual(wrong, [])
    t.true(count > 60)
  },
)

native('rollup and rolldown by option', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  await buildApp(app, 'rollup', { target: 'native', optimize: 0 })
  t.is(await greeting(app), 'used-greeting-LM58 Ada')
  const other = copyApp('two-modules')
  t.teardown(other.done)
  const bundle = await rolldown({
    input: path.join(other.folder, 'src/main.js'),
    plugins: [rolldownPlugin({ dts: false, optimize: 0, target: 'native' })],
    logLevel: 'silent',
  })
  await bundle.write({ dir: other.out, format: 'es', entryFileNames: 'main.js' })
  await bundle.close()
  t.deepEqual(kinds(other), ['.js', '.node'])
  t.is(await greeting(other), 'used-greeting-LM58 Ada')
})

native('what is unused is not in the addon', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  await buildApp(app, 'rollup', { target: 'native' })
  const addon = [...outputOf(app)].find(([name]) => name.endsWith('.node'))?.[1]
  t.true(addon?.includes('used-particle-label-QX41'))
  t.false(addon?.includes('unused-class-string-RW93'))
  t.false(addon?.includes('unused-function-string-ZK77'))
})

native("esbuild: platform 'node' is native, as an ES module and as CommonJS", async (t) => {
  for (const format of ['esm', 'cjs', undefined] as const) {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    await buildWithEsbuild(app, format)
    t.deepEqual(kinds(app), ['.js', '.node'])
    const type = format === 'esm' ? 'module' : 'commonjs'
    writeFileSync(path.join(app.out, 'package.json'), JSON.stringify({ type }))
    const out = execFileSync(process.execPath, [path.join(app.out, 'main.js')], { encoding: 'utf8' })
    t.is((JSON.parse(out) as { greeting: string }).greeting, 'used-greeting-LM58 Ada', format)
  }
})

for (const name of ['webpack', 'rspack'] as const) {
  native(`${name}: target 'node' is native`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    const plugin = (name === 'webpack' ? webpackPlugin : rspackPlugin)({ root: app.folder, dts: false, optimize: 0 })
    const base = webpackConfig(app, path.join(app.folder, 'src/main.js'), true, plugin)
    const config = { ...base, target: 'node', output: { path: app.out, filename: 'main.cjs' }, experiments: {} }
    const compiler = name === 'webpack' ? webpack(config as never) : rspack(config as never)
    await runCompiler(compiler as Parameters<typeof runCompiler>[0])
    t.deepEqual(kinds(app), ['.cjs', '.node'])
    writeFileSync(path.join(app.out, 'main.js'), "import './main.cjs'\n")
    t.is(await greeting(app), 'used-greeting-LM58 Ada')
  })
}

native('vite: the server side is native, the client is wasm, from the same import', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const config: InlineConfig = {
    root: app.folder,
    configFile: false,
    logLevel: 'error',
    plugins: [vitePlugin({ dts: false })],
  }
  await viteBuild({
    ...config,
    build: { outDir: app.out, ssr: 'src/main.js', rollupOptions: { output: { entryFileNames: 'main.js' } } },
  })
  t.deepEqual(kinds(app), ['.js', '.node'])
  t.is(await greeting(app), 'used-greeting-LM58 Ada')
  await viteBuild({ ...config, build: { outDir: app.out } })
  t.true(kinds(app).includes('.wasm'))
  t.false(kinds(app).includes('.node'))
})

native("vite: the dev server's SSR loads the addon, and a new one after an edit", async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  writeFileSync(
    path.join(app.folder, 'src/server.js'),
    "import { greet } from './World.hx'\nexport const text = () => greet('server')\n",
  )
  const server = await createServer({
    root: app.folder,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [vitePlugin({ dts: false, optimize: 0 })],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  t.teardown(async () => await server.close())
  const load = async (): Promise<string> =>
    ((await server.ssrLoadModule('/src/server.js')) as { text(): string }).text()
  t.is(await load(), 'used-greeting-LM58 server')
  const world = path.join(app.folder, 'src/World.hx')
  writeFileSync(world, readFileSync(world, 'utf8').replace('used-greeting-LM58', 'second'))
  let text = ''
  for (let i = 0; i < 100 && text !== 'second server'; i++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    text = await load()
  }
  t.is(text, 'second server')
})

native('workers, and modules that are evaluated again, have programs of their own', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  writeFileSync(
    path.join(app.folder, 'src/threads.js'),
    `import { Worker, isMainThread, parentPort } from 'node:worker_threads'
import { simulate } from './World.hx'
import { Particle } from './Particle.hx'
const run = () => simulate(new Particle(1, 2), 3)
if (!isMainThread) parentPort.postMessage(run())
else {
  if (import.meta.url.endsWith('?again')) throw new Error('evaluated again')
  await import(import.meta.url + '?again').catch(() => {})
  const answers = await Promise.all([1, 2, 3].map(() => new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url))
    worker.on('message', resolve)
    worker.on('error', reject)
  })))
  console.log(JSON.stringify([run(), ...answers]))
}
`,
  )
  await buildApp(app, 'rollup', { target: 'native', optimize: 0 }, { entry: 'src/threads.js' })
  const answers = JSON.parse((await runApp(app)).trim().split('\n').at(-1) ?? '') as number[]
  t.is(answers.length, 4)
  t.deepEqual(new Set(answers).size, 1)
})

native('thirty addons load in one process', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  await buildApp(app, 'rollup', { target: 'native', optimize: 0 })
  writeFileSync(path.join(app.out, 'many.js'), 'for (let i = 0; i < 30; i++) await import(`./main.js?${i}`)\n')
  writeFileSync(path.join(app.out, 'package.json'), '{ "type": "module" }')
  const env = { ...process.env }
  delete env['GLIBC_TUNABLES']
  const out = execFileSync(process.execPath, [path.join(app.out, 'many.js')], { encoding: 'utf8', env, stdio: 'pipe' })
  t.is(out.split('used-greeting-LM58 Ada').length, 31)
})

native('node --import register takes addons where it can', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  writeFileSync(path.join(app.folder, 'package.json'), '{ "type": "module" }')
  const hook = path.join(root, 'src/plugin/register.ts')
  const out = execFileSync(process.execPath, ['--import', hook, 'src/main.js'], { cwd: app.folder, encoding: 'utf8' })
  t.is((JSON.parse(out) as { greeting: string }).greeting, 'used-greeting-LM58 Ada')
  t.pass()
})

test('which target an output gets', (t) => {
  const notices: string[] = []
  const note = (text: string): void => void notices.push(text)
  t.is(chooseTarget('wasm', true, note), 'wasm')
  t.is(chooseTarget('native', true, note), 'native')
  t.is(chooseTarget('native', null, note), 'native')
  t.is(chooseTarget('auto', null, note), 'wasm')
  t.is(chooseTarget('auto', false, note), 'wasm')
  t.throws(() => chooseTarget('native', false, note), { message: /this output is for browsers/ })
  t.deepEqual(notices, [])
  t.is(chooseTarget('auto', true, note), problem === null ? 'native' : 'wasm')
  t.is(notices.length, problem === null ? 0 : 1)

  // Windows: an error where it is asked for, otherwise WebAssembly with a notice.
  notices.length = 0
  const windows = { ...environment(), platform: 'win32', arch: 'x64' } as const
  const error = t.throws(() => chooseTarget('native', true, note, windows), { instanceOf: NativeError })
  t.is(error.code, 'no-platform')
  t.is(chooseTarget('auto', false, note, windows), 'wasm')
  t.deepEqual(notices, [])
  t.is(chooseTarget('auto', true, note, windows), 'wasm')
  t.deepEqual(notices, [
    "builds WebAssembly for Node: native programs don't run on Windows (x64). (say target: 'wasm' to build it without this notice)",
  ])
})
