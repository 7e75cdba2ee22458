/*
 * What is asked of the native runtime's sources beside its tests: format, lint, the oldest Rust, other platforms. Each check runs
 * where the machine has what it takes, and says what is missing elsewhere.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const crate = resolve(import.meta.dirname, '../../runtime/native')

/** How a check ended; `text` is what cargo said, or what is missing. */
export type Outcome = { readonly result: 'ok' | 'failed' | 'skipped'; readonly text: string }

/** A Rust of this machine. */
export type Rust = {
  readonly cargo: string
  readonly rustc: string
  /** `[1, 63]` */
  readonly version: readonly [number, number]
  readonly sysroot: string
}

/** The targets that the runtime is made for. */
export const targets: readonly string[] = [
  'x86_64-unknown-linux-gnu',
  'aarch64-unknown-linux-gnu',
  'x86_64-unknown-linux-musl',
  'aarch64-unknown-linux-musl',
  'x86_64-apple-darwin',
  'aarch64-apple-darwin',
]

/** A compiler older than this says something about the oldest one that is supported, 1.63. */
const oldBelow = 70

function run(command: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Outcome {
  const options = { cwd: crate, encoding: 'utf8', env: { ...process.env, ...env } } as const
  const { error, status, stdout, stderr } = spawnSync(command, words, options)
  if (error) return { result: 'skipped', text: `${command} does not start: ${error.message}` }
  return { result: status === 0 ? 'ok' : 'failed', text: `${stdout}${stderr}` }
}

/** A tool of cargo's that may not be installed. */
function tool(name: string, words: readonly string[]): Outcome {
  if (run('cargo', [name, '--version']).result !== 'ok') return { result: 'skipped', text: `no cargo ${name} here` }
  return run('cargo', [name, ...words])
}

/** Whether the sources are formatted. */
export const format = (): Outcome => tool('fmt', ['--check'])

/** Lints; among them the one for what the oldest Rust's standard library lacks. */
export const lint = (): Outcome =>
  tool('clippy', ['--all-targets', '--locked', '--offline', '--', '-D', 'warnings', '-D', 'clippy::incompatible_msrv'])

/** The Rusts in the folders of PATH, each once. */
export function rusts(): readonly Rust[] {
  const found = new Map<string, Rust>()
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const [rustc, cargo] = [join(folder, 'rustc'), join(folder, 'cargo')]
    if (folder === '' || !existsSync(rustc) || !existsSync(cargo)) continue
    const version = /^rustc (\d+)\.(\d+)/.exec(run(rustc, ['--version']).text)
    const sysroot = run(rustc, ['--print', 'sysroot']).text.trim()
    if (version === null || found.has(sysroot)) continue
    found.set(sysroot, { cargo, rustc, version: [Number(version[1]), Number(version[2])], sysroot })
  }
  return [...found.values()]
}

/** The oldest Rust of this machine; null where it is too new to say anything about the oldest that is supported. */
export function oldRust(): Rust | null {
  const old = rusts().filter(({ version }) => version[0] === 1 && version[1] < oldBelow)
  return old.toSorted((a, b) => a.version[1] - b.version[1])[0] ?? null
}

/** Checks all sources, tests too, by an old Rust. */
export function checkByOld(rust: Rust): Outcome {
  const words = ['check', '--locked', '--offline', '--all-targets', '--target-dir', `target/rust-1.${rust.version[1]}`]
  return run(rust.cargo, words, { RUSTC: rust.rustc, RUSTFLAGS: '-D warnings' })
}

/** The targets whose standard library is in a system root. */
export function targetsIn(sysroot: string): readonly string[] {
  const folder = join(sysroot, 'lib/rustlib')
  const isStd = (name: string): boolean => /^libstd[-.].*(?:rlib|rmeta)$/.test(name)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'lib')) && readdirSync(join(folder, name, 'lib')).some(isStd))
    .toSorted()
}

/**
 * Checks the library for a target.
 * @param sysroot where the target's standard library is, if not in Rust's own system root
 */
export function checkTarget(rust: Rust, target: string, sysroot: string | null): Outcome {
  const words = ['check', '--locked', '--offline', '--lib', '--target', target]
  const flags = ['-D warnings', ...(sysroot === null ? [] : [`--sysroot=${sysroot}`])].join(' ')
  return run(rust.cargo, [...words, '--target-dir', `target/rust-1.${rust.version[1]}`], {
    RUSTC: rust.rustc,
    RUSTFLAGS: flags,
  })
}
