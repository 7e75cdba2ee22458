// The source files that lines of IR are of, in tests.
import { existsSync, readFileSync } from 'node:fs'
import { sourceFileOf, type SourceFile } from '../../src/compiler/source/index.ts'

/** Files by path: the given ones, and those on disk. */
export function sourcesOf(given: Readonly<Record<string, SourceFile>>): (path: string) => SourceFile | null {
  const read = new Map<string, SourceFile | null>()
  return (path) => {
    let file = given[path] ?? read.get(path)
    if (file === undefined) {
      file = existsSync(path) ? sourceFileOf(path, readFileSync(path, 'utf8')) : null
      read.set(path, file)
    }
    return file
  }
}
