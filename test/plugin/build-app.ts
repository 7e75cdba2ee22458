/*
 * Builds the apps of fixtures/apps with each bundler into a temporary folder.
 */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build as farmBuild, Logger } from '@farmfe/core'
import { build as esbuild } from 'esbuild'
import { rspack, type RspackOptions } from '@rspack/core'
import { rollup } from 'rollup'
import { build as viteBuild } from 'vite'
import webpack, { type Configuration } from 'webpack'
import type { HaxeOptions } from '../../src/plugin/index.ts'
import esbuildPlugin from '../../src/plugin/esbuild.ts'
import farmPlugin from '../../src/plugin/farm.ts'
import rollupPlugin from '../../src/plugin/rollup.ts'
import rspackPlugin from '../../src/plugin/rspack.ts'
import vitePlugin from '../../src/plugin/vite.ts'
import webpackPlugin from '../../src/plugin/webpack.ts'

export const root: string = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
export const bundlers = ['vite', 'rollup', 'esbuild', 'webpack', 'rspack', 'farm'] as const
export type Bundler = (typeof bundlers)[number]

/** A copy of an app to build in and change; `done` removes it. */
export type AppCopy = { readonly folder: string; readonly out: string; done(): void }

export function copyApp(name: string): AppCopy {
  const base = mkdtempSync(path.join(tmpdir(), 'haxe-app-'))
  const folder = path.join(base, 'app')
  cpSync(path.join(root, 'fixtures/apps', name), folder, {
    recursive: true,
    filter: (file) => !/node_modules|dist$/.test(file),
  })
  symlinkSync(path.join(root, 'node_modules'), path.join(base, 'node_modules'))
  return { folder, out: path.join(folder, 'dist'), done: () => rmSync(base, { recursive: true, force: true }) }
}

/** Builds `src/main.js` (or `entry`) for Node and the browser. */
export async function buildApp(
  app: AppCopy,
  bundler: Bundler,
  options: HaxeOptions = {},
  more: { readonly entry?: string; readonly minify?: boolean } = {},
): Promise<void> {
  const entry = path.join(app.folder, more.entry ?? 'src/main.js')
  const all: HaxeOptions = { root: app.folder, dts: false, ...options }
  switch (bundler) {
    case 'vite':
      await viteBuild({
        root: app.folder,
        configFile: false,
        logLevel: 'error',
        plugins: [vitePlugin(all)],
        build: {
          outDir: app.out,
          minify: more.minify ?? true,
          modulePreload: false,
          rollupOptions: { input: entry, output: { entryFileNames: 'main.js' } },
        },
      })
      return
    case 'rollup': {
      const bundle = await rollup({ input: entry, plugins: [rollupPlugin(all)], onwarn: () => {} })
      await bundle.write({ dir: app.out, format: 'es', entryFileNames: 'main.js' })
      await bundle.close()
      return
    }
    case 'esbuild':
      await esbuild({
        entryPoints: [entry],
        absWorkingDir: app.folder,
        bundle: true,
        outdir: app.out,
        entryNames: 'main',
        format: 'esm',
        logLevel: 'silent',
        minify: more.minify ?? true,
        plugins: [esbuildPlugin(all)],
      })
      return
    case 'webpack':
      await runCompiler(webpack(webpackConfig(app, entry, more.minify ?? true, webpackPlugin(all)) as Configuration))
      return
    case 'rspack':
      await runCompiler(rspack(webpackConfig(app, entry, more.minify ?? true, rspackPlugin(all)) as RspackOptions))
      return
    case 'farm':
      await runFarm(app, all, { entry, minify: more.minify ?? true, targetEnv: 'library-browser' })
      return
  }
  bundler satisfies never
}

/** Fails, or tells, where Farm would write to the terminal and end the process. */
export class FarmLogger extends Logger {
  readonly #tell: ((message: string) => void) | null

  constructor(tell: ((message: string) => void) | null = null) {
    super()
    this.#tell = tell
  }

