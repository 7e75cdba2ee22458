#!/usr/bin/env node
// The clone's own commands (npm start, npm test, ...). Runs on any Node from 18 with nothing installed: it makes the
// set-up complete first, then does the work on the clone's own Node 24, because the compiler runs straight from
// TypeScript sources and needs type stripping and WebAssembly GC.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cacheFolder = join(root, 'node_modules', '.cache', 'unplugin-haxe')
let node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const say = (text) => process.stderr.write(`[unplugin-haxe] ${text}\n`)

/** Runs a command in the clone; gives its exit status (127 where it can't be started). */
function run(command, args, options = {}) {
  const { env, ...rest } = options
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, ...rest })
  return result.error ? 127 : (result.status ?? 1)
}

const have = (command) => spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0

/** Makes the npm packages complete, and finds the Node to work on. */
function setUpPackages() {
  installPackages()
  // The package's binary is made for glibc; on Alpine a Node 24 that is there already will do.
  const runs = spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0
  if (!runs && Number(process.versions.node.split('.')[0]) >= 24) node = process.execPath
}

/** Installs the npm packages where they are missing or older than the lock file. */
function installPackages() {
  const mark = join(root, 'node_modules', '.package-lock.json')
  const lock = join(root, 'package-lock.json')
  const complete = existsSync(node) && existsSync(mark) && statSync(mark).mtimeMs + 1000 >= statSync(lock).mtimeMs
  if (complete) return
  say('installing npm packages (npm ci) ...')
  const status = run('npm', ['ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) fail(`npm ci failed with status ${status}`)
  // npm before 11 doesn't know allowScripts, and a user may have install scripts off: the binary package is what counts
  if (!existsSync(node)) run('npm', ['rebuild', 'node', 'esbuild'], { stdio: ['ignore', 2, 2] })
  if (!existsSync(node)) fail('the package "node" (Node 24) has no binary for this machine')
}

/** Installs a Debian package where we may; says whether the command is there afterwards. */
function setUpDebian(name, command, why) {
  if (have(command)) return true
  if (!have('apt-get')) return false
  const isRoot = process.getuid?.() === 0
  const sudo = !isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
  if (!isRoot && !sudo) return false
  say(`installing Debian's ${name} (${why}) ...`)
  const apt = (...args) =>
    run(isRoot ? 'apt-get' : 'sudo', [...(isRoot ? [] : ['-n', 'apt-get']), ...args], {
      stdio: ['ignore', 'ignore', 2],
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    })
  if (apt('install', '-y', '--no-install-recommends', name) !== 0) {
    apt('update')
    apt('install', '-y', '--no-install-recommends', name)
  }
  return have(command)
}

/**
 * The official standard library's sources, which the parser must read whole. Without root the Debian package is
 * unpacked under node_modules/.cache through an apt state of our own. Gives the folder, or null.
 */
function setUpHaxeStd() {
  if (process.env.HAXE_STD_PATH) return process.env.HAXE_STD_PATH
  setUpDebian('haxe', 'haxe', 'the oracle of the tests')
  if (existsSync('/usr/share/haxe/std')) return '/usr/share/haxe/std'
  const unpacked = join(cacheFolder, 'haxe', 'usr', 'share', 'haxe', 'std')
  if (existsSync(unpacked)) return unpacked
  if (!have('apt-get') || !have('dpkg-deb')) return null
  say("unpacking Debian's haxe package (its standard library is read by the parser's tests) ...")
  const state = join(cacheFolder, 'apt')
  for (const folder of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(state, folder), { recursive: true })
  const options = [
    '-o',
    `Dir::State::lists=${state}/lists`,
    '-o',
    `Dir::Cache=${state}/cache`,
    '-o',
    'Debug::NoLocking=1',
  ]
  const quiet = { stdio: ['ignore', 'ignore', 2], cwd: state }
  run('apt-get', [...options, 'update'], quiet)
  run('apt-get', [...options, 'download', 'haxe'], quiet)
  const deb = readdirSync(state).find((file) => file.startsWith('haxe_') && file.endsWith('.deb'))
  if (deb) run('dpkg-deb', ['-x', join(state, deb), join(cacheFolder, 'haxe')], quiet)
  return existsSync(unpacked) ? unpacked : null
}

/**
 * The native target's runtime, built from Rust by cargo, and the tools that native programs are made with. Without them
 * everything else works; the tests that need them say that they are skipped.
 */
function setUpNative() {
  if (process.platform !== 'linux' && process.platform !== 'darwin') return
  const why = 'the native target'
  const tools = [setUpDebian('cargo', 'cargo', why), setUpDebian('gcc', 'cc', why)]
  const llvm = have('clang') || have('opt') || setUpDebian('llvm', 'opt', why)
  if (!llvm) say('no LLVM here: native programs are not compiled (each test says so)')
  if (!tools.every(Boolean)) {
    say('no cargo or C compiler here: tests of the native runtime are skipped (each says so)')
    return
  }
  const crate = join(root, 'runtime', 'native')
  const options = ['--release', '--quiet', '--locked', '--offline']
  const status = run('cargo', ['build', ...options], { cwd: crate, stdio: ['ignore', 2, 2] })
  if (status !== 0) say(`the native runtime could not be built (cargo ended with ${status})`)
  setUpBindings()
}

/**
 * llvm-bindings, the native target's other way to make LLVM IR, where LLVM 14's headers and a C++ compiler are there: once,
 * into the user's cache. A build that failed isn't tried again while its log is there.
 */
function setUpBindings() {
  if (!existsSync('/usr/lib/llvm-14/include/llvm') || !have('g++')) return
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'unplugin-haxe')
  const earlier = existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith('llvm-bindings-')) : []
  if (earlier.some((name) => existsSync(join(cache, name, 'llvm-bindings.node')))) return
  if (earlier.length > 0) {
    say(`llvm-bindings could not be built before (${join(cache, earlier[0], 'build.log')}): its tests are skipped`)
    return
  }
  const status = run(node, ['bin/unplugin-haxe.mjs', 'setup-native', '--llvm-bindings'], {
    stdio: ['ignore', 2, 2],
    env: { npm_config_fetch_retries: '1' },
  })
  if (status !== 0) say('llvm-bindings could not be built: its tests are skipped (each says so)')
}

