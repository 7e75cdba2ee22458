// Mathematical functions give the same bits natively as in JavaScript, at special values and at random ones. Run with LONG=1 for ten times as many.
import test from 'ava'
import { ProgramBuilder } from '../../src/compiler/mir/index.ts'
import { loadAsAddon } from '../support/native-harness.ts'
import { nativeIsMissing } from '../support/native.ts'

const missing = nativeIsMissing()
const count = process.env['LONG'] === '1' ? 1_000_000 : 100_000

const one = ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'exp', 'log'] as const
const two = ['atan2', 'pow'] as const

type Functions = Readonly<Record<string, (x: number, y?: number) => number>>

/** The registry's functions as exports of an addon. */
function functions(): Functions {
  const p = new ProgramBuilder()
  const float = { kind: 'f64' } as const
  for (const name of [...one, ...two]) {
    const params = two.includes(name as 'pow') ? [float, float] : [float]
    const f = p.addFunction({ name, params, result: float })
    f.ret(f.emit('call.rt', f.fn.params, { kind: 'name', value: `math.${name}`, type: float, effect: 'pure' }))
    p.exports.push({
      symbol: name,
      func: f.id,
      params: params.map((machine, i) => ({ name: `p${i}`, type: { kind: 'float' }, optional: false, machine })),
      result: { kind: 'float' },
      resultMachine: float,
    })
  }
  return loadAsAddon(p.finish(), { noInit: true }) as unknown as Functions
}

/** Numbers in [0, 1) by a fixed rule (mulberry32), 53 bits each. */
function numbers(seed: number): () => number {
  const word = (): number => {
    seed = (seed + 0x6d2b79f5) | 0
    let z = Math.imul(seed ^ (seed >>> 15), seed | 1)
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61)
    return (z ^ (z >>> 14)) >>> 0
  }
  return () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53
}

const words = new Uint32Array(2)
const double = new Float64Array(words.buffer)

/** An argument: of any bits, small fractions, near multiples of a right angle, of a size that the function is for, of any size. */
function argument(name: string, random: () => number): number {
  const kind = random()
  const sign = random() < 0.5 ? -1 : 1
  if (kind < 0.1) {
    words[0] = random() * 2 ** 32
    words[1] = random() * 2 ** 32
    return double[0] ?? 0
  }
  if (kind < 0.15) return (sign * Math.floor(random() * 1e5) * Math.PI) / 2
  if (kind < 0.17) return sign / 2
  if (kind < 0.2) return (sign * Math.floor(random() * 64)) / 16
  if (name === 'asin' || name === 'acos') return random() * 2 - 1
  if (kind < 0.5) return sign * random() * 10
  if (kind < 0.7) return sign * random() * 800
  return sign * random() * 10 ** Math.floor(random() * 40 - 20)
}

const special = [
  0, -0, 1, -1, 0.5, -0.5, 2, -2, 3, 10, 1.5, Infinity, -Infinity, Number.NaN, 5e-324, -5e-324, 2 ** -1022, 2 ** -1023,
  1.7976931348623157e308, Math.PI, -Math.PI, Math.PI / 2, Math.PI / 4, (3 * Math.PI) / 4, Math.E, Math.LN2, 1e22, 2 ** 53,
  2 ** 120, 709.782712893384, 709.7827128933841, -745.1332191019411, -745.1332191019412, 1 - 2 ** -53, 1 + 2 ** -52, 2 ** -27,
  2 ** -28, 2 ** -60, 0.4375, 0.6875, 1.1875, 2.4375, 6381956970095103 * 2 ** 797,
] // prettier-ignore

const run = missing === null ? test : test.skip

run(`${count} arguments per function${missing === null ? '' : `: ${missing}`}`, (t) => {
  const native = functions()
  const wrong: string[] = []
  const check = (name: string, x: number, y: number): void => {
    const expected = (Math as unknown as Functions)[name]?.(x, y)
    const got = native[name]?.(x, y)
    if (!Object.is(expected, got) && wrong.length < 20) wrong.push(`${name}(${x}, ${y}): ${got} for ${expected}`)
  }
  for (const name of one) {
    const random = numbers(name.length * 7919 + name.charCodeAt(0))
    for (const x of special) check(name, x, 0)
    for (let i = 0; i < count; i++) check(name, argument(name, random), 0)
  }
  for (const name of two) {
    const random = numbers(name.length * 7919 + name.charCodeAt(0))
    for (const x of special) for (const y of special) check(name, x, y)
    for (let i = 0; i < count; i++) check(name, argument(name, random), argument(name, random))
  }
  t.deepEqual(wrong, [])
})
