// The set of the runtime's packages: what CI packs is what a release lists.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type ExecutionContext } from 'ava'
import { library, manifestOf, pluginManifest, systems } from '../../bin/runtime-package/manifest.ts'
import { runtimePackage } from '../../src/plugin/target.ts'
import { root } from '../support/golden.ts'

type Manifest = Record<string, unknown>

/** Puts a tarball as npm makes them into a folder. */
function pack(folder: string, file: string, manifest: Manifest, withLibrary = true): void {
  const work = join(folder, 'package')
  mkdirSync(work)
  writeFileSync(join(work, 'package.json'), JSON.stringify(manifest))
  if (withLibrary) writeFileSync(join(work, library), '!<arch>\n')
  const { status, stderr } = spawnSync('tar', ['-czf', `${file}.tgz`, 'package'], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  rmSync(work, { recursive: true })
}

const nameOf = (system: string): string => `@unplugin-haxe/runtime-${system}`

function list(t: ExecutionContext, make: (folder: string) => void): { status: number | null; lines: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'unplugin-haxe-list-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  make(folder)
  const script = join(root, 'bin/runtime-package/list.ts')
  const { status, stdout } = spawnSync(process.execPath, [script, folder, '--check'], { encoding: 'utf8' })
  return { status, lines: stdout.trimEnd().split('\n') }
}

test('a complete set is listed with the version of the plugin', (t) => {
  const { status, lines } = list(t, (folder) => {
    for (const system of systems) pack(folder, system, manifestOf(nameOf(system)))
  })
  t.is(status, 0, lines.join('\n'))
  const { version } = pluginManifest()
  t.deepEqual(JSON.parse(lines.join('\n')), Object.fromEntries(systems.map((system) => [nameOf(system), version])))
})

test('what is wrong with a set is said', (t) => {
  const [first = '', second = '', third = ''] = systems
  const { status, lines } = list(t, (folder) => {
    pack(folder, 'a', { ...manifestOf(nameOf(first)), version: '0.0.0' })
    pack(folder, 'b', manifestOf(nameOf(second)), false)
    pack(folder, 'c', manifestOf(nameOf(third)))
    pack(folder, 'd', manifestOf(nameOf(third)))
  })
  t.is(status, 1)
  t.deepEqual(lines, [
    "a.tgz: its package.json is another one's",
    `b.tgz: ${library} is missing`,
    `d.tgz: ${nameOf(third)} is not one of the packages, or is there twice`,
    ...systems.slice(3).map((system) => `${nameOf(system)} is missing`),
  ])
})

test('packages say what they are for in the words of npm', (t) => {
  const fields = systems.map((system) => {
    const { os, cpu, libc } = manifestOf(nameOf(system))
    return [os, cpu, libc]
  })
  t.deepEqual(fields, [
    [['linux'], ['x64'], ['glibc']],
    [['linux'], ['arm64'], ['glibc']],
    [['linux'], ['x64'], ['musl']],
    [['darwin'], ['x64'], undefined],
    [['darwin'], ['arm64'], undefined],
  ])
})

test('the workflow packs what is listed, and the plugin looks for it', (t) => {
  const workflow = readFileSync(join(root, '.github/workflows/runtime-packages.yml'), 'utf8')
  const packed = [...workflow.matchAll(/system: ([\w-]+)|name: runtime-(linux-\w+-musl)/g)].map((m) => m[1] ?? m[2])
  t.deepEqual(packed.toSorted(), systems.toSorted())
  for (const script of workflow.matchAll(/\bnode (bin\/\S+)|npx ava (\S+)/g))
    t.notThrows(() => readFileSync(join(root, script[1] ?? script[2] ?? '')))
  const here = `${process.platform}-${process.arch}`
  if (/^(?:linux-x64|darwin)/.test(here)) t.true(systems.map(nameOf).includes(runtimePackage()), runtimePackage())
})
