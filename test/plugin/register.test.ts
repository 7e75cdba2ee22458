// `.hx` imports in plain Node, by the register hook.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import test from 'ava'
import { copyApp, root, type AppCopy } from './build-app.ts'

const hook = path.join(root, 'src/plugin/register.ts')

const wasm = { UNPLUGIN_HAXE_OPTIONS: '{"target": "wasm"}' }

function run(app: AppCopy, script: string, env: Record<string, string> = wasm): { out: string; err: string } {
  writeFileSync(path.join(app.folder, 'package.json'), '{ "type": "module" }')
  const ran = spawnSync(process.execPath, ['--import', hook, script], {
    cwd: app.folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { out: ran.stdout, err: ran.stderr }
}

test('node --import register runs modules that import Haxe', (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const { out, err } = run(app, 'src/main.js')
  const report = JSON.parse(out) as { greeting: string; same: boolean[]; steps: number }
  t.is(err, '')
  t.is(report.greeting, 'used-greeting-LM58 Ada')
  t.deepEqual(report.same, [true, false])
})

test('errors of the Haxe code stop the import, with their places', (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  const world = path.join(app.folder, 'src/World.hx')
  writeFileSync(world, readFileSync(world, 'utf8').replace('return a == b;', 'return missing;'))
  const { out, err } = run(app, 'src/main.js')
  t.is(out, '')
  t.regex(err, /World\.hx:18: characters 9-16 : Unknown identifier : missing/)
})

test('options come from the environment, and are checked', (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  writeFileSync(
    path.join(app.folder, 'src/Flag.hx'),
    'function flag():String return #if fancy "fancy" #else "plain" #end;\n',
  )
  writeFileSync(path.join(app.folder, 'src/flag.js'), "import { flag } from './Flag.hx'\nconsole.log(flag())\n")
  t.is(run(app, 'src/flag.js').out, 'plain\n')
  t.is(
    run(app, 'src/flag.js', { UNPLUGIN_HAXE_OPTIONS: '{"target": "wasm", "defines": {"fancy": true}}' }).out,
    'fancy\n',
  )
  t.regex(run(app, 'src/flag.js', { UNPLUGIN_HAXE_OPTIONS: '{"tarpet": 1}' }).err, /unknown option "tarpet"/)
  t.regex(run(app, 'src/flag.js', { UNPLUGIN_HAXE_OPTIONS: '{' }).err, /UNPLUGIN_HAXE_OPTIONS is no JSON/)
})

test('a module that comes too late says so', (t) => {
  const app = copyApp('two-modules')
  t.teardown(app.done)
  writeFileSync(path.join(app.folder, 'src/Late.hx'), 'function late():Int return 1;\n')
  writeFileSync(
    path.join(app.folder, 'src/late.js'),
    "import { greet } from './World.hx'\nconsole.log(greet('x'))\nawait import('./Late.hx').catch((e) => console.log(e.message))\n",
  )
  t.regex(run(app, 'src/late.js').out, /used-greeting-LM58 x\nunplugin-haxe: .*Late\.hx was imported after/)
})
