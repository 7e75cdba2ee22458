// `unplugin-haxe explain CODE`: prints the page of an error's code.
import { existsSync, readFileSync } from 'node:fs'
import { docsFolder } from '../runtime-files.ts'

/**
 * The page of a code (`type/mismatch`) as Markdown.
 * @returns null when no error has that code
 */
export function explanationOf(code: string): string | null {
  if (!/^[a-z]+\/[a-z0-9-]+$/.test(code)) return null
  const path = `${docsFolder()}/errors/${code}.md`
  if (!existsSync(path)) return null
  // the link at the end leads nowhere in a terminal
  return readFileSync(path, 'utf8').replace(/\n\[All errors\].*\n$/, '')
}
