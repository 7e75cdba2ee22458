// What the official compiler's interpreter prints for programs, several in one call, and what ours print.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ran } from '../support/run-program.ts'

export type Program = { readonly seed: number; readonly folder: string; readonly source: string }

/** Writes a program to a folder of its own. */
export function writeProgram(base: string, name: string, seed: number, source: string): Program {
  const folder = join(base, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'Main.hx'), source)
  return { seed, folder, source }
}

/** Every generated program ends with this line. */
const lastLine = /^end \d+ -?\d+$/

/** In bytes, of ten programs together. */
const longestOutput = 100_000_000

function run(args: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn('haxe', args, { timeout: 120_000 })
    let out = ''
    let error = ''
    let isTooLong = false
    child.stdout.on('data', (data: Buffer) => {
      // a string that doubles in a loop can print gigabytes
      isTooLong ||= out.length > longestOutput
      if (isTooLong) child.kill('SIGKILL')
      else out += data.toString('latin1')
    })
    child.stderr.on('data', (data: Buffer) => (error += data.toString('utf8')))
    child.on('error', (e) => done({ out, error: String(e) }))
    child.on('close', (status) =>
      done({
        out: Buffer.from(out, 'latin1').toString('utf8'),
        error: isTooLong ? 'it prints too much' : status === 0 ? null : error || `status ${status}`,
      }),
    )
  })
}

/** What each program prints with `haxe --interp`; a program that fails alone has an error. */
export async function officialOutputs(programs: readonly Program[]): Promise<Ran[]> {
  const args = programs.flatMap((p, i) => [...(i > 0 ? ['--next'] : []), '-cp', p.folder, '--main', 'Main', '--interp'])
  const all = await run(args)
  const texts: string[] = []
  let lines: string[] = []
  for (const line of all.out.split('\n')) {
    lines.push(line)
    if (lastLine.test(line)) {
      texts.push(lines.join('\n') + '\n')
      lines = []
    }
  }
  if (all.error === null && texts.length === programs.length)
    return texts.map((out, i) => ({ out: out.replaceAll(`${programs[i]?.folder}/`, ''), error: null }))
  if (programs.length === 1) {
    const folder = programs[0]?.folder ?? ''
    return [{ out: all.out.replaceAll(`${folder}/`, ''), error: all.error ?? 'it did not reach its last line' }]
  }
  const out: Ran[] = []
  for (const p of programs) out.push(...(await officialOutputs([p])))
  return out
}

/** Both outputs at the first line that differs, or null. */
export function difference(official: string, ours: Ran): string | null {
  if (ours.error === null && ours.out === official) return null
  const a = official.split('\n')
  const b = ours.out.split('\n')
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const error = ours.error === null ? '' : `\n  error: ${ours.error.split('\n').slice(0, 12).join('\n    ')}`
  return `line ${i + 1} of ${a.length}\n  haxe: ${a[i] ?? '(end)'}\n  ours: ${b[i] ?? '(end)'}${error}`
}
