// `npm start`: builds the demo app with Vite through the plugin, runs it, says what it computed.
import { existsSync, mkdirSync, statSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, preview } from 'vite'

const root = join(import.meta.dirname, '..')
const demo = join(root, 'fixtures', 'apps', 'demo')
const cache = join(root, 'node_modules', '.cache', 'unplugin-haxe')
const out = join(cache, 'demo')
mkdirSync(cache, { recursive: true })

const say = (text: string): void => void process.stdout.write(text + '\n')
const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`
const chromium = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))

say('Building the demo (fixtures/apps/demo) with Vite: Haxe -> WebAssembly GC ...')
const start = performance.now()
await build({ root: demo, logLevel: 'warn', build: { outDir: out, emptyOutDir: true, target: 'esnext' } })
say(`Built in ${seconds(start)}:`)
for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
  const { size } = statSync(join(out, file))
  if (statSync(join(out, file)).isFile()) say(`  ${file.padEnd(34)} ${(size / 1024).toFixed(1)} KB`)
}

if (chromium === undefined) await runInNode()
else await runInChromium(chromium)

/** Opens the built page and reads its panel. */
async function runInChromium(executablePath: string): Promise<void> {
  const { chromium: launcher } = await import('playwright-core')
  const server = await preview({
    root: demo,
    logLevel: 'silent',
    build: { outDir: out },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const browser = await launcher.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  try {
    say('Running it in headless Chromium ...')
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?stars=600`)
    await page
      .waitForFunction('Number(document.body.dataset.steps) >= 90 && document.body.dataset.same', null, {
        timeout: 60_000,
      })
      .catch(() => {
        throw new Error(`the page did not come to life: ${problems.join('; ') || 'no error was reported'}`)
      })
    const part = async (name: string): Promise<string> => (await page.textContent(`[data-id="${name}"]`)) ?? ''
    say(`  ${await part('count')} stars, ${await part('pairs')} forces a step`)
    say(`  Haxe (wasm)  ${await part('haxe')}`)
    say(`  JavaScript   ${await part('js')}`)
    say(`  Haxe runs at ${await part('ratio')} the speed of JavaScript; results ${await part('same')}`)
    const picture = join(cache, 'demo.png')
    await page.screenshot({ path: picture })
    say('  picture: node_modules/.cache/unplugin-haxe/demo.png')
    if ((await page.evaluate('document.body.dataset.same')) !== 'true') throw new Error('Haxe and JavaScript differ')
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Builds the page-less entry and runs it here. */
async function runInNode(): Promise<void> {
  say('No Chromium here: running the computation in Node 24 ...')
  const nodeOut = join(cache, 'demo-node')
  await build({
    root: demo,
    logLevel: 'warn',
    build: { ssr: 'src/node.js', outDir: nodeOut, emptyOutDir: true, target: 'esnext' },
  })
  const log = console.log
  let text = ''
  console.log = (line: unknown) => void (text += String(line))
  await import(pathToFileURL(join(nodeOut, 'node.js')).href)
  console.log = log
  const [haxe, js] = JSON.parse(text) as [{ ms: number; checksum: number }, { ms: number; checksum: number }]
  say(`  Haxe (wasm)  ${haxe.ms.toFixed(2)} ms a step, checksum ${haxe.checksum}`)
  say(`  JavaScript   ${js.ms.toFixed(2)} ms a step, checksum ${js.checksum}`)
  if (!Object.is(haxe.checksum, js.checksum)) throw new Error('Haxe and JavaScript differ')
}
