import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig, type UserConfig } from 'tsdown'

/** Writes runtime/js as JavaScript, file by file and otherwise as it is: the plugin serves and slices these texts. */
function buildRuntime(): void {
  const from = join(import.meta.dirname, 'runtime', 'js')
  for (const entry of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.ts')) continue
    const target = join(import.meta.dirname, 'dist', 'runtime', 'js', entry.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, stripTypeScriptTypes(readFileSync(join(from, entry), 'utf8')))
  }
}

const config: UserConfig = defineConfig({
  entry: {
    index: 'src/plugin/index.ts',
    api: 'src/plugin/api.ts',
    vite: 'src/plugin/vite.ts',
    rollup: 'src/plugin/rollup.ts',
    rolldown: 'src/plugin/rolldown.ts',
    esbuild: 'src/plugin/esbuild.ts',
    webpack: 'src/plugin/webpack.ts',
    rspack: 'src/plugin/rspack.ts',
    farm: 'src/plugin/farm.ts',
    register: 'src/plugin/register.ts',
    cli: 'src/plugin/cli/main.ts',
    'llvm-child': 'src/codegen-llvm/bindings/child.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: { oxc: true },
  clean: true,
  hooks: { 'build:done': buildRuntime },
})

export default config
