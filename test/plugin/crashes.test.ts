// What ends a careless program ends as a JavaScript exception: Node lives on, and the next call works. The same on both targets.
import test from 'ava'
import { nativeProblem } from '../../src/plugin/target.ts'
import { buildApp, copyApp, runApp } from './build-app.ts'

type Ending = { readonly value?: unknown; readonly error?: string; readonly frames?: string }

const expected: Readonly<Record<string, unknown>> = {
  'nullField(null)': 'HaxeError: Null Access',
  'nullMethod()': 'HaxeError: Null Access',
  'nullDynamic(null)': 'HaxeError: Null Access',
  'nullString(null)': 'HaxeError: Null Access',
  'nullArray(null)': 'HaxeError: Null Access',
  'nullFunction(null)': 'HaxeError: Null Access',
  'remainder(7, 0)': 'HaxeError: Division by zero',
  'remainder(-2147483648, -1)': 0,
  'quotient(7, 0)': 0,
  'quotient(-2147483648, -1)': -2147483648,
  'element([1,2], 9)': 0,
  'element([1,2], -1)': 0,
  'setElement(-1)': 'HaxeError: Negative array index: -1',
  'setElement(2147483647)': 'HaxeError: Out of memory',
  'byteOutside(8, 100)': 'HaxeError: OutsideBounds',
  'byteOutside(-1, 0)': 'HaxeError: OutsideBounds',
  'vectorOf(3)': 3,
  'forever(0)': 'HaxeError: Stack overflow',
  'depth(5000)': 5000,
  'cast_("text")': 'HaxeError: Class cast error',
  'throwValue(42)': 'HaxeError: 42',
  'throwValue("words")': 'HaxeError: words',
  'throwDeep(3)': 'HaxeError: from the depth',
  'depth(1.5)':
    'TypeError: depth: parameter n must be an Int (an integer from -2147483648 to 2147483647), got the number 1.5',
  'depth("x")':
    'TypeError: depth: parameter n must be an Int (an integer from -2147483648 to 2147483647), got the string "x"',
  'element("no array", 0)': 'TypeError: element: parameter a must be an Array, got the string "no array"',
  'nullField({"value":1})': 'TypeError: nullField: parameter b must be an instance of Box, got an object',
  'js error through Haxe': 'RangeError: from JavaScript',
  'js error caught in Haxe': 'caught from JavaScript',
  'js value through Haxe': 'plain',
  'through callbacks both ways': 'HaxeError: too much',
  'overflow through callbacks': 'HaxeError: Stack overflow',
  'wrong result of a callback':
    'TypeError: call: the result of f must be an Int (an integer from -2147483648 to 2147483647), got the string "text"',
  'still alive': 10,
}

/** The Haxe function that an error must tell of, where that isn't the one that was called. */
const functionsOf: Readonly<Record<string, string>> = {
  'through callbacks both ways': 'made\\.fn1',
  // Which ones are near depends on where the room ended.
  'overflow through callbacks': '\\S+',
  'caughtForever()': 'forever',
}

/** A call of a Haxe function in a stack: by the module on wasm, on native by its place, or that of what was put into it. */
const frameOf = (target: 'wasm' | 'native', fn: string): RegExp =>
  new RegExp(`^    at (?:.*[ .])?${fn}(?:\\.fn1)? \\(${target === 'wasm' ? 'wasm:' : '\\S+?\\.hx:\\d+:\\d+\\)'}`, 'm')

const problem = nativeProblem()
for (const target of ['wasm', 'native'] as const) {
  const run = target === 'native' && problem !== null ? test.serial.skip : test.serial
  for (const optimize of [0, 2] as const) {
    run(`${target}, optimised ${optimize}: every crash is an exception`, async (t) => {
      const app = copyApp('crashes')
      t.teardown(app.done)
      await buildApp(app, 'rollup', { target, optimize, debug: true })
      const report = JSON.parse(await runApp(app)) as Record<string, Ending>
      for (const [name, ending] of Object.entries(expected)) {
        const got = report[name]
        if (got?.error !== undefined) t.is(got.error, ending as string, name)
        else t.is(got?.value, ending, name)
      }
      for (const [name, ending] of Object.entries(report)) {
        if (ending.error?.startsWith('HaxeError') !== true) continue
        const fn = functionsOf[name] ?? name.slice(0, name.indexOf('('))
        t.regex(ending.frames ?? '', frameOf(target, fn), name)
      }
      if (target === 'wasm') return
      const frames = (report['through callbacks both ways']?.frames ?? '').split('\n')
      const order = [/made\.fn1/, /callClosure/, /call \(\S+\.hx/, /main\.js/, /call \(\S+\.hx/]
      for (const want of order) {
        const at = frames.findIndex((line) => want.test(line))
        t.true(at >= 0, want.source)
        frames.splice(0, at + 1)
      }
      t.regex(report['js error through Haxe']?.frames ?? '', frameOf(target, 'call'))
    })
  }
}
