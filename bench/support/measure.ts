// What the benchmarks share: where they build, the words of their command lines, medians.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** The folder that benchmarks build in. */
export const work: string = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'unplugin-haxe', 'bench')
mkdirSync(work, { recursive: true })

/** The middle value; of an even number of values the mean of both middle ones. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/** Takes an option and its number out of the words of a command line. */
export const takeOption = (words: string[], name: string, fallback: number): number => {
  const at = words.indexOf(name)
  return at < 0 ? fallback : Number(words.splice(at, 2)[1])
}
