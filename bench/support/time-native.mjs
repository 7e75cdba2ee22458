// Child process of the benchmark: runs one program as a Node addon, first and warm. Native code prints by itself, every time.
// Usage: node time-native.mjs program.node WARM_RUNS -> one line of JSON on stderr; the program's output on stdout.
import * as imports from '../../runtime/js/imports.ts'
import { loadNative } from '../../runtime/js/load-native.ts'

const [file, warm] = process.argv.slice(2)
const program = loadNative(file, imports, { noInit: true })
program._init?.()
const times = []
for (let i = 0; i <= Number(warm); i++) {
  const start = performance.now()
  program.main()
  times.push(performance.now() - start)
}
process.stderr.write(JSON.stringify({ first: times[0], warm: times.slice(1) }) + '\n')
