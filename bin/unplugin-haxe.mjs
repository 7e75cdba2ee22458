#!/usr/bin/env node
// The command line. In a clone it runs the TypeScript sources on the clone's Node 24; in the published package, dist.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const source = join(root, 'src', 'plugin', 'cli', 'main.ts')

// Keeps compiled code (and sources with their types taken out) between runs: most of the start-up time otherwise.
nodeModule.enableCompileCache?.()

if (!existsSync(source)) {
  const { main } = await import(pathToFileURL(join(root, 'dist', 'cli.mjs')).href)
  process.exitCode = await main(process.argv.slice(2))
} else if (Number(process.versions.node.split('.')[0]) >= 24) {
  const { main } = await import(pathToFileURL(source).href)
  process.exitCode = await main(process.argv.slice(2))
} else {
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(node)) {
    process.stderr.write('[unplugin-haxe] this clone needs its packages: run `npm ci` first\n')
    process.exitCode = 1
  } else {
    const result = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
    if (result.error) throw result.error
    // a child that a signal ended has no status: end as the shell would report it
    process.exitCode = result.status ?? 1
  }
}
