/*
 * Where the package keeps what it doesn't compile itself: the Haxe standard library and the JavaScript half of the runtime.
 */
import { existsSync, readFileSync } from 'node:fs'
import * as nodeModule from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { slashed } from './options.ts'

const here = path.dirname(fileURLToPath(import.meta.url))

/** The package's folder: two levels up in the sources, one in `dist`. */
function packageFolder(): string {
  for (let folder = here; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'runtime', 'std', 'StdTypes.hx'))) return slashed(folder)
    if (path.dirname(folder) === folder)
      throw new Error('unplugin-haxe: its runtime folder is missing; install the package again')
  }
}

let root: string | null = null
const packageRoot = (): string => (root ??= packageFolder())

/** The folder of the Haxe standard library. */
export function stdFolder(): string {
  return `${packageRoot()}/runtime/std`
}

/** The folder of the documentation. */
export function docsFolder(): string {
  return `${packageRoot()}/docs`
}

/** The prefix of the ids of glue of the standard library's modules: they lie outside the project. */
export const stdPrefix = '~haxe/std/'

/** The specifier of a `.hx` file's glue. */
export function specifierOf(file: string): string {
  const std = `${stdFolder()}/`
  return file.startsWith(std) ? stdPrefix + file.slice(std.length) : file
}

/** The `.hx` file behind an id. */
export function fileOfId(id: string): string {
  return id.startsWith(stdPrefix) ? `${stdFolder()}/${id.slice(stdPrefix.length)}` : id
}

/** The prefix of the ids of the runtime's JavaScript files. */
export const runtimeFilePrefix = '~haxe/js/'

const texts = new Map<string, string>()

/** The JavaScript of a file of `runtime/js`: as built where the package is installed, with its types taken out in a clone. */
export function runtimeScript(name: string): string {
  const known = texts.get(name)
  if (known !== undefined) return known
  const base = (root ??= packageFolder())
  const script = name.replace(/\.ts$/, '.js')
  const built = [`${base}/dist/runtime/js/${script}`, `${base}/runtime/js/${script}`].find((f) => existsSync(f))
  let text: string
  if (built !== undefined && !existsSync(`${base}/runtime/js/${name}`)) text = readFileSync(built, 'utf8')
  else {
    const strip = (nodeModule as { stripTypeScriptTypes?: (code: string) => string }).stripTypeScriptTypes
    if (!strip) throw new Error('unplugin-haxe: running from its sources needs Node 24')
    text = withoutWarnings(() => strip(readFileSync(`${base}/runtime/js/${name}`, 'utf8')))
  }
  // Whole ids instead of relative ones: bundlers differ in what they take as the place of a virtual module.
  const folder = path.posix.dirname(`${runtimeFilePrefix}${name}`)
  text = text.replace(
    /^((?:import|export)\b[^'"]*?\bfrom\s*)'(\.\.?\/[^']+)'/gm,
    (_, head: string, from: string) => `${head}'${path.posix.join(folder, from)}'`,
  )
  texts.set(name, text)
  return text
}

/** Node says once per process that stripping types is experimental; nobody who runs a build can do anything about it. */
function withoutWarnings<T>(work: () => T): T {
  const emit = process.emitWarning
  process.emitWarning = () => {}
  try {
    return work()
  } finally {
    process.emitWarning = emit
  }
}

/**
 * The part of a script that some of its exports need: those exports and, transitively, the top-level declarations they
 * name. Relies on how our own sources are laid out: what starts in column 0 starts a declaration.
 */
export function sliceScript(text: string, wanted: Iterable<string>): string {
  type Piece = { readonly names: readonly string[]; readonly text: string; readonly index: number }
  const pieces: Piece[] = []
  let lines: string[] = []
  const close = (): void => {
    const code = lines.join('\n')
    lines = []
    const head = /^(?:export )?(?:async )?(?:const|let|var|function\*?|class) +([\w$]+)/m.exec(code)
    if (head?.[1]) pieces.push({ names: [head[1]], text: code.replace(/^export /m, ''), index: pieces.length })
  }
  for (const line of text.split('\n')) {
    if (/^(export |const |let |var |function |async |class |import )/.test(line) && lines.length > 0) close()
    if (line.startsWith('import ')) continue
    lines.push(line)
  }
  close()
  const byName = new Map(pieces.flatMap((p) => p.names.map((n) => [n, p] as const)))
  const needed = new Set<Piece>()
  const need = (name: string): void => {
    const piece = byName.get(name)
    if (!piece || needed.has(piece)) return
    needed.add(piece)
    for (const word of piece.text.matchAll(/[A-Za-z_$][\w$]*/g)) need(word[0])
  }
  for (const name of wanted) need(name)
  return [...needed]
    .sort((a, b) => a.index - b.index)
    .map((p) => p.text.trim())
    .join('\n')
}
