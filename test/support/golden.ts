// Golden files: expected output kept beside the fixtures. BLESS=1 rewrites them; a golden that no test asks for is an error.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root folder of the clone. */
export const root: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Whether goldens are being rewritten. */
export const isBlessing: boolean = process.env.BLESS === '1'

/** The part of ava's context that goldens need. */
type Asserts = { is(actual: unknown, expected: unknown, message?: string): void; fail(message?: string): void }

export type Goldens = {
  /** Compares text with the golden `name` + suffix (blessing: writes it). */
  check(t: Asserts, name: string, actual: string): void
  /** Fails where the folder holds goldens that nothing asked for (blessing: deletes them). Call it in `test.after`. */
  finish(): void
}

/** The goldens of a folder (relative to the root) whose names end in a suffix. */
export function goldensIn(folder: string, suffix: string): Goldens {
  const base = join(root, folder)
  const used = new Set<string>()
  return {
    check(t, name, actual) {
      const path = join(base, name + suffix)
      used.add(path)
      if (isBlessing) {
        mkdirSync(dirname(path), { recursive: true })
        if (!existsSync(path) || readFileSync(path, 'utf8') !== actual) writeFileSync(path, actual)
        t.is(actual, actual)
      } else if (!existsSync(path)) {
        t.fail(`${relative(root, path)} is missing; \`npm run bless\` writes it`)
      } else {
        t.is(actual, readFileSync(path, 'utf8'), `${relative(root, path)} differs; \`npm run bless\` rewrites it`)
      }
    },
    finish() {
      const unused = filesUnder(base).filter((path) => path.endsWith(suffix) && !used.has(path))
      if (isBlessing) for (const path of unused) rmSync(path)
      else if (unused.length > 0) throw new Error(`unused goldens: ${unused.map((p) => relative(root, p)).join(', ')}`)
    },
  }
}

/** Every file below a folder, sorted. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
