import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/*
 * The only user of binaryen: `wasm-opt` in a process of its own, because an abort there must not end the bundler.
 */

/** What the module uses, named one by one: "all features" emits encodings that no engine takes. */
const features = [
  'gc',
  'reference-types',
  'exception-handling',
  'bulk-memory',
  'bulk-memory-opt',
  'sign-ext',
  'nontrapping-float-to-int',
  'multivalue',
  'tail-call',
  'extended-const',
  'mutable-globals',
]

export type Optimized = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly sourceMap: string | null
  /** Why the bytes are as they came, where they are. */
  readonly warning: string | null
}

/** How hard to try: 0 leaves the module alone, 1 is cheap, 2 and 3 take a second or more per thousand functions. */
export type OptimizeLevel = 0 | 1 | 2 | 3

const binaryenTool = (tool: string): string =>
  join(dirname(createRequire(import.meta.url).resolve('binaryen/package.json')), 'bin', tool)

const run = (tool: string, args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [binaryenTool(tool), ...args], { maxBuffer: 1 << 24 }, (error, _, stderr) => {
      if (error === null) resolve()
      else reject(new Error(reasonOf(stderr) ?? error.message.slice(0, 200)))
    })
  })

/** The first line that says something: an abort prints the tool's whole source too. */
const reasonOf = (stderr: string): string | null =>
  stderr
    .split('\n')
    .find((line) => line.trim() !== '' && line.length < 500)
    ?.trim() ?? null

/**
 * What has a single caller isn't inlined whatever its size: loops in functions of their own are there to be entered anew in
 * optimised code, and slow paths must not swell the loops that call them.
 */
const inlining = ['--one-caller-inline-max-function-size', '20', '--flexible-inline-max-function-size', '8']

const passesOf = (level: OptimizeLevel): string[] => {
  switch (level) {
    case 0:
      return []
    case 1:
      // The short list that gives most of the size at a fifth of the time.
      return [
        '--inlining-optimizing',
        '--vacuum',
        '--simplify-locals',
        '--coalesce-locals',
        '--reorder-locals',
        '--vacuum',
        '--merge-blocks',
        '--remove-unused-brs',
        '--remove-unused-names',
        '--remove-unused-module-elements',
      ]
    case 2:
      return ['-O2', ...inlining, '--closed-world']
    case 3:
      // The second round takes away what the first one's inlining left.
      return ['-O3', ...inlining, '--closed-world', '-Os']
    default:
      return level satisfies never
  }
}

/** Runs wasm-opt over a module; where that fails the module comes back as it was, with a warning. */
export async function optimizeWasm(
  bytes: Uint8Array<ArrayBuffer>,
  level: OptimizeLevel,
  options: { readonly names?: boolean; readonly sourceMap?: string | null; readonly sourceMapUrl?: string } = {},
): Promise<Optimized> {
  const sourceMap = options.sourceMap ?? null
  if (level === 0) return { bytes, sourceMap, warning: null }
  let folder: string | null = null
  try {
    folder = await mkdtemp(join(tmpdir(), 'unplugin-haxe-'))
    const input = join(folder, 'in.wasm')
    const output = join(folder, 'out.wasm')
    await writeFile(input, bytes)
    const args = ['--mvp-features', ...features.map((f) => `--enable-${f}`), ...passesOf(level), input, '-o', output]
    if (options.names === true) args.push('-g')
    if (sourceMap !== null) {
      // Texts come back below; an absent one would abort the tool.
      await writeFile(
        `${input}.map`,
        JSON.stringify({ ...(JSON.parse(sourceMap) as object), sourcesContent: undefined }),
      )
      args.push('-ism', `${input}.map`, '-osm', `${output}.map`, '-osu', options.sourceMapUrl ?? 'haxe.wasm.map')
    }
    await run('wasm-opt', args)
    const optimized = new Uint8Array(await readFile(output))
    return {
      bytes: optimized,
      sourceMap: sourceMap === null ? null : withContents(await readFile(`${output}.map`, 'utf8'), sourceMap),
      warning: null,
    }
  } catch (error) {
    return {
      bytes,
      sourceMap,
      warning: `wasm-opt failed, the module is not optimised: ${error instanceof Error ? error.message : String(error)}`,
    }
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true })
  }
}

/** Gives an optimised map the source texts of the original, which wasm-opt drops. */
function withContents(optimized: string, original: string): string {
  const map = JSON.parse(optimized) as { sources: string[]; sourcesContent?: (string | null)[] }
  const source = JSON.parse(original) as { sources: string[]; sourcesContent: (string | null)[] }
  map.sourcesContent = map.sources.map((path) => source.sourcesContent[source.sources.indexOf(path)] ?? null)
  return JSON.stringify(map)
}

/** The text form of a module, by wasm-dis. */
export async function emitWat(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'unplugin-haxe-'))
  try {
    const input = join(folder, 'in.wasm')
    const output = join(folder, 'out.wat')
    await writeFile(input, bytes)
    await run('wasm-dis', ['--mvp-features', ...features.map((f) => `--enable-${f}`), input, '-o', output])
    return await readFile(output, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