function fail(message) {
  say(message)
  process.exit(1)
}

/** Runs a file or tool on the clone's Node 24, which also comes first on PATH for whatever it starts. */
function onNode24(args, options = {}) {
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  )
  const { env, ...rest } = options
  // the Node that started us, which may be older: tests of the package run on it too
  return run(node, args, { env: { PATH: path, UNPLUGIN_HAXE_OUTER_NODE: process.execPath, ...env }, ...rest })
}

const ava = join('node_modules', 'ava', 'entrypoints', 'cli.js')

/** Runs the tests through ava, in its own way of telling. */
function test(args, env = {}) {
  setUpPackages()
  const std = setUpHaxeStd()
  setUpNative()
  const chromium = setUpDebian('chromium', 'chromium', 'browser tests')
  if (!chromium) say('no chromium here: browser tests are skipped (each says so)')
  return onNode24([ava, ...args], { env: { ...(std ? { HAXE_STD_PATH: std } : {}), ...env } })
}

/** The tests with their count: ava's TAP output, a line each as it comes, then `N passed, M failed`. */
async function ci() {
  setUpPackages()
  const std = setUpHaxeStd()
  if (!std) fail("Debian's haxe package could not be installed; the parser's corpus test needs it")
  setUpNative()
  setUpDebian('chromium', 'chromium', 'browser tests')
  let failed = 0
  const steps = [
    ['types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']],
    ['lint', ['node_modules/oxlint/bin/oxlint']],
    ['format', ['node_modules/oxfmt/bin/oxfmt', '--check']],
  ]
  for (const [name, args] of steps) {
    const status = onNode24(args)
    process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'}: ${name}\n`)
    if (status !== 0) failed++
  }
  const { spawn } = await import('node:child_process')
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(':')
  const child = spawn(node, [ava, '--tap'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PATH: path, HAXE_STD_PATH: std, UNPLUGIN_HAXE_OUTER_NODE: process.execPath },
  })
  let passed = steps.length - failed
  let rest = ''
  for await (const chunk of child.stdout) {
    rest += chunk
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line.startsWith('not ok ')) {
        // a skipped or planned test is neither
        if (!/# (SKIP|TODO)/.test(line)) failed++
        process.stdout.write(line + '\n')
      } else if (line.startsWith('ok ')) {
        if (!/# (SKIP|TODO)/.test(line)) passed++
        if (passed % 200 === 0) say(`${passed} passed so far`)
      } else if (!/^(TAP version|1\.\.|#)/.test(line)) process.stdout.write(line + '\n')
    }
  }
  const status = await new Promise((resolve) =>
    child.exitCode === null ? child.on('close', resolve) : resolve(child.exitCode),
  )
  if (status !== 0 && failed === 0) failed++
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exit(failed === 0 ? 0 : 1)
}

const [command, ...args] = process.argv.slice(2)
switch (command) {
  case 'start': {
    setUpPackages()
    setUpDebian('chromium', 'chromium', 'the demo runs in it')
    process.exit(onNode24(['bin/start.ts', ...args]))
    break
  }
  case 'test':
    process.exit(test(args))
    break
  case 'test:long':
    process.exit(test(args, { LONG: '1' }))
    break
  case 'bless':
    process.exit(test(args, { BLESS: '1' }))
    break
  case 'bench':
    setUpPackages()
    setUpHaxeStd()
    process.exit(onNode24(['bench/bench.ts', ...args]))
    break
  case 'build':
    setUpPackages()
    process.exit(onNode24(['node_modules/tsdown/dist/run.mjs', ...args]))
    break
  case 'setup':
    setUpPackages()
    setUpHaxeStd()
    setUpNative()
    setUpDebian('chromium', 'chromium', 'browser tests')
    break
  case 'node':
    setUpPackages()
    process.exit(onNode24(args))
    break
  case 'ci':
    await ci()
    break
  default:
    fail(`unknown command ${command ?? ''}: one of start, test, test:long, bless, bench, setup, ci`)
}
