/*
 * A program as an addon's bytes: the native back end writes files, bundlers take contents.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildNative, objectCacheFolder } from '../codegen-llvm/index.ts'
import type { MirProgram, SourceFile } from '../compiler/index.ts'
import { runtimeFolders } from './target.ts'

/** Builds an addon; throws a NativeError that says what is missing where the machine can't. */
export async function buildAddon(
  program: MirProgram,
  root: string,
  level: 0 | 2 | 3,
  debug: boolean,
  sources: (file: string) => SourceFile | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'unplugin-haxe-addon-'))
  try {
    const file = path.join(folder, 'haxe.node')
    await buildNative(program, file, {
      kind: 'addon',
      level,
      debug,
      runtimeFolders: runtimeFolders(),
      cacheFolder: objectCacheFolder(root),
      sources,
    })
    return new Uint8Array(readFileSync(file))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
