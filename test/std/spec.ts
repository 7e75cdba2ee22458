// Specifications of the standard library: fixtures/std-spec/<topic>.hx holds assertions, one a line, each an expression that
// must be true (`"abc".charAt(1) == "b";`). What stands above the line `// ---` are imports and types they need.
//
// As a program, `node test/std/spec.ts` has the official compiler confirm them: every assertion must hold in its
// interpreter or as its JavaScript. It writes fixtures/std-spec/confirmed.tsv, which says what was confirmed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../support/golden.ts'

export const specFolder: string = join(root, 'fixtures/std-spec')

export type Spec = {
  readonly name: string
  readonly head: string
  /** The assertions with their line numbers. */
  readonly assertions: readonly { readonly line: number; readonly text: string }[]
  readonly hash: string
}

/** All specifications, read from the folder. */
export function readSpecs(): readonly Spec[] {
  return readdirSync(specFolder)
    .filter((file) => file.endsWith('.hx'))
    .toSorted()
    .map((file) => specOf(file.slice(0, -3), readFileSync(join(specFolder, file), 'utf8')))
}

function specOf(name: string, text: string): Spec {
  const lines = text.split('\n')
  const ruler = lines.indexOf('// ---')
  if (ruler < 0) throw new Error(`${name}.hx has no line // ---`)
  const assertions = lines.flatMap((line, i) =>
    i > ruler && line.trim() !== '' && !line.startsWith('//')
      ? [{ line: i + 1, text: line.trim().replace(/;$/, '') }]
      : [],
  )
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  return { name, head: lines.slice(0, ruler).join('\n'), assertions, hash }
}

/** Functions of this many assertions: engines and compilers like them small. */
const chunk = 40

/** A program that prints the lines of the assertions that don't hold, and their number in all. */
export function specProgram(spec: Spec): string {
  const parts: string[] = []
  for (let i = 0; i < spec.assertions.length; i += chunk) {
    const body = spec.assertions
      .slice(i, i + chunk)
      .map(({ line, text }) => `    check(${line}, () -> ${text});`)
      .join('\n')
    parts.push(`  static function part${i / chunk}() {\n${body}\n  }\n`)
  }
  return `${spec.head}
class Main {
  static var count = 0;
  static function check(line:Int, f:() -> Bool) {
    count++;
    var holds = try f() catch (e:Dynamic) false;
    if (!holds) Sys.println("line " + line);
  }
  static function throws(f:() -> Dynamic):Bool
    return try { f(); false; } catch (e:Dynamic) true;
${parts.join('')}  static function main() {
${parts.map((_, i) => `    part${i}();`).join('\n')}
    Sys.println(count + " assertions");
  }
}
`
}

/** The lines that a run says don't hold. */
export function failedLines(output: string): readonly number[] {
  return [...output.matchAll(/^line (\d+)$/gm)].map((m) => Number(m[1]))
}

function confirm(spec: Spec, work: string): string | null {
  const folder = join(work, spec.name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'Main.hx'), specProgram(spec))
  const run = (command: string, args: readonly string[]): string => {
    const done = spawnSync(command, args, { cwd: folder, encoding: 'utf8', timeout: 120_000 })
    return done.status === 0 ? done.stdout : done.stdout + done.stderr
  }
  const shim = join(root, 'test/support/official')
  const made = run('haxe', ['-cp', shim, '-cp', '.', '--main', 'Main', '--js', 'main.js', '-D', 'js-es=6'])
  const outputs = [run('haxe', ['-cp', '.', '--main', 'Main', '--interp']), made + run('node', ['main.js'])]
  const ended = outputs.map((text) => text.includes(`${spec.assertions.length} assertions`))
  const failures = outputs.map((text, i) => (ended[i] === true ? new Set(failedLines(text)) : null))
  if (failures.every((f) => f === null)) {
    console.error(`${spec.name}: ${outputs.join('\n').slice(0, 2000)}`)
    return null
  }
  const wrong = spec.assertions.filter(({ line }) => failures.every((f) => f === null || f.has(line)))
  for (const { line, text } of wrong) console.error(`${spec.name}.hx:${line}: doesn't hold officially: ${text}`)
  if (wrong.length > 0) return null
  const told = failures.map((f) => (f === null ? 'did not end' : String(spec.assertions.length - f.size)))
  return [spec.name, spec.hash, spec.assertions.length, ...told].join('\t')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const work = mkdtempSync(join(tmpdir(), 'spec-'))
  const rows = readSpecs().map((spec) => confirm(spec, work))
  rmSync(work, { recursive: true })
  const heading = 'specification\thash\tassertions\thold in the interpreter\thold as JavaScript'
  writeFileSync(join(specFolder, 'confirmed.tsv'), [heading, ...rows.filter((row) => row !== null)].join('\n') + '\n')
  if (rows.includes(null)) process.exitCode = 1
}
