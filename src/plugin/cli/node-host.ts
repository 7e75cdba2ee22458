// The compiler's host over Node's file system.
import { readFileSync, readdirSync } from 'node:fs'
import type { Host } from '../../compiler/host.ts'

/** A host that reads from disk; unreadable files and folders count as absent. */
export function nodeHost(): Host {
  return {
    readFile(path) {
      try {
        const text = readFileSync(path, 'utf8')
        return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
      } catch {
        return null
      }
    },
    listFolder(path) {
      try {
        return readdirSync(path)
      } catch {
        return []
      }
    },
  }
}
