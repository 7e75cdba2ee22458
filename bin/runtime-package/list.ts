/*
 * Lists the runtime's packages in the plugin's package.json: `node bin/runtime-package/list.ts FOLDER [--check]`. FOLDER has the tarballs
 * that CI packed; all platforms must be there, of this version, and say what they are for. A release publishes them, runs this, and
 * then publishes the plugin. With `--check` package.json stays as it is.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { library, manifestOf, pluginManifest, root, systems } from './manifest.ts'

function tar(words: readonly string[]): string {
  const result = spawnSync('tar', words, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (result.error) throw new Error(`tar does not start: ${result.error.message}`)
  if (result.status !== 0) throw new Error(`tar ${words.join(' ')} failed:\n${result.stderr}`)
  return result.stdout
}

/** What is wrong with the tarballs; empty where they can be published. */
function problems(folder: string): readonly string[] {
  const wrong: string[] = []
  const wanted = new Set(systems.map((system) => `@unplugin-haxe/runtime-${system}`))
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.tgz'))) {
    const path = join(folder, file)
    const manifest = JSON.parse(tar(['-xzOf', path, 'package/package.json'])) as { name: string }
    const { name } = manifest
    if (!wanted.delete(name)) wrong.push(`${file}: ${name} is not one of the packages, or is there twice`)
    else if (!isDeepStrictEqual(manifest, manifestOf(name))) wrong.push(`${file}: its package.json is another one's`)
    if (!tar(['-tzf', path]).split('\n').includes(`package/${library}`)) wrong.push(`${file}: ${library} is missing`)
  }
  return [...wrong, ...[...wanted].map((name) => `${name} is missing`)]
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('list.ts takes the folder of the tarballs')
const wrong = problems(resolve(folder))
for (const line of wrong) process.stdout.write(`${line}\n`)
if (wrong.length > 0) process.exit(1)
const manifest = pluginManifest()
const listed = Object.fromEntries(systems.map((system) => [`@unplugin-haxe/runtime-${system}`, manifest.version]))
if (process.argv[3] === '--check') process.stdout.write(`${JSON.stringify(listed, null, 2)}\n`)
else {
  manifest.optionalDependencies = listed
  writeFileSync(join(root, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}
