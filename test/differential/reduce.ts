// A reducer for programs that show a difference: it takes out statements (runs of lines whose braces match) as long as
// the difference stays, halving the runs it tries.

/** The ranges of `size` whole statements, as [from, to) lines, that can be taken out. */
function ranges(lines: readonly string[], size: number): [number, number][] {
  const out: [number, number][] = []
  for (let from = 0; from < lines.length; from++) {
    let at = from
    for (let taken = 0; taken < size && at < lines.length; taken++) {
      let depth = 0
      let to = at
      do {
        const line = lines[to] ?? ''
        depth += balance(line)
        to++
      } while (depth > 0 && to < lines.length)
      if (depth !== 0) break
      at = to
    }
    if (at > from) out.push([from, at])
  }
  return out
}

function balance(line: string): number {
  let depth = 0
  for (const c of line.replace(/"(?:[^"\\]|\\.)*"/g, '')) depth += c === '{' ? 1 : c === '}' ? -1 : 0
  // `} catch {` and `} else {` belong to what is before them
  return /^\s*\}.*\{$/.test(line) ? 1 : depth
}

/** The smallest program found in `tries` attempts for which `fails` still holds. */
export async function reduce(
  source: string,
  fails: (source: string) => Promise<boolean>,
  tries = 400,
): Promise<string> {
  let lines = source.split('\n')
  for (let size = 16; size >= 1;) {
    let isSmaller = false
    for (let i = 0; i < lines.length && tries > 0; i++) {
      const range = ranges(lines.slice(i), size)[0]
      if (range === undefined || range[0] !== 0) continue
      const without = [...lines.slice(0, i), ...lines.slice(i + range[1])]
      if (range[1] > lines.length - 3) continue
      tries--
      if (await fails(without.join('\n'))) {
        lines = without
        isSmaller = true
        i--
      }
    }
    if (!isSmaller || size === 1) {
      if (size === 1 && !isSmaller) break
      size = Math.max(1, size >> 1)
    }
    if (tries <= 0) break
  }
  return lines.join('\n')
}
