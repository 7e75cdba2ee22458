/*
 * The packages of the native runtime: one for each platform, with the library alone.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The clone. */
export const root: string = resolve(import.meta.dirname, '../..')

/** The file that is in them. */
export const library = 'librayzor_runtime.a'

/** The ends of their names, as src/plugin/target.ts makes them; .github/workflows/runtime-packages.yml packs each. */
export const systems: readonly string[] = [
  'linux-x64-gnu',
  'linux-arm64-gnu',
  'linux-x64-musl',
  'darwin-x64',
  'darwin-arm64',
]

/** What package.json of the plugin says. */
export type PluginManifest = {
  readonly version: string
  readonly license: string
  optionalDependencies?: Readonly<Record<string, string>>
}

/** The plugin's package.json. */
export const pluginManifest = (): PluginManifest =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PluginManifest

/** What the package of a platform says. `name` ends with one of the systems. */
export function manifestOf(name: string): Record<string, unknown> {
  const { version, license } = pluginManifest()
  const [platform = '', arch = '', libc] = name.slice('@unplugin-haxe/runtime-'.length).split('-')
  return {
    name,
    version,
    description: `The runtime library of unplugin-haxe's native target for ${platform} on ${arch}`,
    license,
    os: [platform],
    cpu: [arch],
    // npm's word for it
    ...(libc === undefined ? {} : { libc: [libc === 'gnu' ? 'glibc' : libc] }),
    files: [library],
  }
}
