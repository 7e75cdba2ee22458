// The package of the native runtime as users get it: packed, installed beside the packed plugin into an empty project on a machine
// without Rust, where an addon and an executable are built with it.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import test from 'ava'
import { runtimePackage } from '../../src/plugin/target.ts'
import { root } from '../support/golden.ts'
import { nativeIsMissing } from '../support/native.ts'

const missing = nativeIsMissing()
const native = missing === null ? test : test.skip
if (missing !== null) test(`the runtime package: ${missing}`, (t) => t.pass())

/** The files of PATH by name, the first one of each. */
function programs(): Map<string, string> {
  const found = new Map<string, string>()
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (!existsSync(folder)) continue
    for (const name of readdirSync(folder)) if (!found.has(name)) found.set(name, join(folder, name))
  }
  return found
}

native('the packed runtime builds addons and executables where there is no Rust', (t) => {
  t.timeout(600_000)
  const folder = mkdtempSync(join(tmpdir(), 'unplugin-haxe-runtime-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const run = (cwd: string, command: string, words: readonly string[], env = process.env): string => {
    const result = spawnSync(command, words, { cwd, encoding: 'utf8', env })
    if (result.status !== 0) throw new Error(`${command} ${words.join(' ')}\n${result.stdout}\n${result.stderr}`)
    return result.stdout
  }
  const runtime = run(root, process.execPath, ['bin/runtime-package/main.ts', folder]).trim()
  t.true(existsSync(runtime), runtime)
  // What a release looks at finds nothing wrong with it; the other platforms' are missing.
  const listed = spawnSync(process.execPath, ['bin/runtime-package/list.ts', folder, '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  t.false(listed.stdout.includes(runtimePackage()), listed.stdout)
  t.true(listed.stdout.trimEnd().endsWith(' is missing'), listed.stdout + listed.stderr)
  run(root, 'npm', ['pack', '--pack-destination', folder])
  const plugin = readdirSync(folder).find((name) => name.startsWith('unplugin-haxe-0') && name.endsWith('.tgz')) ?? ''
  const project = join(folder, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{"name": "empty", "type": "module", "private": true}')
  run(project, 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, plugin), runtime])
  const installed = JSON.parse(
    readFileSync(join(project, 'node_modules', runtimePackage(), 'package.json'), 'utf8'),
  ) as Record<string, unknown>
  t.deepEqual([installed['os'], installed['cpu']], [[process.platform], [process.arch]])
  const libc = { gnu: ['glibc'], musl: ['musl'] }[runtimePackage().split('-').at(-1) ?? '']
  t.deepEqual(installed['libc'], libc)

  // Everything but Rust, and nothing that an earlier set-up may have left at home.
  const tools = join(folder, 'tools')
  mkdirSync(tools)
  for (const [name, file] of programs()) if (!/cargo|rust/.test(name)) symlinkSync(file, join(tools, basename(name)))
  const env: NodeJS.ProcessEnv = { PATH: tools, HOME: folder }
  t.not(spawnSync('cargo', ['--version'], { env }).status, 0, 'there is no Rust')
  const cli = join(project, 'node_modules/unplugin-haxe/bin/unplugin-haxe.mjs')
  writeFileSync(
    join(project, 'Main.hx'),
    'class Main {\n  public static function twice(n:Int):Int return n * 2;\n  static function main() trace(twice(21));\n}\n',
  )
  run(project, process.execPath, [cli, 'build', '-main', 'Main', '--target', 'native', '-o', 'app'], env)
  t.is(run(project, join(project, 'app'), []), 'Main.hx:3: 42\n')
  run(project, process.execPath, [cli, 'build', 'Main.hx', '--target', 'native', '-o', 'api.node'], env)
  const load = "const m = require('./api.node'); console.log(Object.keys(m).join())"
  t.is(run(project, process.execPath, ['--input-type=commonjs', '-e', load]), 'start\n')

  // Without the package there is nothing to link with.
  rmSync(join(project, 'node_modules', runtimePackage()), { recursive: true })
  const without = spawnSync(process.execPath, [cli, 'build', '-main', 'Main', '--target', 'native', '-o', 'other'], {
    cwd: project,
    encoding: 'utf8',
    env,
  })
  t.is(without.status, 1)
  t.regex(without.stderr, /^\[unplugin-haxe\] Cannot build the native target: /)
  t.false(existsSync(join(project, 'other')))
})
