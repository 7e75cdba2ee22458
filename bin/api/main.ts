/*
 * Makes docs/api, a page for each package of the standard library: `node bin/api/main.ts`.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtinDefines } from '../../src/compiler/defines.ts'
import { DiagnosticSink } from '../../src/compiler/diagnostics/index.ts'
import { type Module, typeProgram } from '../../src/compiler/typer/index.ts'
import { nodeHost } from '../../src/plugin/cli/node-host.ts'
import { intrinsicLines, typeSections } from './sections.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const std = join(root, 'runtime', 'std')

type Target = 'wasm' | 'native'

function modulesUnder(folder: string): readonly string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((f) => f.endsWith('.hx') && !/^(_\w+|rt|js\/html)\//.test(f))
    .map((f) => f.slice(0, -'.hx'.length).replaceAll('/', '.'))
}

function modulesFor(target: Target, paths: readonly string[]): readonly Module[] {
  const program = typeProgram({
    host: nodeHost(),
    defines: builtinDefines(target, new Map()),
    sink: new DiagnosticSink(),
    classPaths: [join(std, `_${target}`), std],
    entries: [...paths],
  })
  return paths.flatMap((path) => program.modules.get(path) ?? [])
}

const packageOf = (path: string): string => path.split('.').slice(0, -1).join('.')

/** The pages by file name under docs/api. */
export function generateApi(): ReadonlyMap<string, string> {
  const everywhere = modulesUnder(std)
  const own = modulesUnder(join(std, '_native')).filter((path) => !everywhere.includes(path) && !path.startsWith('rt.'))
  const pages = new Map<string, string[]>()
  const lists = new Map<string, string[]>()
  const add = (modules: readonly Module[], note: string): void => {
    for (const module of modules.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
      const sections = typeSections(module)
      if (sections.length === 0) continue
      const pack = packageOf(module.path)
      const page = pages.get(pack) ?? [`# ${pack === '' ? 'The top level' : pack}\n`]
      page.push(`## ${module.path}\n`, ...(note === '' ? [] : [`${note}\n`]), ...sections)
      pages.set(pack, page)
      lists.set(pack, [...(lists.get(pack) ?? []), module.path.slice(pack === '' ? 0 : pack.length + 1)])
    }
  }
  add(modulesFor('wasm', everywhere), '')
  add(modulesFor('native', own), '*On native only.*')
  const files = new Map<string, string>(
    [...pages].map(([pack, lines]) => [fileOf(pack), `${heading}${lines.join('\n')}`] as const),
  )
  files.set('README.md', index(lists))
  files.set('intrinsics.md', intrinsics())
  return files
}

const heading = '<!-- Made by bin/api from the comments in runtime/std. Do not edit. -->\n\n'

const fileOf = (pack: string): string => `${pack === '' ? 'top-level' : pack}.md`

const kinds: readonly (readonly [module: string, title: string, text: string])[] = [
  ['rt.Intrinsics', 'Operations', '`@:mir("name")`: a call is that operation of MIR (src/compiler/mir/ops.ts).'],
  ['rt.Mem', 'Memory', 'The same for linear memory.'],
  [
    'rt.Host',
    'The host',
    '`@:runtime("name")`: a call of the function that src/compiler/stdlib/registry.ts has under that name. On wasm it is ' +
      'imported from runtime/js/imports.ts, on native it is a symbol of the runtime library.',
  ],
  [
    'rt.Reflection',
    'The program itself',
    '`@:reflect("name")`: the compiler writes the function from the classes of the program, as far as they are used.',
  ],
]

/** The page of what the library stands on. */
function intrinsics(): string {
  const modules = modulesFor(
    'wasm',
    kinds.map(([path]) => path),
  )
  const sections = kinds.map(([path, title, text]) => {
    const module = modules.find((m) => m.path === path)
    const rows = module ? intrinsicLines(module) : []
    return `## ${title}: ${path}\n\n${text}\n\n| name | function | what it does |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  return (
    `${heading}# Intrinsics\n\nWhat the standard library stands on: all else in runtime/std is Haxe.\n\n` +
    sections.join('\n')
  )
}

function index(lists: ReadonlyMap<string, readonly string[]>): string {
  const rows = [...lists]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([pack, names]) => `| [${pack === '' ? 'the top level' : pack}](${fileOf(pack)}) | ${names.join(', ')} |`)
  return (
    `${heading}# The standard library\n\n` +
    'One page for each package. The externs of `js.html` are generated from the specifications of the W3C and the WHATWG, ' +
    'which say what each does; `bin/externs` makes them.\n\n' +
    'What the library itself stands on is told in [intrinsics](intrinsics.md).\n\n' +
    `| package | modules |\n|---|---|\n${rows.join('\n')}\n`
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'docs', 'api')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of generateApi()) writeFileSync(join(folder, file), text)
}
