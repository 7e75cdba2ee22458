// A worker thread of run-program.ts: takes folders, compiles and runs their Main, and tells what it printed.
import { parentPort } from 'node:worker_threads'
import { importsOf, uncaughtText } from '../../src/plugin/cli/execute.ts'
import { instantiateSync } from '../../runtime/js/load.ts'
import { compileProgram, type Ran } from './run-program.ts'

class Exit extends Error {}

function runProgram(folder: string): Ran {
  let out = ''
  const fileSystem = process.stdout
  const write = fileSystem.write
  const exit = process.exit
  try {
    const compiled = compileProgram(folder)
    if (compiled.kind === 'errors') return { out, error: compiled.text }
    fileSystem.write = ((text: string) => {
      out += text
      return true
    }) as typeof write
    process.exit = ((): never => {
      throw new Exit()
    }) as typeof exit
    const program = instantiateSync(compiled.bytes, importsOf(compiled.imports), { noInit: true })
    program['_init']?.()
    program['main']?.()
    return { out, error: null }
  } catch (error) {
    if (error instanceof Exit) return { out, error: null }
    const isOurs = !(error instanceof Error) || error.constructor.name === 'HaxeError' || /wasm/.test(error.stack ?? '')
    return { out, error: isOurs ? uncaughtText(error) : ((error as Error).stack ?? String(error)) }
  } finally {
    fileSystem.write = write
    process.exit = exit
  }
}

parentPort?.on('message', (folder: string) => parentPort?.postMessage(runProgram(folder)))
