import { writeFileSync } from 'node:fs'
import path from 'node:path'
import test from 'ava'
import { buildApp, copyApp } from '../plugin/build-app.ts'
import { chromiumPath, openBrowser, serveFolder } from './browser.ts'

/* Haxe code against the real things that js.html describes: DOM, canvas, events, storage, fetch. */

const chromium = chromiumPath()
const inBrowser = chromium === null ? test.skip : test.serial

inBrowser('a page in Haxe uses the browser through js.html', async (t) => {
  const app = copyApp('page')
  t.teardown(app.done)
  await buildApp(app, 'esbuild')
  writeFileSync(
    path.join(app.out, 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="./main.js"></script></body>',
  )
  writeFileSync(path.join(app.out, 'answer.json'), '{"name":"forty","values":[4,2,40]}')
  const server = await serveFolder(app.out)
  t.teardown(server.close)
  const browser = await openBrowser(chromium ?? '')
  t.teardown(async () => await browser.close())
  const page = await browser.newPage()
  await page.goto(server.url)
  await page.waitForSelector('body[data-done]', { timeout: 30_000, state: 'attached' })
  t.deepEqual(((await page.textContent('body')) ?? '').split('\n'), [
    'items: 3',
    'words: one,two,three',
    'second: <li class="item two" data-word="two" style="color: red;">two</li>',
    'parent: true',
    'is: true',
    'left: 2 three',
    'box: true',
    'input: 43',
    'missing: true',
    'title: Haxe page',
    'events: click 7 true; handler; handler; ping 3 a+b',
    'prevented: true',
    'dash: [1.5,2]',
    'pixels: [255,128,0,255,255,128,0,255]',
    'wide: true',
    'constant: 4 16384',
    'image: data:image/png;base64,',
    'storage: kept null',
    'cookie: 1 2',
    'params: x y 1|2 null',
    'host: example.com:81',
    'unused: function',
    'records: attributes title',
    'status: 200 true application/octet-stream',
    'answer: forty 3 2',
    'missing file: 404',
    'request: 34',
  ])
})
