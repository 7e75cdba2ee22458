// Builds the npm package llvm-bindings into a private folder: from its sources, but not by its own build script, which
// compiles 47 files one after the other (half an hour on a small machine) with tools that fail on today's Node.
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bindingsAddonName, environment, NativeError } from '../../codegen-llvm/index.ts'
import { bindingsVersion } from '../target.ts'

/**
 * Builds llvm-bindings.
 * @param folder where the addon goes, with the log of its build
 * @param say gets the lines to show
 * @returns the addon's path
 * @throws NativeError `bindings-not-built` with what is missing, or where the log is
 */
export function buildBindings(folder: string, say: (line: string) => void): string {
  const log = path.join(folder, 'build.log')
  const work = path.join(folder, 'work')
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  writeFileSync(log, '')
  const llvm = findLlvmConfig()
  const compiler = process.env['CXX'] || 'g++'
  if (!starts(compiler, ['--version'])) throw missing(`no C++ compiler (${compiler})`)

  const run = (step: string, program: string, words: readonly string[]): void => {
    say(`  building llvm-bindings: ${step} ...`)
    appendFileSync(log, `$ ${program} ${words.join(' ')}\n`)
    const done = spawnSync(program, words, { cwd: work, encoding: 'utf8', maxBuffer: 1 << 28 })
    appendFileSync(log, `${done.stdout ?? ''}${done.stderr ?? ''}`)
    if (done.error || done.status !== 0)
      throw new NativeError(
        'bindings-not-built',
        [
          `llvm-bindings not built: ${path.basename(program)} ${done.error ? `does not start (${done.error.message})` : done.signal === null ? `failed with status ${done.status}` : `was ended by ${done.signal}`}.`,
          `  Log: ${log}`,
        ].join('\n'),
      )
  }

  // Its own dependency on a build tool is turned into one on Node-API's headers, which are all that is needed.
  const headers = 'npm:node-api-headers@^1.9.0'
  const manifest = {
    private: true,
    dependencies: { 'llvm-bindings': bindingsVersion },
    overrides: { 'llvm-bindings': { 'cmake-js': headers } },
  }
  writeFileSync(path.join(work, 'package.json'), JSON.stringify(manifest, null, 2))
  run('fetching its sources (1 of 3)', npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund'])

  const modules = path.join(work, 'node_modules')
  const sources = path.join(modules, 'llvm-bindings')
  const files = readdirSync(path.join(sources, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cpp'))
    .sort()
  // One file that includes all: LLVM's headers, most of the work, are read once.
  const all = files.map((file) => `#include "${path.join(sources, 'src', file)}"\n`).join('')
  writeFileSync(path.join(work, 'all.cpp'), all)
  const places = [path.join(sources, 'include')]
  for (const name of ['node-addon-api', 'cmake-js/include']) places.push(path.join(modules, name))
  // LLVM's flags have an older standard, and leave exceptions out.
  const flags = [...llvm.flags('--cxxflags'), '-std=c++17', '-fexceptions', '-w', '-O1', '-fPIC', '-DNAPI_VERSION=8']
  run('compiling, about a minute (2 of 3)', compiler, [
    '-c',
    'all.cpp',
    '-o',
    'all.o',
    ...places.map((place) => `-I${place}`),
    ...flags,
  ])
  const libraries = ['--ldflags', '--libs', '--system-libs'].flatMap((what) => llvm.flags(what))
  const kind = process.platform === 'darwin' ? ['-undefined', 'dynamic_lookup'] : []
  run('linking (3 of 3)', compiler, ['-shared', ...kind, '-o', bindingsAddonName, 'all.o', ...libraries])
  run('trying it', process.execPath, ['-e', `require('./${bindingsAddonName}').config.LLVM_VERSION_MAJOR`])
  const target = path.join(folder, bindingsAddonName)
  renameSync(path.join(work, bindingsAddonName), target)
  rmSync(work, { recursive: true, force: true })
  return target
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

function starts(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0
}

type LlvmConfig = { readonly flags: (what: string) => readonly string[] }

/** LLVM 14's own word on how to compile and link with it: that of HAXE_LLVM_BIN alone where it names a folder. */
function findLlvmConfig(): LlvmConfig {
  const { llvmBin } = environment()
  const usual = ['llvm-config-14', '/usr/lib/llvm-14/bin/llvm-config', 'llvm-config']
  for (const program of llvmBin === null ? usual : [path.join(llvmBin, 'llvm-config')]) {
    const ask = (what: string): string | null => {
      const said = spawnSync(program, [what], { encoding: 'utf8' })
      return said.status === 0 ? said.stdout.trim() : null
    }
    if (!ask('--version')?.startsWith('14.')) continue
    return { flags: (what) => (ask(what) ?? '').split(/\s+/).filter((word) => word !== '') }
  }
  throw missing('no LLVM 14 with headers (llvm-config-14)')
}

const missing = (what: string): NativeError =>
  new NativeError(
    'bindings-not-built',
    [`llvm-bindings not built: ${what}.`, '  Install:    sudo apt install llvm-14-dev g++'].join('\n'),
  )
