// What paths are called in messages and traces: as the user wrote their class path, which is what the official compiler does.
import { absolutePath } from './arguments.ts'

export type PathNames = {
  /** For diagnostics: `src/Main.hx` where the class path was given as `src`; absolute where it was given so. */
  display(path: string): string
  /** For trace and stack positions: as `display`, but below an absolute class path only the part after it. */
  position(path: string): string
}

/** Names for the paths below the class paths, as given on the command line. */
export function pathNamesOf(workingFolder: string, classPaths: readonly string[]): PathNames {
  const roots = classPaths.map((written) => ({ written, absolute: absolutePath(workingFolder, written) }))
  const below = (path: string): { readonly root: (typeof roots)[number]; readonly rest: string } | null => {
    for (const root of roots) {
      const folder = root.absolute.endsWith('/') ? root.absolute : root.absolute + '/'
      if (path.startsWith(folder)) return { root, rest: path.slice(folder.length) }
    }
    return null
  }
  const written = (text: string, rest: string): string => {
    const folder = text.replaceAll('\\', '/').replace(/\/+$/, '')
    return folder === '.' || folder === '' ? rest : `${folder}/${rest}`
  }
  const isAbsolute = (text: string): boolean => /^([A-Za-z]:)?[\\/]/.test(text)
  return {
    display(path) {
      const found = below(path)
      if (found === null) return path
      return isAbsolute(found.root.written) ? path : written(found.root.written, found.rest)
    },
    position(path) {
      const found = below(path)
      if (found === null) return path.slice(path.lastIndexOf('/') + 1)
      return isAbsolute(found.root.written) ? found.rest : written(found.root.written, found.rest)
    },
  }
}
