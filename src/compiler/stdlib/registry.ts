import { bool, dyn, f64, i32, rawOf, string, void_ } from '../mir/index.ts'
import { nativeRows } from './native-rows.ts'
import { row, type RuntimeFunction, type Target } from './row.ts'

/*
 * The stdlib mapping registry (seeds.md): which runtime function stands behind a Haxe extern, as data.
 *
 * Two mechanisms reach the machine from Haxe code in runtime/std:
 * - `@:mir("op.name")` on a static extern function: a call is that MIR operation, operands in order. An immediate that the
 *   op needs is found from the types: `type`/`rep`/`elem` from the result (or the first operand where the result is void),
 *   constants from the remaining metadata arguments (`@:mir("raw.load", "f64")`).
 * - `@:runtime("name")`: a call is `call.rt name`; the row here gives its machine types and effect. Each back end implements the
 *   rows: codegen-wasm by inline code or an import from runtime/js, native by a symbol of rayzor-runtime. Some rows exist on
 *   one target only; using one on another is an error at the call.
 */

/** The runtime functions of both targets, sorted by name; what each does is said in runtime/std/rt/Host.hx. */
const sharedRows: readonly RuntimeFunction[] = [
  row('date.local', [f64, i32], i32, 'pure'),
  row('date.now', [], f64, 'call'),
  row('date.of_local', [i32, i32, i32, i32, i32, i32], f64, 'pure'),
  row('date.of_utc', [i32, i32, i32, i32, i32, i32], f64, 'pure'),
  row('date.utc', [f64, i32], i32, 'pure'),
  row('host.apply', [dyn, dyn, dyn], dyn, 'call'),
  row('host.at', [dyn, i32], dyn, 'call'),
  row('host.construct', [dyn, dyn], dyn, 'call'),
  row('host.delete', [dyn, string], bool, 'call'),
  row('host.exception_stack', [], string, 'call'),
  row('host.get', [dyn, string], dyn, 'call'),
  row('host.global', [string], dyn, 'call'),
  row('host.has', [dyn, string], bool, 'call'),
  row('host.instance_of', [dyn, dyn], bool, 'call'),
  row('host.is_array', [dyn], bool, 'read'),
  row('host.keys', [dyn], dyn, 'call'),
  row('host.length', [dyn], i32, 'call'),
  row('host.module', [string, string], dyn, 'call'),
  row('host.list', [], dyn, 'alloc'),
  row('host.object', [], dyn, 'alloc'),
  row('host.push', [dyn, dyn], void_, 'write'),
  row('host.same', [dyn, dyn], bool, 'pure'),
  row('host.set', [dyn, string, dyn], void_, 'call'),
  row('host.set_at', [dyn, i32, dyn], void_, 'write'),
  row('host.stack', [], string, 'call'),
  row('host.to_string', [dyn], string, 'call'),
  row('host.typeof', [dyn], string, 'pure'),
  row('map.clear', [dyn], void_, 'write'),
  row('map.delete', [dyn, dyn], void_, 'write'),
  row('map.delete_string', [dyn, string], void_, 'write'),
  row('map.get', [dyn, dyn], i32, 'read'),
  row('map.get_string', [dyn, string], i32, 'read'),
  row('map.new', [], dyn, 'alloc'),
  row('map.set', [dyn, dyn, i32], void_, 'write'),
  row('map.set_string', [dyn, string, i32], void_, 'write'),
  row('math.acos', [f64], f64, 'pure'),
  row('math.asin', [f64], f64, 'pure'),
  row('math.atan', [f64], f64, 'pure'),
  row('math.atan2', [f64, f64], f64, 'pure'),
  row('math.cos', [f64], f64, 'pure'),
  row('math.exp', [f64], f64, 'pure'),
  row('math.log', [f64], f64, 'pure'),
  row('math.pow', [f64, f64], f64, 'pure'),
  row('math.random', [], f64, 'call'),
  row('math.sin', [f64], f64, 'pure'),
  row('math.tan', [f64], f64, 'pure'),
  row('str.index_of', [string, string, i32], i32, 'pure'),
  row('str.last_index_of', [string, string, i32], i32, 'pure'),
  row('str.lower', [string], string, 'pure'),
  row('str.of_units', [rawOf('i16'), i32, i32], string, 'read'),
  row('str.parse_float', [string], f64, 'pure'),
  row('str.to_units', [string, rawOf('i16'), i32], i32, 'write'),
  row('str.upper', [string], string, 'pure'),
  row('sys.arg', [i32], string, 'call'),
  row('sys.arg_count', [], i32, 'call'),
  row('sys.chdir', [string], void_, 'call'),
  row('sys.cpu_time', [], f64, 'call'),
  row('sys.cwd', [], string, 'call'),
  row('sys.env', [string], string, 'call'),
  row('sys.env_names', [], dyn, 'call'),
  row('sys.exit', [i32], void_, 'call'),
  row('sys.print', [string], void_, 'call'),
  row('sys.println', [string], void_, 'call'),
  row('sys.program_path', [], string, 'call'),
  row('sys.read_byte', [], i32, 'call'),
  row('sys.set_env', [string, string], void_, 'call'),
  row('sys.sleep', [f64], void_, 'call'),
  row('sys.stderr', [string], void_, 'call'),
  row('sys.system_name', [], string, 'call'),
  row('sys.time', [], f64, 'call'),
  row('timer.start', [dyn, i32, bool], dyn, 'call'),
  row('timer.stop', [dyn], void_, 'write'),
  row('weak.delete', [dyn, dyn], void_, 'write'),
  row('weak.get', [dyn, dyn], dyn, 'read'),
  row('weak.has', [dyn, dyn], bool, 'read'),
  row('weak.new', [], dyn, 'alloc'),
  row('weak.set', [dyn, dyn, dyn], void_, 'write'),
]

/** Those that wasm alone has: native programs bring their own regular expressions (rt.regex). */
const wasmRows: readonly RuntimeFunction[] = [
  row('regexp.exec', [dyn, string, i32], dyn, 'call', 'wasm'),
  row('regexp.group', [dyn, i32], string, 'pure', 'wasm'),
  row('regexp.groups', [dyn], i32, 'pure', 'wasm'),
  row('regexp.index', [dyn], i32, 'pure', 'wasm'),
  row('regexp.new', [string, string], dyn, 'call', 'wasm'),
  row('regexp.replace', [dyn, string, string], string, 'call', 'wasm'),
]

/** The runtime functions of all targets by name. */
export const runtimeFunctions: ReadonlyMap<string, RuntimeFunction> = new Map(
  [...sharedRows, ...wasmRows, ...nativeRows].map((r) => [r.name, r]),
)

/** Those that a target has. */
export function runtimeFunctionsOf(target: Target): readonly RuntimeFunction[] {
  return [...runtimeFunctions.values()].filter((r) => r.targets.includes(target))
}
