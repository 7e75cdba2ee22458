// The wasm target needs nothing but Node: no LLVM, no C compiler, no Rust.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/golden.ts'

/** Loaded first: whatever is started but Node ends the process, so that what lies outside PATH isn't found either. */
const guard = `
import child from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'
for (const name of ['spawn', 'spawnSync', 'execFile', 'execFileSync', 'exec', 'execSync']) {
  const real = child[name]
  child[name] = (command, ...rest) => {
    if (command !== process.execPath) {
      process.stderr.write('started: ' + command + '\\n')
      process.exit(86)
    }
    return real(command, ...rest)
  }
}
syncBuiltinESMExports()
`

type Run = { readonly status: number | null; readonly out: string; readonly err: string }

/** A folder with a program, and how Node runs there: guarded, with an empty PATH. */
function bare(t: { teardown(f: () => void): void }): {
  readonly folder: string
  run(...words: readonly string[]): Run
} {
  const folder = mkdtempSync(join(tmpdir(), 'haxe-bare-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'guard.mjs'), guard)
  writeFileSync(
    join(folder, 'Main.hx'),
    'class Main {\n  public static function twice(n:Int):Int return n * 2;\n  static function main() trace(twice(21));\n}\n',
  )
  return {
    folder,
    run(...words) {
      const result = spawnSync(process.execPath, ['--import', join(folder, 'guard.mjs'), ...words], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: join(folder, 'nothing'), HOME: folder },
      })
      return { status: result.status, out: result.stdout, err: result.stderr }
    },
  }
}

const cli = join(root, 'bin/unplugin-haxe.mjs')

test('run, check and build for wasm', (t) => {
  t.timeout(180_000)
  const { folder, run } = bare(t)
  t.deepEqual(run(cli, 'run', '-main', 'Main'), { status: 0, out: 'Main.hx:3: 42\n', err: '' })
  t.is(run(cli, 'check', '-main', 'Main').status, 0)
  const built = run(cli, 'build', '-main', 'Main', '-o', 'out')
  t.is(built.status, 0, built.err)
  t.deepEqual(run(join(folder, 'out.mjs')), { status: 0, out: 'Main.hx:3: 42\n', err: '' })
})

test('a bundle by the plugin', (t) => {
  t.timeout(180_000)
  const { folder, run } = bare(t)
  writeFileSync(join(folder, 'main.js'), "import { Main } from './Main.hx'\nconsole.log(Main.twice(4))\n")
  writeFileSync(
    join(folder, 'build.mjs'),
    `import { rollup } from ${JSON.stringify(join(root, 'node_modules/rollup/dist/es/rollup.js'))}
import haxe from ${JSON.stringify(join(root, 'src/plugin/rollup.ts'))}
const bundle = await rollup({ input: 'main.js', plugins: [haxe({ target: 'wasm', dts: false, optimize: 0 })] })
await bundle.write({ dir: 'dist', entryFileNames: '[name].mjs' })
`,
  )
  const built = run(join(folder, 'build.mjs'))
  t.is(built.status, 0, built.err)
  t.deepEqual(run(join(folder, 'dist/main.mjs')), { status: 0, out: '8\n', err: '' })
})

test('tests of the wasm target pass', (t) => {
  t.timeout(300_000)
  const result = spawnSync(
    process.execPath,
    [join(root, 'node_modules/ava/entrypoints/cli.js'), 'test/fixtures/run.test.ts', '--match', 'run std-list'],
    { cwd: root, encoding: 'utf8', env: { PATH: join(root, 'nothing'), HOME: tmpdir() } },
  )
  t.is(result.status, 0, result.stdout + result.stderr)
  t.regex(result.stdout, /1 test passed/)
})