  override info(): void {}
  override warn(): void {}
  override error(message: string | Error): void {
    if (this.#tell === null) throw message instanceof Error ? message : new Error(message)
    this.#tell(String(message))
  }
}

export type FarmBuild = {
  readonly entry: string
  readonly minify?: boolean
  readonly sourcemap?: boolean | 'inline'
  readonly mode?: 'development' | 'production'
  readonly targetEnv: 'browser' | 'node' | 'library' | 'library-browser' | 'library-node'
  readonly output?: object
  readonly compilation?: object
}

/** Builds with Farm into the app's output; scripts are called `main.js`. */
export async function runFarm(app: AppCopy, options: HaxeOptions, build: FarmBuild): Promise<void> {
  const { entry, minify = true, sourcemap = false, targetEnv } = build
  const before = process.env['NODE_ENV']
  await farmBuild({
    root: app.folder,
    clearScreen: false,
    logger: new FarmLogger(),
    plugins: [farmPlugin(options)],
    compilation: {
      input: { [entry.endsWith('.html') ? 'index' : 'main']: entry },
      output: { path: app.out, targetEnv, format: 'esm', entryFilename: '[entryName].js', ...build.output },
      progress: false,
      minify,
      sourcemap,
      ...build.compilation,
    },
  })
  // Farm sets it for the whole process.
  if (before === undefined) delete process.env['NODE_ENV']
  else process.env['NODE_ENV'] = before
}

/** A configuration that both bundlers take, for modules that run in Node and the browser. */
export function webpackConfig(app: AppCopy, entry: string, minify: boolean, plugin: unknown): object {
  return {
    mode: 'production',
    context: app.folder,
    entry: { main: entry },
    target: ['web', 'es2022'],
    devtool: false,
    output: { path: app.out, filename: '[name].js', module: true, library: { type: 'module' } },
    experiments: { outputModule: true },
    optimization: { minimize: minify },
    performance: { hints: false },
    plugins: [plugin],
  }
}

type Stats = { hasErrors(): boolean; toJson(options: object): { errors?: { message: string }[] } }
type Runnable<S> = {
  run(then: (error: Error | null, stats?: S) => void): void
  close(then: (error?: Error | null) => void): void
}

/** Runs a webpack or Rspack compiler once; throws its errors. */
export async function runCompiler<S extends Stats>(compiler: Runnable<S> | null): Promise<S> {
  if (!compiler) throw new Error('no compiler')
  try {
    const stats = await new Promise<S>((resolve, reject) =>
      compiler.run((error, result) => (error || !result ? reject(error ?? new Error('no stats')) : resolve(result))),
    )
    if (stats.hasErrors())
      throw new Error((stats.toJson({ all: false, errors: true }).errors ?? []).map((e) => e.message).join('\n'))
    return stats
  } finally {
    await new Promise<void>((resolve) => compiler.close(() => resolve()))
  }
}

/** Every file of the output, by its path in it. */
export function outputOf(app: AppCopy): Map<string, Buffer> {
  const found = new Map<string, Buffer>()
  for (const entry of readdirSync(app.out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    found.set(path.relative(app.out, file), readFileSync(file))
  }
  return found
}

/** The one `.wasm` file of the output. */
export function wasmOf(app: AppCopy): Buffer {
  const files = [...outputOf(app)].filter(([name]) => name.endsWith('.wasm'))
  if (files.length !== 1 || !files[0])
    throw new Error(`${files.length} wasm files in ${[...outputOf(app).keys()].join(', ')}`)
  return files[0][1]
}

/** Runs the built `main.js` in this Node and gives what it prints. */
export function runApp(app: AppCopy): Promise<string> {
  writeFileSync(path.join(app.out, 'package.json'), '{ "type": "module" }')
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [path.join(app.out, 'main.js')], { timeout: 60_000 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stderr}`))
      else resolve(stdout)
    })
  })
}

/** The eight bytes of a Float in the wasm. */
export function floatBytes(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return bytes
}

/**
 * Repeats an edit until its effect has arrived, and gives that: a watcher may not look at the file yet when the first edit
 * comes. Throws where none is seen.
 */
export async function repeatUntil<T>(edit: () => void, effect: Promise<T>): Promise<T> {
  const arrived = effect.then((value) => ({ value }))
  for (let attempt = 0; attempt < 20; attempt++) {
    edit()
    const seen = await Promise.race([arrived, delay(3_000, null)])
    if (seen) return seen.value
  }
  throw new Error('the watcher saw none of the edits')
}
