// For maintainers: (re)creates a fixture's Main.out with the official compiler. `node test/support/official.ts
// fixtures/run/x ...` needs `haxe` 4.2 on the path. JavaScript's output says how floats print, in which order maps and
// structures iterate and what sorting keeps; the interpreter's says how Int wraps and what an unset variable is. The two
// are merged line by line; where programs print the number of their line first, `// interp` or `// js` at the end of that
// line says which counts. A first line `// oracle: interp`, `js` or `by hand` in Main.hx settles what can't be merged;
// `// oracle: twin` takes the output of twin/Main.hx, the same program in the syntax of 4.2 (which lacks `?.`, `??` ...).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const shim = join(dirname(fileURLToPath(import.meta.url)), 'official')
const work = mkdtempSync(join(tmpdir(), 'official-'))

type Output = { readonly text: string; readonly error: string | null }

function run(command: string, args: readonly string[], cwd: string): Output {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 60_000 })
  const error =
    done.status === 0 ? null : done.stderr + (done.error ? String(done.error) : '') + done.stdout.slice(-300)
  return { text: done.stdout, error }
}

function interpreted(folder: string): Output {
  return run('haxe', ['-cp', '.', '--main', 'Main', '--interp'], folder)
}

function throughJs(folder: string): Output {
  const file = join(work, 'main.js')
  const made = run(
    'haxe',
    ['-cp', shim, '-cp', '.', '--main', 'Main', '--js', file, '-D', 'js-es=6', '--dce', 'no'],
    folder,
  )
  if (made.error !== null) return made
  const ran = run('node', [file], folder)
  return { ...ran, text: flatStructures(ran.text) }
}

/** JavaScript prints structures over several lines; everybody else on one. */
function flatStructures(text: string): string {
  return text.replaceAll('{\n\n}', '{}').replace(/\{\n\t+[\s\S]*?\n\t*\}(?!\n\t)/g, (all) =>
    all
      .replace(/\{\n\t+/g, '{')
      .replace(/, \n\t+/g, ', ')
      .replace(/\n\t*\}/g, '}')
      .replace(/([{ ]\w+) : /g, '$1: '),
  )
}

/** The line that counts where both ran and differ. */
function chosen(interp: string, js: string): string {
  const wide = js.match(/\d{10,}/g)?.some((digits) => Number(digits) > 0x7fffffff) === true && !/[.e]/.test(js)
  if ((wide && !/e[+-]\d/.test(interp)) || /undefined|\[object Object\]/.test(js)) return interp
  return js
}

function merged(interp: Output, js: Output, folder: string): string | null {
  if (interp.error !== null && js.error !== null) {
    console.error(`${folder}: ${interp.error}`)
    return null
  }
  if (interp.error !== null || js.error !== null) {
    console.error(
      `${folder}: ${interp.error !== null ? 'interp' : 'js'} failed: ${(interp.error ?? js.error ?? '').slice(0, 500)}`,
    )
    return interp.error === null ? interp.text : js.text
  }
  if (interp.text === js.text) return js.text
  const left = interp.text.split('\n')
  const right = js.text.split('\n')
  const source = readFileSync(join(folder, 'Main.hx'), 'utf8').split('\n')
  if (left.length !== right.length) {
    console.error(`${folder}: interp has ${left.length} lines, js ${right.length}: settle it with // oracle:`)
    return null
  }
  return left
    .map((line, i) => {
      const other = right[i] ?? ''
      if (line === other) return line
      const written = /\/\/ (interp|js)$/.exec(source[Number(/^(\d+): /.exec(line)?.[1] ?? 0) - 1] ?? '')?.[1]
      if (written !== undefined) return written === 'js' ? other : line
      // Floats are printed as JavaScript prints them: no choice that anybody needs to look at.
      if (/nan|inf|\d[.e]/.test(line) && /NaN|Inf|\d[.e]|\d{10}/.test(other)) return chosen(line, other)
      const choice = chosen(line, other)
      console.error(`${folder}:${i + 1}: interp ${line} | js ${other} -> ${choice === line ? 'interp' : 'js'}`)
      return choice
    })
    .join('\n')
}

for (const folder of process.argv.slice(2)) {
  const main = join(folder, 'Main.hx')
  if (!existsSync(main)) continue
  const isTwin = readFileSync(main, 'utf8').startsWith('// oracle: twin')
  const source = isTwin ? join(folder, 'twin') : folder
  const way = /^\/\/ oracle: (interp|js|by hand)/.exec(readFileSync(join(source, 'Main.hx'), 'utf8'))?.[1]
  if (way === 'by hand') {
    if (!existsSync(join(folder, 'Main.out'))) console.error(`${folder}: by hand, but no Main.out`)
    continue
  }
  const both = way === undefined
  const alone = way === 'js' ? throughJs(source) : interpreted(source)
  if (!both && alone.error !== null) console.error(`${folder}: ${alone.error}`)
  const out = both ? merged(alone, throughJs(source), source) : alone.error === null ? alone.text : null
  if (out !== null) writeFileSync(join(folder, 'Main.out'), out)
}
rmSync(work, { recursive: true })
