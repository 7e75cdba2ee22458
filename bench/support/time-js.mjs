// Child process of the benchmark: runs the official compiler's JavaScript of one program, first and warm.
// Usage: node time-js.mjs program.js WARM_RUNS -> one line of JSON on stderr; the program's output on stdout.
import { readFileSync } from 'node:fs'
import vm from 'node:vm'

const [file, warm] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
// the generated file ends by calling main: keep it callable instead, so that warm runs can follow the first
const call = /\n(\w+)\.main\(\);\n/.exec(text)
if (!call) throw new Error('no call of main found in the generated JavaScript')
const replaced = text.replace(call[0], `\nglobalThis.__main = () => ${call[1]}.main();\n`)
vm.runInThisContext(replaced, { filename: file })
const write = process.stdout.write
const times = []
for (let i = 0; i <= Number(warm); i++) {
  // only the first run's output counts
  if (i > 0) process.stdout.write = () => true
  const start = performance.now()
  globalThis.__main()
  times.push(performance.now() - start)
}
process.stdout.write = write
process.stderr.write(JSON.stringify({ first: times[0], warm: times.slice(1) }) + '\n')
