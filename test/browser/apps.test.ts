import { writeFileSync } from 'node:fs'
import path from 'node:path'
import test from 'ava'
import { build, createServer, preview } from 'vite'
import vitePlugin from '../../src/plugin/vite.ts'
import { buildApp, bundlers, copyApp } from '../plugin/build-app.ts'
import { chromiumPath, openBrowser, serveFolder } from './browser.ts'
import { breakAndRepair } from './repair.ts'

const chromium = chromiumPath()
const inBrowser = chromium === null ? test.skip : test.serial

type Report = { greeting: string; same: boolean[]; steps: number }

async function read(url: string): Promise<Report> {
  const browser = await openBrowser(chromium ?? '')
  try {
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    await page.goto(url)
    await page.waitForSelector('body[data-done]', { timeout: 20_000, state: 'attached' }).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${problems.join('\n')}`)
    })
    return JSON.parse((await page.textContent('body')) ?? '') as Report
  } finally {
    await browser.close()
  }
}

for (const bundler of bundlers) {
  inBrowser(`${bundler}: the built page runs in Chromium`, async (t) => {
    const app = copyApp('two-modules')
    t.teardown(app.done)
    await buildApp(app, bundler)
    writeFileSync(
      path.join(app.out, 'index.html'),
      '<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="./main.js"></script></body>',
    )
    const server = await serveFolder(app.out)
    t.teardown(server.close)
    const report = await read(server.url)
    t.is(report.greeting, 'used-greeting-LM58 Ada')
    t.deepEqual(report.same, [true, false])
  })
}

inBrowser('vite: build with a base, then preview', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const config = {
    root: app.folder,
    base: '/sub/',
    configFile: false as const,
    logLevel: 'error' as const,
    plugins: [vitePlugin({ dts: false })],
  }
  await build({ ...config, build: { outDir: app.out } })
  const server = await preview({ ...config, build: { outDir: app.out }, preview: { port: 0, host: '127.0.0.1' } })
  t.teardown(async () => await server.close())
  const report = await read(server.resolvedUrls?.local[0] ?? '')
  t.is(report.steps, 4)
})

inBrowser('vite: the dev server serves, shows errors, recovers, reloads', async (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const server = await createServer({
    root: app.folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [vitePlugin({ dts: false })],
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
  })
  t.teardown(async () => await server.close())
  await server.listen()
  const browser = await openBrowser(chromium ?? '')
  t.teardown(async () => await browser.close())
  const page = await browser.newPage()
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await page.waitForSelector('body[data-done]', { timeout: 20_000, state: 'attached' })
  t.regex((await page.textContent('body')) ?? '', /used-greeting-LM58 Ada/)

  await breakAndRepair(t, page, app, 20_000)
})

inBrowser('the demo draws, and Haxe and JavaScript agree bit by bit', async (t) => {
  const app = copyApp('demo')
  t.teardown(app.done)
  await build({
    root: app.folder,
    configFile: false,
    logLevel: 'error',
    plugins: [vitePlugin({ dts: false, optimize: 1 })],
    build: { outDir: app.out },
  })
  const server = await serveFolder(app.out)
  t.teardown(server.close)
  const browser = await openBrowser(chromium ?? '')
  t.teardown(async () => await browser.close())
  const page = await browser.newPage()
  await page.goto(`${server.url}?stars=200`)
  await page.waitForFunction(() => Number(document.body.dataset['steps']) > 40, null, { timeout: 30_000 })
  t.is(await page.evaluate(() => document.body.dataset['same']), 'true')
  const isDrawn = await page.evaluate(() => {
    const canvas = document.querySelector('canvas')
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return pixels.some((v, i) => i % 4 === 0 && v > 200)
  })
  t.true(isDrawn)
})
