import type { Host } from '../host.ts'

/*
 * The class path: from dotted module paths to files and back. Nothing is parsed here.
 */

/** Where a module was found. */
export type ModuleFile = {
  /** Absolute path of the file. */
  readonly file: string
  /** The class path folder it was found under, without a trailing slash. */
  readonly root: string
  readonly text: string
}

/** The parts of a dotted path. */
export function splitPath(path: string): string[] {
  return path.length === 0 ? [] : path.split('.')
}

function trimSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

/** Finds the file of a dotted module path; the first class path that has it wins. */
export function findModuleFile(host: Host, classPaths: readonly string[], path: string): ModuleFile | null {
  const relative = path.replaceAll('.', '/') + '.hx'
  for (const classPath of classPaths) {
    const root = trimSlash(classPath)
    const file = `${root}/${relative}`
    const text = host.readFile(file)
    if (text !== null) return { file, root, text }
  }
  return null
}

/** The dotted path of a file below one of the class paths (the longest that fits), or null. */
export function modulePathOfFile(classPaths: readonly string[], file: string): string | null {
  let best: string | null = null
  for (const classPath of classPaths) {
    const root = trimSlash(classPath)
    if (!file.startsWith(root + '/')) continue
    if (best === null || root.length > best.length) best = root
  }
  if (best === null) return null
  return file
    .slice(best.length + 1)
    .replace(/\.hx$/, '')
    .replaceAll('/', '.')
}

/** Whether any class path has a folder for the package. */
export function packageExists(host: Host, classPaths: readonly string[], pack: readonly string[]): boolean {
  return classPaths.some((classPath) => host.listFolder(`${trimSlash(classPath)}/${pack.join('/')}`).length > 0)
}

/** The dotted paths of the modules directly in a package, without repeats, sorted. */
export function modulesOfPackage(host: Host, classPaths: readonly string[], pack: readonly string[]): string[] {
  const names = new Set<string>()
  for (const classPath of classPaths) {
    for (const entry of host.listFolder(`${trimSlash(classPath)}/${pack.join('/')}`)) {
      if (!entry.endsWith('.hx') || entry === 'import.hx') continue
      const name = entry.slice(0, -3)
      if (/^[A-Za-z_]\w*$/.test(name)) names.add([...pack, name].join('.'))
    }
  }
  return [...names].sort()
}

/** The `import.hx` files that apply to a module, from the class path root inwards. */
export function importFilesOf(host: Host, root: string, path: string): { file: string; text: string }[] {
  const pack = splitPath(path).slice(0, -1)
  const found: { file: string; text: string }[] = []
  for (let i = 0; i <= pack.length; i++) {
    const file = [root, ...pack.slice(0, i), 'import.hx'].join('/')
    const text = host.readFile(file)
    if (text !== null) found.push({ file, text })
  }
  return found
}
