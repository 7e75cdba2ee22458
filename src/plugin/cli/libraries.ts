// Finds Haxe libraries (`-L name`) where package managers put them: npm, haxelib's local repository, lix.
import type { Host } from '../../compiler/host.ts'
import { absolutePath, hxmlWords } from './arguments.ts'

export type Library = { readonly classPaths: readonly string[]; readonly defines: ReadonlyMap<string, string> }

/** Looks a library up from the working folder upwards; null where none of the places has it. `name` may carry `:version`. */
export function findLibrary(host: Host, workingFolder: string, name: string): Library | null {
  const [bare = name, version] = name.split(':')
  for (let folder = workingFolder; ;) {
    const found =
      fromLix(host, folder, bare) ??
      fromFolder(host, `${folder}/node_modules/${bare}`, bare) ??
      fromHaxelib(host, `${folder}/.haxelib/${bare.replaceAll('.', ',')}`, bare, version)
    if (found) return found
    const parent = folder.slice(0, folder.lastIndexOf('/'))
    if (parent === folder || parent === '') return null
    folder = parent
  }
}

function fromFolder(host: Host, folder: string, name: string): Library | null {
  const text = host.readFile(`${folder}/haxelib.json`)
  if (text === null) return null
  let classPath = ''
  try {
    const data: unknown = JSON.parse(text)
    if (typeof data === 'object' && data !== null && 'classPath' in data && typeof data.classPath === 'string')
      classPath = data.classPath
  } catch {
    return null
  }
  return { classPaths: [absolutePath(folder, classPath)], defines: new Map([[name, '1']]) }
}

function fromHaxelib(host: Host, folder: string, name: string, version: string | undefined): Library | null {
  const development = host.readFile(`${folder}/.dev`)
  if (development !== null && version === undefined) return fromFolder(host, development.trim(), name)
  const current = version ?? host.readFile(`${folder}/.current`)?.trim()
  return current === undefined ? null : fromFolder(host, `${folder}/${current.replaceAll('.', ',')}`, name)
}

function fromLix(host: Host, folder: string, name: string): Library | null {
  const text = host.readFile(`${folder}/haxe_libraries/${name}.hxml`)
  if (text === null) return null
  const words = hxmlWords(text)
  const classPaths: string[] = []
  const defines = new Map<string, string>()
  for (let i = 0; i < words.length; i++) {
    const value = (words[i + 1] ?? '').replaceAll('${SCOPE_DIR}', folder)
    if (words[i] === '-cp' || words[i] === '-p') classPaths.push(absolutePath(folder, value))
    else if (words[i] === '-D') {
      const [key = '', content = '1'] = value.split('=')
      defines.set(key, content)
    }
  }
  return { classPaths, defines }
}
