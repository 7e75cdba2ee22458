// Builds the native runtime and programs on it, where this machine has what that takes.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './golden.ts'

const folder = join(root, 'runtime', 'native')

const runs = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0

/** Runs cargo in the runtime's crate; gives what it said. Throws where it fails. */
export function cargo(...words: readonly string[]): string {
  const result = spawnSync('cargo', [...words, '--locked', '--offline'], { cwd: folder, encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`cargo ${words.join(' ')} failed:\n${result.stdout}${result.stderr}`)
  return result.stdout
}

/** The runtime's library, built now; null on a machine without Rust or a C compiler. */
export function nativeRuntime(): string | null {
  if (!runs('cargo') || !runs('cc')) return null
  cargo('build', '--release')
  const library = join(folder, 'target', 'release', 'librayzor_runtime.a')
  if (!existsSync(library)) throw new Error(`${library} was not built`)
  return library
}

/** Runs the C compiler, which also links. Throws where it fails. */
export function cc(...words: readonly string[]): void {
  const result = spawnSync('cc', words, { encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`cc failed:\n${result.stderr}`)
}
