/**
 * The compiler's only door to files. Everything else in `src/compiler` is a function of what this gives.
 * Paths are absolute with forward slashes.
 */
export type Host = {
  /** The file's text, or null where there is no such file. A byte order mark is removed. */
  readFile(path: string): string | null
  /** The names of the entries of a folder, or an empty list; used for wildcard imports and `import.hx`. */
  listFolder(path: string): readonly string[]
  /** What traces and stack traces call a file (`src/Main.hx`); without it, the path from its class path on. */
  positionName?(path: string): string
}

/** A host over a map of paths to texts, for tests and in-memory compiles; falls back to `base`. */
export function memoryHost(files: ReadonlyMap<string, string>, base?: Host): Host {
  return {
    ...base,
    readFile: (path) => files.get(path) ?? base?.readFile(path) ?? null,
    listFolder: (path) => {
      const prefix = path.endsWith('/') ? path : path + '/'
      const names = new Set<string>(base?.listFolder(path) ?? [])
      for (const key of files.keys()) {
        if (!key.startsWith(prefix)) continue
        const rest = key.slice(prefix.length)
        names.add(rest.split('/')[0] ?? rest)
      }
      return [...names]
    },
  }
}
