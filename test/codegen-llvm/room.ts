// Addons that a process loads share a small reserve of thread-local memory; a test that loads a hundred needs a larger one.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../support/golden.ts'

const setting = 'glibc.rtld.optional_static_tls=20000'

export const hasRoomForAddons: boolean = process.env['GLIBC_TUNABLES'] === setting

/** Runs a test file in a process of its own with the larger reserve; gives what it said where it failed, else nothing. */
export function runWithRoom(file: string): string {
  const result = spawnSync(process.execPath, [join(root, 'node_modules/ava/entrypoints/cli.js'), file], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GLIBC_TUNABLES: setting },
  })
  return result.status === 0 ? '' : `${result.stdout}${result.stderr}`
}
