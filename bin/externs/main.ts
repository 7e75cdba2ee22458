/*
 * Makes runtime/std/js/html: `node bin/externs/main.ts`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { elementTags, readModel } from './idl.ts'
import { externModules } from './modules.ts'
import { isWanted } from './specs.ts'

/** The generated modules, by file name under runtime/std. */
export function generateExterns(): ReadonlyMap<string, string> {
  return externModules({ model: readModel(isWanted), tags: elementTags(), styles: styleNames() })
}

/** The names of CSS properties in a style declaration that Haxe can write, `backgroundColor` and such. */
function styleNames(): readonly string[] {
  const require = createRequire(import.meta.url)
  const text = readFileSync(require.resolve('@webref/css/css.json'), 'utf8')
  const { properties } = JSON.parse(text) as { properties: readonly { styleDeclaration?: readonly string[] }[] }
  const names = properties.flatMap((p) => p.styleDeclaration ?? []).filter((n) => /^[a-z][A-Za-z0-9]*$/.test(n))
  return [...new Set(names)].toSorted()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const std = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'runtime', 'std')
  rmSync(join(std, 'js', 'html'), { recursive: true, force: true })
  const modules = generateExterns()
  for (const [file, text] of modules) {
    mkdirSync(dirname(join(std, file)), { recursive: true })
    writeFileSync(join(std, file), text)
  }
  process.stdout.write(`${modules.size} modules in runtime/std/js/html\n`)
}
