// For maintainers: (re)creates the `.official` of error fixtures with the official compiler (`haxe` 4.2 on the path).
// `node test/support/official-errors.ts fixtures/errors/names/typo-local.hx ...`
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

for (const path of process.argv.slice(2)) {
  const work = mkdtempSync(join(tmpdir(), 'official-'))
  // Syntax that 4.2 lacks stands in the `.twin` as 4.2 has it, on the same lines.
  const twin = path.replace(/\.hx$/, '.twin')
  copyFileSync(existsSync(twin) ? twin : path, join(work, 'Main.hx'))
  // HashLink is a static target, as ours is.
  const args = ['--main', 'Main', '--hl', 'main.hl', '--no-output']
  const done = spawnSync('haxe', args, { cwd: work, encoding: 'utf8', timeout: 20_000 })
  if (done.error) throw done.error
  writeFileSync(path.replace(/\.hx$/, '.official'), done.stdout + done.stderr)
  rmSync(work, { recursive: true })
}
