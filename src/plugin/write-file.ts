/*
 * Files that others read while we write them: declarations, programs, maps.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes a file whole: its content goes beside it first and takes its place at once, so that nobody ever reads half of it, whatever
 * ends the process. Makes the folder where it is missing. Throws a CannotWrite where the system refuses.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.${(count++).toString(36)}.tmp`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(beside, content)
    renameSync(beside, file)
  } catch (error) {
    try {
      rmSync(beside, { force: true })
    } catch {
      // What can't be reached wasn't written either.
    }
    throw new CannotWrite(file, error)
  }
}

/** The system refused to write a file; the message says which and why. */
export class CannotWrite extends Error {
  constructor(file: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message.replace(/, \w+ '.*$/, '') : String(cause)
    super(`cannot write ${file}: ${reason}`, { cause })
    this.name = 'CannotWrite'
  }
}

let count = 0
