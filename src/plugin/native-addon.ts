/*
 * A program as an addon's bytes: the native back end writes files, bundlers take contents.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildNative, objectCacheFolder, type IrWriter } from '../codegen-llvm/index.ts'
import type { MirProgram, SourceFile } from '../compiler/index.ts'
import { bindingsFolders, runtimeFolders } from './target.ts'

export type AddonOptions = {
  /** The project's folder. */
  readonly root: string
  readonly level: 0 | 2 | 3
  readonly debug: boolean
  readonly ir: IrWriter
  readonly sources: (file: string) => SourceFile | null
  readonly notice: (text: string) => void
}

/** Builds an addon; throws a NativeError that says what is missing where the machine can't. */
export async function buildAddon(program: MirProgram, options: AddonOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { root, ...rest } = options
  const folder = mkdtempSync(path.join(tmpdir(), 'unplugin-haxe-addon-'))
  try {
    const file = path.join(folder, 'haxe.node')
    await buildNative(program, file, {
      ...rest,
      kind: 'addon',
      runtimeFolders: runtimeFolders(),
      bindingsFolders: options.ir === 'text' ? [] : bindingsFolders(root),
      cacheFolder: objectCacheFolder(root),
    })
    return new Uint8Array(readFileSync(file))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
