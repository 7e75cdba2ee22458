/*
 * The JavaScript half of the runtime: what compiled programs import, one constant per function.
 *
 * Plain arrows: engines inline calls of them better than of bound or method functions. A program's glue imports the
 * constants it needs by name, so bundlers drop the rest; nothing here runs at load time.
 *
 * `rt...` are used by generated code itself; the others are the rows of src/compiler/stdlib/registry.ts, dots written as `_`.
 */
import { HaxeError } from './error.ts'
import { referenceIn } from './reference.ts'

type Host = { [name: string]: unknown }
type Values = unknown[]
type SlotMap = Map<unknown, number>
type ProcessLike = {
  readonly argv: string[]
  readonly env: Record<string, string | undefined>
  readonly platform: string
  readonly stdout: { write(text: string): void }
  readonly stderr: { write(text: string): void }
  cwd(): string
  chdir(path: string): void
  exit(code: number): never
  cpuUsage(): { user: number; system: number }
  getBuiltinModule?(name: string): unknown
}
type FileSystem = { readSync(fd: number, buffer: Uint8Array): number; writeSync(fd: number, text: string): number }

const nodeProcess = (): ProcessLike | null => {
  const p = (globalThis as { process?: ProcessLike }).process
  return typeof p?.cwd === 'function' ? p : null
}

const fileSystem = (): FileSystem | null => (nodeProcess()?.getBuiltinModule?.('node:fs') ?? null) as FileSystem | null

// ---- what generated code uses

/** JavaScript functions made for Haxe closures, and back. */
const closures: WeakMap<object, unknown> = /* @__PURE__ */ new WeakMap()
const raiseTexts = [
  'Null Access',
  'Invalid cast',
  'Invalid field access',
  'Division by zero',
  'Stack overflow',
  'Out of memory',
]

/** Throws a value; one that is a JavaScript error already goes on as it is. The loader puts its own in place of this. */
export const rtThrow = (raw: unknown, value: unknown): never => {
  if (raw instanceof Error) throw raw
  throw new HaxeError(raw, value, null)
}
/** The Haxe value in a caught exception: what a `throw` of Haxe's took, the object behind what JavaScript threw, or that itself. */
export const rtCaught = (error: unknown): unknown => {
  lastCaught = error
  return error instanceof HaxeError ? error.raw : (referenceIn(error) ?? error)
}
let lastCaught: unknown = null
export const rtRaise = (kind: number): never => {
  const text = raiseTexts[kind] ?? 'Error'
  throw new HaxeError(text, text, null)
}
/** 0 an object or symbol, 1 a number, 2 a boolean, 3 a bigint, 4 undefined, 5 a function that stands for a Haxe closure. */
export const rtHostKind = (value: unknown): number => {
  switch (typeof value) {
    case 'number':
      return 1
    case 'boolean':
      return 2
    case 'bigint':
      return 3
    case 'undefined':
      return 4
    case 'function':
      return closures.has(value) ? 5 : 0
    default:
      return 0
  }
}
export const rtHostNumber = (value: unknown): number => Number(value)
export const rtHostBigInt = (value: unknown): unknown => value
export const rtOfInt = (value: number): unknown => value
export const rtOfFloat = (value: number): unknown => value
export const rtOfBool = (value: number): unknown => value !== 0
export const rtOfInt64 = (value: bigint): unknown => value
/** A JavaScript function that calls a Haxe closure; the loader puts its own in place of this. */
export const rtOfClosure = (closure: unknown): unknown => closure
/** The closure behind such a function. */
export const rtClosureOf = (fn: object): unknown => closures.get(fn)
/** Says which closure a function stands for. */
export const rememberClosure = (fn: object, closure: unknown): void => void closures.set(fn, closure)
export const rtItem = (list: Values, index: number): unknown => list[index]
export const rtRemainder = (a: number, b: number): number => a % b
export const rtIntToString = (value: number): string => `${value}`
export const rtFloatToString = (value: number): string => `${value}`

