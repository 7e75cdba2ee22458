// Farm's own ways to a page: a built one with a public path, and the dev server.
import { createCompiler, createDevServer, resolveConfig } from '@farmfe/core'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import test, { type ExecutionContext } from 'ava'
import farmPlugin from '../../src/plugin/farm.ts'
import { copyApp, FarmLogger, type AppCopy, runFarm, wasmOf } from '../plugin/build-app.ts'
import { chromiumPath, openBrowser, serveFolder } from './browser.ts'
import { breakAndRepair } from './repair.ts'

const chromium = chromiumPath()
const inBrowser = chromium === null ? test.skip : test.serial

for (const publicPath of ['/', './']) {
  inBrowser(`a page built for publicPath ${publicPath} runs, without what is unused`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    await runFarm(
      app,
      { dts: false, optimize: 0 },
      { entry: './index.html', targetEnv: 'browser', output: { entryFilename: '[entryName].[ext]', publicPath } },
    )
    t.false(wasmOf(app).includes('unused-class-string-RW93'))
    const server = await serveFolder(app.out)
    t.teardown(server.close)
    const browser = await openBrowser(chromium ?? '')
    t.teardown(async () => await browser.close())
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(server.url)
    await page
      .waitForSelector('body[data-done]', { timeout: 60_000, state: 'attached' })
      .catch((error: unknown) => t.fail(`${String(error)}\n${problems.join('\n')}`))
    t.regex((await page.textContent('body')) ?? '', /used-greeting-LM58 Ada/)
  })
}

/** Starts the dev server of an app; gives its URL. `said` gets what it says. */
async function serve(t: ExecutionContext, app: AppCopy, said: string[]): Promise<string> {
  const logger = new FarmLogger((message) => said.push(message))
  const config = await resolveConfig(
    {
      root: app.folder,
      clearScreen: false,
      plugins: [farmPlugin({ dts: false, sourcemap: true })],
      compilation: { input: { index: './index.html' }, output: { path: app.out }, progress: false },
      server: { port: 9000 + (process.pid % 900), host: '127.0.0.1' },
    },
    'development',
    logger,
  )
  const server = await createDevServer(await createCompiler(config, logger), config, logger)
  await server.listen()
  t.teardown(async () => {
    server.watcher?.close()
    await server.close()
  })
  return `http://127.0.0.1:${server.config.port}/`
}

inBrowser('the dev server serves, shows errors, recovers, reloads', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const said: string[] = []
  const url = await serve(t, app, said)
  const browser = await openBrowser(chromium ?? '')
  t.teardown(async () => await browser.close())
  const page = await browser.newPage()
  page.on('pageerror', (m) => said.push(m.message))
  await page.goto(url)
  await page
    .waitForSelector('body[data-done]', { timeout: 60_000, state: 'attached' })
    .catch((error: unknown) => t.fail(`${String(error)}\n${said.join('\n')}`))
  t.regex((await page.textContent('body')) ?? '', /used-greeting-LM58 Ada/)
  const map = (await (await fetch(`${url}~haxe/program.wasm.map`)).json()) as { sources: string[] }
  t.true(map.sources.includes('src/World.hx'))

  const text = await breakAndRepair(t, page, app, 60_000)
  t.regex(text, /World\.hx:18/)
  t.regex(text, />\s+\d+ \| \treturn nobody \+ name;/)
  t.is(text.split('Unknown identifier : missing').length, 2, `said once: ${text}`)
})

inBrowser('the dev server: a Haxe file that is imported later gets a program that has it', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const put = (name: string, text: string): void => writeFileSync(path.join(app.folder, 'src', name), text)
  put('Late.hx', "function late():String return 'late but here';\n")
  put('late.js', "import { late } from './Late.hx'\ndocument.body.dataset.late = late()\n")
  put(
    'main.js',
    "import { greet } from './World.hx'\ndocument.body.dataset.greeting = greet('Ada')\nsetTimeout(() => import('./late.js'), 500)\n",
  )
  const said: string[] = []
  const url = await serve(t, app, said)
  const browser = await openBrowser(chromium ?? '')
  t.teardown(async () => await browser.close())
  const page = await browser.newPage()
  await page.goto(url)
  await page.waitForSelector('body[data-late="late but here"]', { timeout: 30_000, state: 'attached' })
  t.is(await page.evaluate(() => document.body.dataset['greeting']), 'used-greeting-LM58 Ada')
  t.deepEqual(said, [])
})
