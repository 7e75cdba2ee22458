// The same programs in C (bench/c), for comparison with native code: strict IEEE and the processor that ours is made for.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const sources = join(import.meta.dirname, '..', 'c')

/** A C compiler: its command and what it says it is. */
export type CCompiler = { readonly command: string; readonly version: string }

/** clang, the newest name first; gcc where there is none; null where there is neither. */
export function findC(): CCompiler | null {
  for (const command of ['clang', 'clang-19', 'clang-18', 'clang-17', 'clang-16', 'clang-15', 'clang-14', 'gcc']) {
    const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' })
    if (status === 0) return { command, version: stdout.split('\n')[0] ?? command }
  }
  return null
}

/** The levels that C is built at; the faster one counts. */
export const levels = ['-O2', '-O3'] as const

/** Builds a program's C twin at each level; gives the files, none where it has no twin. */
export function buildC(compiler: CCompiler, name: string, folder: string): string[] {
  const source = join(sources, `${name}.c`)
  if (!existsSync(source)) return []
  return levels.map((level) => {
    const out = join(folder, `${name}${level}`)
    const cpu = process.arch === 'x64' ? ['-march=x86-64-v2'] : []
    const words = [
      level,
      ...cpu,
      '-std=c11',
      '-D_POSIX_C_SOURCE=199309L',
      '-ffp-contract=off',
      source,
      '-o',
      out,
      '-lm',
    ]
    const { status, stderr } = spawnSync(compiler.command, words, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${compiler.command} failed on ${name}.c: ${stderr}`)
    return out
  })
}

/** Whether what C printed is what the program prints: the same text, or the same number written otherwise. */
export const sameOutput = (c: string, ours: string): boolean => {
  const lines = (text: string): string[] => text.trim().split('\n')
  const expected = lines(ours)
  return lines(c).every((line, i) => line === expected[i % expected.length] || Number(line) === Number(expected[0]))
}