// ---- Math
export const math_acos = (v: number): number => Math.acos(v)
export const math_asin = (v: number): number => Math.asin(v)
export const math_atan = (v: number): number => Math.atan(v)
export const math_atan2 = (y: number, x: number): number => Math.atan2(y, x)
export const math_cos = (v: number): number => Math.cos(v)
export const math_exp = (v: number): number => Math.exp(v)
export const math_log = (v: number): number => Math.log(v)
export const math_pow = (v: number, e: number): number => v ** e
export const math_random = (): number => Math.random()
export const math_sin = (v: number): number => Math.sin(v)
export const math_tan = (v: number): number => Math.tan(v)

// ---- strings
export const str_index_of = (s: string, part: string, from: number): number => s.indexOf(part, from)
export const str_last_index_of = (s: string, part: string, from: number): number => s.lastIndexOf(part, from)
export const str_lower = (s: string): string => s.toLowerCase()
export const str_upper = (s: string): string => s.toUpperCase()
export const str_parse_float = (s: string): number => Number.parseFloat(s)

// ---- maps
export const map_new = (): SlotMap => new Map()
export const map_get = (m: SlotMap, key: unknown): number => m.get(key) ?? -1
export const map_get_string = (m: SlotMap, key: string): number => m.get(key) ?? -1
export const map_set = (m: SlotMap, key: unknown, slot: number): void => void m.set(key, slot)
export const map_set_string = (m: SlotMap, key: string, slot: number): void => void m.set(key, slot)
export const map_delete = (m: SlotMap, key: unknown): void => void m.delete(key)
export const map_delete_string = (m: SlotMap, key: string): void => void m.delete(key)
export const map_clear = (m: SlotMap): void => m.clear()
export const weak_new = (): WeakMap<WeakKey, unknown> => new WeakMap()
export const weak_get = (m: WeakMap<WeakKey, unknown>, key: WeakKey): unknown => m.get(key) ?? null
export const weak_set = (m: WeakMap<WeakKey, unknown>, key: WeakKey, v: unknown): void => void m.set(key, v)
export const weak_has = (m: WeakMap<WeakKey, unknown>, key: WeakKey): number => (m.has(key) ? 1 : 0)
export const weak_delete = (m: WeakMap<WeakKey, unknown>, key: WeakKey): void => void m.delete(key)

// ---- the system
let line = ''
/** Text to standard output; in a browser whole lines to the console. */
export const sys_print = (text: string | null): void => {
  const out = nodeProcess()
  if (out !== null) {
    out.stdout.write(`${text}`)
    return
  }
  line += text
  const end = line.lastIndexOf('\n')
  if (end >= 0) {
    console.log(line.slice(0, end))
    line = line.slice(end + 1)
  }
}
export const sys_println = (text: string | null): void => sys_print(`${text}\n`)
export const sys_stderr = (text: string): void => {
  const out = nodeProcess()
  if (out === null) console.error(text)
  else out.stderr.write(text)
}
export const sys_time = (): number => (performance.timeOrigin + performance.now()) / 1000
export const sys_cpu_time = (): number => {
  const usage = nodeProcess()?.cpuUsage()
  return usage === undefined ? performance.now() / 1000 : (usage.user + usage.system) / 1e6
}
/** What the program was started with; a command line tool sets it. */
export const programInfo: { args: readonly string[] | null; path: string | null } = { args: null, path: null }
const programArgs = (): readonly string[] => programInfo.args ?? nodeProcess()?.argv.slice(2) ?? []
export const sys_arg_count = (): number => programArgs().length
export const sys_arg = (index: number): string | null => programArgs()[index] ?? null
export const sys_program_path = (): string => programInfo.path ?? nodeProcess()?.argv[1] ?? ''
export const sys_env = (name: string): string | null => nodeProcess()?.env[name] ?? null
export const sys_set_env = (name: string, value: string | null): void => {
  const env = nodeProcess()?.env
  if (env === undefined) return
  if (value === null) delete env[name]
  else env[name] = value
}
export const sys_env_names = (): string[] => Object.keys(nodeProcess()?.env ?? {})
export const sys_exit = (code: number): void => {
  const p = nodeProcess()
  if (p === null) throw new Error(`Sys.exit(${code})`)
  p.exit(code)
}
export const sys_cwd = (): string => nodeProcess()?.cwd() ?? '/'
export const sys_chdir = (path: string): void => nodeProcess()?.chdir(path)
export const sys_sleep = (seconds: number): void => {
  const ms = Math.max(0, seconds * 1000)
  if (nodeProcess() !== null) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
    return
  }
  for (const end = performance.now() + ms; performance.now() < end;) continue
}
export const sys_system_name = (): string => {
  switch (nodeProcess()?.platform) {
    case 'win32':
      return 'Windows'
    case 'darwin':
      return 'Mac'
    case 'freebsd':
    case 'openbsd':
      return 'BSD'
    case 'linux':
    case 'android':
      return 'Linux'
    default:
      return 'Browser'
  }
}
export const sys_read_byte = (): number => {
  const fs = fileSystem()
  if (fs === null) return -1
  const buffer = new Uint8Array(1)
  for (;;) {
    try {
      return fs.readSync(0, buffer) === 0 ? -1 : (buffer[0] ?? -1)
    } catch (error) {
      if ((error as { code?: string }).code === 'EOF') return -1
      if ((error as { code?: string }).code !== 'EAGAIN') throw error
      sys_sleep(0.005)
    }
  }
}

