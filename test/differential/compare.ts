// For maintainers: compares programs you wrote with the official compiler, whether they run or are wrong.
//   node test/differential/compare.ts <file.hx | folder> ... [--all]       (needs `haxe` 4.2 on the path, Node 24)
// A file is a program with class Main; a folder with Main.hx is one; other folders are searched. A line of output agrees
// when the interpreter or the JavaScript back end prints it; wrong programs are compared by the lines of their errors.
// --all also shows the lines on which the official back ends differ.
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Ran, programRunner } from '../support/run-program.ts'

const here = dirname(fileURLToPath(import.meta.url))
const shim = join(here, '../support/official')

/** Folders with a Main.hx each; a lone file is copied to a folder of its own under `base`. */
function programsOf(path: string, base: string): { readonly name: string; readonly folder: string }[] {
  if (statSync(path).isFile()) {
    if (!path.endsWith('.hx')) return []
    const name = basename(path, '.hx')
    const folder = join(base, `${name}-${readdirSync(base).length}`)
    mkdirSync(folder)
    copyFileSync(path, join(folder, 'Main.hx'))
    return [{ name, folder }]
  }
  if (existsSync(join(path, 'Main.hx'))) return [{ name: basename(path), folder: path }]
  return readdirSync(path)
    .sort()
    .flatMap((name) => programsOf(join(path, name), base))
}

function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, timeout: 60_000 })
    const out: Buffer[] = []
    let error = ''
    child.stdout.on('data', (data: Buffer) => out.push(data))
    child.stderr.on('data', (data: Buffer) => (error += data.toString('utf8')))
    child.on('error', (e) => done({ out: '', error: String(e) }))
    child.on('close', (status) =>
      done({ out: Buffer.concat(out).toString('utf8'), error: status === 0 ? null : error || `status ${status}` }),
    )
  })
}

/** JavaScript prints structures over several lines; everybody else doesn't. */
const flat = (text: string): string =>
  text.replace(/\{\n\t+[\s\S]*?\n\t*\}(?!\n\t)/g, (all) =>
    all
      .replace(/\{\n\t+/g, '{')
      .replace(/, \n\t+/g, ', ')
      .replace(/\n\t*\}/g, '}')
      .replace(/([{ ]\w+) : /g, '$1: '),
  )

/** `line message` of every error on a file of the program. */
function errorLines(text: string): string[] {
  const explains =
    /^(\.\.\. |Example of an uninit|Implement (it|them) or make |First abstract field was here|For function arg|For optional)/
  return [...text.matchAll(/^(?:\.\/)?([\w/]+\.hx):(\d+): (?:(?:characters?|lines?) [\d-]+ : )?(.*)$/gm)]
    .map(([, file, line, message = '']) => ({ at: `${file}:${line}`, message: message.replace(/^error: /, '') }))
    .filter(({ message }) => !/^Warning|^warning|^\(W/.test(message) && !explains.test(message))
    .map(({ at, message }) => `${at} ${message}`)
}

function compareErrors(official: string, ours: Ran): string[] {
  const theirs = errorLines(official)
  const mine = errorLines(ours.error ?? '')
  if (ours.error === null) return ['the official compiler rejects it, we run it:', ...official.split('\n').slice(0, 4)]
  const at = (s: string): string => s.split(' ')[0] ?? ''
  const isSame = theirs.map(at).join() === mine.map(at).join()
  return isSame
    ? [`both reject it: ${theirs[0] ?? ''}`]
    : ['errors differ', ...theirs.map((l) => `haxe: ${l}`), ...mine.map((l) => `ours: ${l}`)]
}

function compareOutputs(interp: Ran, js: Ran, ours: Ran, isAll: boolean): string[] {
  const left = interp.out.split('\n')
  const right = js.out.split('\n')
  const mine = ours.out.split('\n')
  const found: string[] = []
  for (let i = 0; i < Math.max(mine.length, interp.error === null ? left.length : right.length); i++) {
    const [a, b, c] = [interp.error === null ? left[i] : undefined, js.error === null ? right[i] : undefined, mine[i]]
    const isSame = c === a || c === b
    if (isSame) {
      if (isAll && a !== b) found.push(`line ${i + 1} (ours is ${c === a ? 'interp' : 'js'}'s): ${a} | ${b}`)
      continue
    }
    found.push(`line ${i + 1}`, `  interp: ${a}`, `  js:     ${b}`, `  ours:   ${c}`)
    if (found.length > 24) break
  }
  if (ours.error !== null) found.push(`we fail: ${ours.error.split('\n').slice(0, 12).join('\n    ')}`)
  return found
}

async function main(args: readonly string[]): Promise<void> {
  const base = mkdtempSync(join(tmpdir(), 'compare-'))
  const isAll = args.includes('--all')
  const programs = args.filter((a) => !a.startsWith('--')).flatMap((a) => programsOf(resolve(a), base))
  const runner = programRunner(1, 30_000)
  let same = 0
  for (const { name, folder } of programs) {
    const ours = runner.run(folder)
    const interp = await run('haxe', ['-cp', '.', '--main', 'Main', '--interp'], folder)
    const file = join(base, 'main.js')
    const flags = ['-cp', shim, '-cp', '.', '--main', 'Main', '--js', file, '-D', 'js-es=6', '--dce', 'no']
    let js = await run('haxe', flags, folder)
    let found: string[]
    if (js.error !== null) {
      const hl = await run('haxe', ['-cp', '.', '--main', 'Main', '--hl', 'x.hl', '--no-output'], folder)
      found = hl.error !== null ? compareErrors(hl.error, await ours) : compareOutputs(interp, js, await ours, isAll)
    } else {
      const ran = await run('node', [file], folder)
      js = { ...ran, out: flat(ran.out) }
      found = compareOutputs(interp, js, await ours, isAll)
      if (interp.error !== null && js.error !== null)
        found.push(`both official back ends fail: ${interp.error.slice(0, 300)}`)
    }
    if (found.length === 0 || found[0]?.startsWith('both reject it')) same++
    if (found.length === 0) continue
    process.stdout.write(`--- ${name}\n${found.map((l) => `  ${l}\n`).join('')}`)
  }
  process.stdout.write(`${same} of ${programs.length} agree\n`)
  runner.close()
  rmSync(base, { recursive: true })
}

await main(process.argv.slice(2))
