// Every kind of value crosses between JavaScript and an addon, as each bundler makes it for Node, minified.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import test from 'ava'
import { rspack } from '@rspack/core'
import { build as esbuild } from 'esbuild'
import { rolldown } from 'rolldown'
import { build as viteBuild } from 'vite'
import webpack from 'webpack'
import type { HaxeOptions } from '../../src/plugin/index.ts'
import esbuildPlugin from '../../src/plugin/esbuild.ts'
import rolldownPlugin from '../../src/plugin/rolldown.ts'
import rspackPlugin from '../../src/plugin/rspack.ts'
import { nativeProblem } from '../../src/plugin/target.ts'
import vitePlugin from '../../src/plugin/vite.ts'
import webpackPlugin from '../../src/plugin/webpack.ts'
import { copyApp, outputOf, runApp, runCompiler, webpackConfig, type AppCopy } from './build-app.ts'

const native = nativeProblem() === null ? test.serial : test.serial.skip
if (nativeProblem() !== null) test('addons are not made here', (t) => t.pass())

/** Each leaves `main.js`, or what `main.js` imports. */
const builds: Readonly<Record<string, (app: AppCopy, entry: string, options: HaxeOptions) => Promise<void>>> = {
  async esbuild(app, entry, options) {
    await esbuild({
      entryPoints: [entry],
      absWorkingDir: app.folder,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      outdir: app.out,
      entryNames: 'main',
      plugins: [esbuildPlugin(options)],
    })
  },
  async webpack(app, entry, options) {
    const base = webpackConfig(app, entry, true, webpackPlugin(options))
    const compiler = webpack({ ...base, ...forNode(app) } as never)
    await runCompiler(compiler as unknown as Parameters<typeof runCompiler>[0])
  },
  async rspack(app, entry, options) {
    const base = webpackConfig(app, entry, true, rspackPlugin(options))
    const compiler = rspack({ ...base, ...forNode(app) } as never)
    await runCompiler(compiler as unknown as Parameters<typeof runCompiler>[0])
  },
  async vite(app, entry, options) {
    await viteBuild({
      root: app.folder,
      configFile: false,
      logLevel: 'error',
      plugins: [vitePlugin(options)],
      build: {
        ssr: entry,
        outDir: app.out,
        minify: true,
        rollupOptions: { output: { entryFileNames: 'main.js' } },
      },
    })
  },
  async rolldown(app, entry, options) {
    const bundle = await rolldown({
      input: entry,
      platform: 'node',
      logLevel: 'silent',
      plugins: [rolldownPlugin({ ...options, target: 'native' })],
    })
    await bundle.write({ dir: app.out, format: 'cjs', minify: true, entryFileNames: 'main.cjs' })
    await bundle.close()
    writeFileSync(path.join(app.out, 'main.js'), "import './main.cjs'\n")
  },
}

const forNode = (app: AppCopy): object => ({
  mode: 'production',
  target: 'node',
  output: { path: app.out, filename: 'main.js', module: true, chunkFormat: 'module' },
  experiments: { outputModule: true },
})

for (const [name, build] of Object.entries(builds)) {
  native(`${name}: every kind of value crosses`, async (t) => {
    t.timeout(180_000)
    const app = copyApp('crossings')
    t.teardown(app.done)
    await build(app, path.join(app.folder, 'src/main.js'), { root: app.folder, dts: false, optimize: 0 })
    const names = [...outputOf(app).keys()]
    t.true(names.some((file) => file.endsWith('.node')) && !names.some((file) => file.endsWith('.wasm')), names.join())
    const { count, wrong } = JSON.parse(await runApp(app)) as { count: number; wrong: string[] }
    t.deepEqual(wrong, [])
    t.true(count > 60)
  })
}