// ---- timers
export const timer_start = (f: () => unknown, ms: number, again: number): unknown => {
  const handle = again !== 0 ? { id: setInterval(f, ms), again } : { id: setTimeout(f, ms), again }
  return handle
}
export const timer_stop = (timer: { id: ReturnType<typeof setTimeout>; again: number } | null): void => {
  if (timer === null) return
  if (timer.again !== 0) clearInterval(timer.id)
  else clearTimeout(timer.id)
}

// ---- dates
export const date_now = (): number => Date.now()
export const date_local = (time: number, part: number): number => {
  const d = new Date(time)
  switch (part) {
    case 0:
      return d.getFullYear()
    case 1:
      return d.getMonth()
    case 2:
      return d.getDate()
    case 3:
      return d.getHours()
    case 4:
      return d.getMinutes()
    case 5:
      return d.getSeconds()
    case 6:
      return d.getDay()
    default:
      return d.getTimezoneOffset()
  }
}
export const date_utc = (time: number, part: number): number => {
  const d = new Date(time)
  switch (part) {
    case 0:
      return d.getUTCFullYear()
    case 1:
      return d.getUTCMonth()
    case 2:
      return d.getUTCDate()
    case 3:
      return d.getUTCHours()
    case 4:
      return d.getUTCMinutes()
    case 5:
      return d.getUTCSeconds()
    case 6:
      return d.getUTCDay()
    default:
      return 0
  }
}
export const date_of_local = (
  year: number,
  month: number,
  day: number,
  hour: number,
  min: number,
  sec: number,
): number => {
  // The constructor takes years below 100 for 19xx; the years repeat after 400, leap days included.
  const d = new Date(year >= 0 && year < 100 ? year + 400 : year, month, day, hour, min, sec)
  if (year >= 0 && year < 100) d.setFullYear(d.getFullYear() - 400)
  return d.getTime()
}
export const date_of_utc = (
  year: number,
  month: number,
  day: number,
  hour: number,
  min: number,
  sec: number,
): number => {
  const d = new Date(Date.UTC(year >= 0 && year < 100 ? year + 400 : year, month, day, hour, min, sec))
  if (year >= 0 && year < 100) d.setUTCFullYear(d.getUTCFullYear() - 400)
  return d.getTime()
}

// ---- regular expressions
/** Always with the `g` flag, so that a search can start anywhere. */
export const regexp_new = (pattern: string, flags: string): RegExp =>
  new RegExp(pattern, flags.includes('g') ? flags : `${flags}g`)
