/*
 * Checks the native runtime's sources in every way that this machine can: `npm run check:native [-- SYSROOT]`. Targets are those that
 * are installed (`rustup target add ...`), and those whose standard library is in SYSROOT, made for the oldest Rust here.
 */
import { checkByOld, checkTarget, format, lint, oldRust, rusts, targets, targetsIn, type Outcome } from './checks.ts'

let failed = 0

function tell(name: string, { result, text }: Outcome): void {
  process.stdout.write(`${result.padEnd(8)} ${name}${result === 'skipped' ? `: ${text}` : ''}\n`)
  if (result !== 'failed') return
  failed++
  process.stdout.write(`${text}\n`)
}

tell('format', format())
tell('lint', lint())
const old = oldRust()
if (old !== null) tell(`rustc 1.${old.version[1]}`, checkByOld(old))
else tell('the oldest Rust', { result: 'skipped', text: 'every rustc on PATH is 1.70 or newer' })
const own = process.argv[2] ?? null
const roots = [
  ...rusts().map((rust) => ({ rust, sysroot: null })),
  ...(own === null || old === null ? [] : [{ rust: old, sysroot: own }]),
]
const done = new Set<string>()
for (const { rust, sysroot } of roots) {
  for (const target of targetsIn(sysroot ?? rust.sysroot)) {
    if (!targets.includes(target)) continue
    done.add(target)
    tell(`${target}, rustc 1.${rust.version[1]}`, checkTarget(rust, target, sysroot))
  }
}
for (const target of targets) if (!done.has(target)) tell(target, { result: 'skipped', text: 'not installed' })
process.exit(failed === 0 ? 0 : 1)
