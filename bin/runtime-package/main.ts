/*
 * Packs the native runtime for this machine's platform: `node bin/runtime-package/main.ts [FOLDER]` builds the crate, strips it, and
 * leaves a tarball for npm in a folder (`dist/runtime` of the clone). CI runs it on each platform.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runtimePackage } from '../../src/plugin/target.ts'

const root = resolve(import.meta.dirname, '../..')
const library = 'librayzor_runtime.a'

function run(command: string, words: readonly string[], cwd: string): string {
  const result = spawnSync(command, words, { cwd, encoding: 'utf8' })
  if (result.error) throw new Error(`${command} does not start: ${result.error.message}`)
  if (result.status !== 0) throw new Error(`${command} ${words.join(' ')} failed:\n${result.stdout}${result.stderr}`)
  return result.stdout
}

/** What the package of a platform says; `name` as src/plugin/target.ts looks for it. */
function manifestOf(name: string): Record<string, unknown> {
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>
  const libc = name.endsWith('-musl') ? ['musl'] : name.endsWith('-gnu') ? ['glibc'] : undefined
  return {
    name,
    version,
    description: `The runtime library of unplugin-haxe's native target for ${process.platform} on ${process.arch}`,
    license,
    os: [process.platform],
    cpu: [process.arch],
    ...(libc === undefined ? {} : { libc }),
    files: [library],
  }
}

/** Builds and packs; gives the tarball's path. */
function pack(folder: string): string {
  const crate = join(root, 'runtime/native')
  run('cargo', ['build', '--release', '--locked'], crate)
  const work = mkdtempSync(join(tmpdir(), 'unplugin-haxe-runtime-'))
  try {
    copyFileSync(join(crate, 'target/release', library), join(work, library))
    run('strip', [process.platform === 'darwin' ? '-S' : '--strip-debug', library], work)
    copyFileSync(join(root, 'LICENSE'), join(work, 'LICENSE'))
    writeFileSync(join(work, 'package.json'), `${JSON.stringify(manifestOf(runtimePackage()), null, 2)}\n`)
    mkdirSync(folder, { recursive: true })
    const packed = run('npm', ['pack', '--json', '--pack-destination', folder], work)
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
    return join(folder, filename.replace('@', '').replace('/', '-'))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

process.stdout.write(`${pack(resolve(process.argv[2] ?? join(root, 'dist/runtime')))}\n`)
