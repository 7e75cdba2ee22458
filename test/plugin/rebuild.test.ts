import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import test from 'ava'
import { context } from 'esbuild'
import { rolldown } from 'rolldown'
import { watch, type RollupWatcherEvent } from 'rollup'
import { build as viteBuild } from 'vite'
import esbuildPlugin from '../../src/plugin/esbuild.ts'
import rolldownPlugin from '../../src/plugin/rolldown.ts'
import rollupPlugin from '../../src/plugin/rollup.ts'
import vitePlugin from '../../src/plugin/vite.ts'
import { copyApp, outputOf, repeatUntil, runApp, wasmOf, type AppCopy } from './build-app.ts'

const edit = (app: AppCopy, file: string, from: string, to: string): void => {
  const full = path.join(app.folder, 'src', file)
  writeFileSync(full, readFileSync(full, 'utf8').replace(from, to))
}
const greeting = async (app: AppCopy): Promise<string> =>
  (JSON.parse(await runApp(app)) as { greeting: string }).greeting

test.serial('rolldown builds', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const bundle = await rolldown({
    input: path.join(app.folder, 'src/main.js'),
    plugins: [rolldownPlugin({ dts: false, optimize: 0 })],
    logLevel: 'silent',
  })
  await bundle.write({ dir: app.out, format: 'es', entryFileNames: 'main.js' })
  await bundle.close()
  t.is(await greeting(app), 'used-greeting-LM58 Ada')
  t.false(wasmOf(app).includes('unused-class-string-RW93'))
})

test.serial('esbuild: a rebuild sees edits, errors and their repair', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const builder = await context({
    entryPoints: [path.join(app.folder, 'src/main.js')],
    absWorkingDir: app.folder,
    bundle: true,
    outdir: app.out,
    entryNames: 'main',
    assetNames: 'program',
    format: 'esm',
    logLevel: 'silent',
    plugins: [esbuildPlugin({ dts: false })],
  })
  t.teardown(async () => await builder.dispose())
  await builder.rebuild()
  t.is(await greeting(app), 'used-greeting-LM58 Ada')
  edit(app, 'World.hx', 'return a == b;', 'return missing;')
  const error = await t.throwsAsync<Error & { errors: { location: { file: string; line: number } | null }[] }>(
    builder.rebuild(),
  )
  t.is(error.errors.length, 1)
  t.like(error.errors[0]?.location, { file: 'src/World.hx', line: 18 })
  edit(app, 'World.hx', 'return missing;', 'return a == b;')
  edit(app, 'World.hx', 'used-greeting-LM58', 'second greeting')
  await builder.rebuild()
  t.is(await greeting(app), 'second greeting Ada')
})

test.serial('rollup: watching follows every Haxe file', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  writeFileSync(
    path.join(app.folder, 'src/main.js'),
    "import { drop } from './World.hx'\nconsole.log(JSON.stringify({ greeting: drop(1).label() }))\n",
  )
  const watcher = watch({
    input: path.join(app.folder, 'src/main.js'),
    plugins: [rollupPlugin({ dts: false, optimize: 0 })],
    output: { dir: app.out, format: 'es', entryFileNames: 'main.js', assetFileNames: '[name][extname]' },
    watch: { buildDelay: 20 },
  })
  t.teardown(async () => await watcher.close())
  const next = (code: RollupWatcherEvent['code']): Promise<void> =>
    new Promise((resolve) => {
      const listen = (event: RollupWatcherEvent): void => {
        if (event.code !== code) return
        watcher.off('event', listen)
        resolve()
      }
      watcher.on('event', listen)
    })
  const particle = path.join(app.folder, 'src/Particle.hx')
  const good = readFileSync(particle, 'utf8')
  const write = (label: string) => (): void =>
    writeFileSync(particle, good.replace('"used-particle-label-QX41 "', label))
  await next('BUNDLE_END')
  t.is(await greeting(app), 'used-particle-label-QX41 0')
  await repeatUntil(write('nobody'), next('ERROR'))
  await repeatUntil(write('"again "'), next('BUNDLE_END'))
  t.is(await greeting(app), 'again 0')
})

test.serial('vite: the server side of an SSR build has a program of its own, as wasm too', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  await viteBuild({
    root: app.folder,
    configFile: false,
    logLevel: 'error',
    plugins: [vitePlugin({ dts: false, optimize: 0, target: 'wasm' })],
    build: { outDir: app.out, ssr: 'src/main.js', rollupOptions: { output: { entryFileNames: 'main.js' } } },
  })
  // Vite emits no assets for the server side: the program travels in the JavaScript.
  t.deepEqual([...outputOf(app).keys()], ['main.js'])
  t.is(await greeting(app), 'used-greeting-LM58 Ada')
})

test.serial('esbuild: a format without top-level await says what to do', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const build = async (init?: 'sync'): Promise<unknown> => {
    const { build: run } = await import('esbuild')
    return await run({
      entryPoints: [path.join(app.folder, 'src/main.js')],
      absWorkingDir: app.folder,
      bundle: true,
      outdir: app.out,
      format: 'iife',
      logLevel: 'silent',
      plugins: [esbuildPlugin({ dts: false, ...(init ? { init } : {}) })],
    })
  }
  const error = await t.throwsAsync(build())
  t.regex(error.message, /top-level await needs format: 'esm'; for 'iife' set the plugin's option init/)
  await build('sync')
  t.is(await greeting(app), 'used-greeting-LM58 Ada')
})
