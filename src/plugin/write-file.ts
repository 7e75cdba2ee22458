/*
 * Files that others read while we write them: declarations, programs, maps.
 */
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes a file whole: its content goes beside it first and takes its place at once, so that nobody ever reads half of it, whatever
 * ends the process. Makes the folder where it is missing. Throws a CannotWrite where the system refuses.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.${(count++).toString(36)}.tmp`
  try {
    makeFolder(path.dirname(file))
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

/**
 * Makes a folder with those above it, one by one: Node's own way never ends where a system says of a folder that is there that it
 * isn't (/proc on Linux).
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  const above = path.dirname(folder)
  if (above !== folder) makeFolder(above)
  try {
    mkdirSync(folder)
  } catch (error) {
    // Another process may have made it in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Makes sure that a file of this name can be written by somebody else. Throws a CannotWrite where it surely can't. */
export function prepareFor(file: string): void {
  try {
    makeFolder(path.dirname(file))
  } catch (error) {
    throw new CannotWrite(file, error)
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new CannotWrite(file, 'it is a folder')
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
