/*
 * Packs the native runtime for this machine's platform: `node bin/runtime-package/main.ts [FOLDER]` builds the crate, strips it, and
 * leaves a tarball for npm in a folder (`dist/runtime` of the clone). CI runs it on each platform.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runtimePackage } from '../../src/plugin/target.ts'
import { library, manifestOf, root } from './manifest.ts'

function run(command: string, words: readonly string[], cwd: string): string {
  const result = spawnSync(command, words, { cwd, encoding: 'utf8' })
  if (result.error) throw new Error(`${command} does not start: ${result.error.message}`)
  if (result.status !== 0) throw new Error(`${command} ${words.join(' ')} failed:\n${result.stdout}${result.stderr}`)
  return result.stdout
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
