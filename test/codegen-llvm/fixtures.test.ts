import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/golden.ts'
import { nativeIsMissing, needsJavaScript, noJavaScript, runNative } from '../support/native.ts'

/*
 * The programs of fixtures/run, fixtures/std and bench/programs print as native executables what the official compiler's do.
 * Each run takes one in sixteen (PART=0..15 says which), a third of them with LLVM's optimiser. LONG=1 takes all, with and without it.
 * Two are built and run at a time; their objects are kept for the next time.
 */

const parts = 16
const part = Number(process.env['PART'] ?? 5)
const isLong = process.env['LONG'] === '1'
const missing = nativeIsMissing()

/** The same number for the same name, everywhere. */
function hashOf(text: string): number {
  let hash = 7
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return hash >>> 0
}

const names = ['fixtures/run', 'fixtures/std', 'bench/programs'].flatMap((base) =>
  readdirSync(join(root, base))
    .sort()
    .filter((name) => existsSync(join(root, base, name, 'Main.hx')))
    .map((name) => `${base}/${name}`),
)

const levelsOf = (hash: number): readonly (0 | 2)[] => (isLong ? [0, 2] : (hash >> 4) % 3 === 0 ? [2] : [0])

/** Two at a time, in order. */
let free = 2
const waiting: (() => void)[] = []
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve))
  else free--
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next === undefined) free++
    else next()
  }
}

if (missing !== null) test.skip(`native programs: ${missing}`, (t) => t.pass())
else {
  for (const name of names) {
    const hash = hashOf(name)
    if (!isLong && hash % parts !== part % parts) continue
    for (const level of levelsOf(hash)) {
      test(`${name} (-O${level})`, (t) =>
        inTurn(async () => {
          t.timeout(600_000)
          const { out, error } = await runNative(join(root, name), level)
          if (needsJavaScript(join(root, name))) {
            t.regex(error ?? '', noJavaScript)
            return
          }
          t.is(error ?? '', '', 'it ends without an error')
          t.is(out, readFileSync(join(root, name, 'Main.out'), 'utf8'), 'it prints what the official compiler prints')
        }))
    }
  }
}
