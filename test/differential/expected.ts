// What the official compiler prints for the first seeds, kept as a line each: hashes of the program and of every line,
// so that tests need no `haxe` and still name the line that differs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateProgram } from './generate.ts'
import { officialOutputs, writeProgram } from './oracle.ts'

/** A hash (FNV-1a) as eight hexadecimal digits. */
export function hashOf(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h >>> 0).toString(16).padStart(8, '0')
}

/** Two digits per line, to find the first that differs. */
export const lineHashes = (text: string): string =>
  text
    .split('\n')
    .map((line) => hashOf(line).slice(6))
    .join('')

export type Expected = {
  readonly seed: number
  readonly source: string
  readonly output: string
  readonly lines: string
}

/** Reads the lines of expected.txt. */
export function parseExpected(text: string): Expected[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [seed = '', source = '', output = '', lines = ''] = line.split(' ')
      return { seed: Number(seed), source, output, lines }
    })
}

/** The text of expected.txt for the first seeds that the official compiler accepts. */
export async function expectedText(count: number): Promise<string> {
  const base = mkdtempSync(join(tmpdir(), 'expected-'))
  const lines = [
    '# seed, hash of its program, hash of its output, two digits for each line (node test/differential/run.ts --bless)',
  ]
  try {
    for (let seed = 0; lines.length <= count; seed++) {
      const source = generateProgram(seed)
      const [ran] = await officialOutputs([writeProgram(base, String(seed), seed, source)])
      if (ran?.error === null) lines.push(`${seed} ${hashOf(source)} ${hashOf(ran.out)} ${lineHashes(ran.out)}`)
    }
  } finally {
    rmSync(base, { recursive: true })
  }
  return lines.join('\n') + '\n'
}
