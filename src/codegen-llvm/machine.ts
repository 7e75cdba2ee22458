/*
 * What a triple says of a machine. LLVM's optimiser knows nothing of a module's machine but this: without triple and layout it takes
 * one that has no vectors and whose widest integer is unknown.
 */

const x86 = 'p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128'

/** How LLVM 14 lays data out on a machine (later ones bring the text up to date themselves); null for machines that aren't known here. */
export function dataLayoutOf(triple: string): string | null {
  const isMac = /-apple-/.test(triple)
  const isWindows = /-windows-|-win32/.test(triple)
  if (triple.startsWith('x86_64')) return `e-m:${isMac ? 'o' : isWindows ? 'w' : 'e'}-${x86}`
  if (!/^(?:aarch64|arm64)-/.test(triple) || isWindows) return null
  return isMac ? 'e-m:o-i64:64-i128:128-n32:64-S128' : 'e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128'
}

/** The processor that code for a machine is made for by default: every x86-64 since about 2009. */
export function defaultCpu(triple: string | null): string | null {
  const isX86 = triple === null ? process.arch === 'x64' : triple.startsWith('x86_64')
  return isX86 ? 'x86-64-v2' : null
}

/** Whether code is for aarch64, which Apple's tools call arm64; without a triple it is for the machine at hand. */
export function isArm(triple: string | null): boolean {
  return triple === null ? process.arch === 'arm64' : /^(?:aarch64|arm64)-/.test(triple)
}

/** The attribute of functions by which they keep to what a system asks of frames: Apple's wants them all to be found by their pointers. */
export const framesOf = (triple: string | null): string =>
  triple !== null && /-apple-/.test(triple) ? ' "frame-pointer"="non-leaf"' : ''