export const regexp_exec = (r: RegExp, s: string, from: number): RegExpExecArray | null => {
  r.lastIndex = from
  return r.exec(s)
}
export const regexp_replace = (r: RegExp, s: string, by: string): string => {
  r.lastIndex = 0
  if (!by.includes('$')) return s.replace(r, by)
  return s.replace(r, (...found: unknown[]) => {
    // The groups come first, then the position.
    const groups = found.findIndex((part) => typeof part === 'number')
    return by.replace(/\$([$1-9])/g, (whole, name: string) => {
      if (name === '$') return '$'
      return Number(name) < groups ? ((found[Number(name)] as string | undefined) ?? '') : whole
    })
  })
}
export const regexp_index = (m: RegExpExecArray): number => m.index
export const regexp_groups = (m: RegExpExecArray): number => m.length
export const regexp_group = (m: RegExpExecArray, n: number): string | null => m[n] ?? null

// ---- values of JavaScript
export const host_same = (a: unknown, b: unknown): number => (a === b ? 1 : 0)
export const host_to_string = (v: unknown): string => {
  // Objects without a prototype have no text of their own.
  if (typeof v === 'object' && v !== null && !('toString' in v) && !(Symbol.toPrimitive in v))
    return Object.prototype.toString.call(v)
  return String(v)
}
/** As JavaScript's typeof, with `null` and `error` told apart. */
export const host_typeof = (v: unknown): string => (v === null ? 'null' : v instanceof Error ? 'error' : typeof v)
export const host_get = (o: Host, name: string): unknown => o[name]
export const host_set = (o: Host, name: string, v: unknown): void => {
  o[name] = v
}
export const host_has = (o: unknown, name: string): number =>
  (typeof o === 'object' && o !== null) || typeof o === 'function' ? (name in o ? 1 : 0) : 0
export const host_delete = (o: Host, name: string): number => {
  const had = Object.hasOwn(o, name)
  delete o[name]
  return had ? 1 : 0
}
export const host_list = (): Values => []
export const host_push = (list: Values, v: unknown): void => void list.push(v)
export const host_length = (list: Values): number => list.length
export const host_at = (list: Values, i: number): unknown => list[i]
export const host_set_at = (list: Values, i: number, v: unknown): void => {
  list[i] = v
}
export const host_keys = (o: object): string[] => Object.keys(o)
export const host_is_array = (o: unknown): number => (Array.isArray(o) ? 1 : 0)
export const host_apply = (f: (...args: Values) => unknown, self: unknown, args: Values): unknown =>
  Reflect.apply(f, self, args)
export const host_construct = (f: new (...args: Values) => unknown, args: Values): unknown => Reflect.construct(f, args)
export const host_object = (): Host => ({})
export const host_global = (name: string): unknown =>
  name.split('.').reduce((at: unknown, part) => (at as Host | undefined)?.[part], globalThis)
export const host_instance_of = (v: unknown, cls: unknown): number =>
  typeof cls === 'function' && v instanceof cls ? 1 : 0
export const host_stack = (): string => new Error().stack ?? ''
export const host_exception_stack = (): string => (lastCaught instanceof Error ? (lastCaught.stack ?? '') : '')

// ---- JavaScript modules that externs name
/** Namespaces by what the program calls them; glue provides them. */
export const hostModules: Map<string, Host> = /* @__PURE__ */ new Map()
export const host_module = (key: string, name: string): unknown => {
  let found = hostModules.get(key)
  if (found === undefined) {
    // Without a bundler (the command line): Node's own way.
    const node = nodeProcess()?.getBuiltinModule?.('node:module') as
      | { createRequire(from: string): (name: string) => Host }
      | undefined
    if (node === undefined) throw new Error(`The JavaScript module ${key} was not imported`)
    found = node.createRequire(`${nodeProcess()?.cwd()}/`)(key.slice(key.lastIndexOf(':.') + 1))
    hostModules.set(key, found)
  }
  if (name === '*') return found
  const whole = found['default'] as Host | undefined
  if (name === '') return whole ?? found
  const [first = '', ...rest] = name.split('.')
  return rest.reduce(
    (at: unknown, part) => (at as Host | undefined)?.[part],
    (found[first] ?? whole?.[first]) as unknown,
  )
}
