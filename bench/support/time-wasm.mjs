// Child process of the benchmark: runs one compiled program, first and warm.
// Usage: node time-wasm.mjs program.wasm imports.json WARM_RUNS -> one line of JSON on stderr; the program's output on stdout.
import { readFileSync } from 'node:fs'
import { importsOf } from '../../src/plugin/cli/execute.ts'
import { instantiateSync } from '../../runtime/js/load.ts'

const [file, importsFile, warm] = process.argv.slice(2)
const bytes = readFileSync(file)
const imports = importsOf(JSON.parse(readFileSync(importsFile, 'utf8')))
const program = instantiateSync(bytes, imports, { noInit: true })
program._init?.()
const write = process.stdout.write
const times = []
for (let i = 0; i <= Number(warm); i++) {
  // only the first run's output counts
  if (i > 0) process.stdout.write = () => true
  const start = performance.now()
  program.main()
  times.push(performance.now() - start)
}
process.stdout.write = write
process.stderr.write(JSON.stringify({ first: times[0], warm: times.slice(1) }) + '\n')
