import { bool, dyn, f64, i32, rawOf, string, void_ } from '../mir/index.ts'
import type { MirType } from '../mir/index.ts'
import { row, type RuntimeFunction } from './row.ts'

/*
 * The runtime functions that native alone has: threads, files, processes, sockets. What each does is said in
 * runtime/std/_native/rt. Descriptors are those of the operating system. All may wait, so none moves.
 */

const bytes = rawOf('i8')
const ints = rawOf('i32')
const floats = rawOf('f64')
const values = rawOf('dyn')

const native = (name: string, params: readonly MirType[], result: MirType): RuntimeFunction =>
  row(name, params, result, 'call', 'native')

/** Sorted by name. */
export const nativeRows: readonly RuntimeFunction[] = [
  native('atomic.add', [ints, i32], i32),
  native('atomic.and', [ints, i32], i32),
  native('atomic.compare_exchange', [ints, i32, i32], i32),
  native('atomic.compare_exchange_value', [values, dyn, dyn], dyn),
  native('atomic.exchange', [ints, i32], i32),
  native('atomic.exchange_value', [values, dyn], dyn),
  native('atomic.load', [ints], i32),
  native('atomic.load_value', [values], dyn),
  native('atomic.or', [ints, i32], i32),
  native('atomic.store', [ints, i32], void_),
  native('atomic.store_value', [values, dyn], void_),
  native('atomic.xor', [ints, i32], i32),
  native('file.close', [i32], void_),
  native('file.copy', [string, string], void_),
  native('file.open', [string, i32], i32),
  native('file.read', [i32, bytes, i32, i32], i32),
  native('file.seek', [i32, f64, i32], f64),
  native('file.write', [i32, bytes, i32, i32], i32),
  native('fs.create_directory', [string], void_),
  native('fs.delete_directory', [string], void_),
  native('fs.delete_file', [string], void_),
  native('fs.exists', [string], bool),
  native('fs.full_path', [string], string),
  native('fs.is_directory', [string], bool),
  native('fs.read_directory', [string], string),
  native('fs.rename', [string, string], void_),
  native('fs.stat', [string, floats], void_),
  native('net.accept', [i32], i32),
  native('net.bind', [i32, i32, i32], void_),
  native('net.connect', [i32, i32, i32], void_),
  native('net.listen', [i32, i32], void_),
  native('net.local_name', [], string),
  native('net.name', [i32, bool, ints], void_),
  native('net.receive', [i32, bytes, i32, i32], i32),
  native('net.receive_from', [i32, bytes, i32, i32, ints], i32),
  native('net.resolve', [string], i32),
  native('net.reverse', [i32], string),
  native('net.select', [ints, i32, i32, i32, f64], void_),
  native('net.send', [i32, bytes, i32, i32], i32),
  native('net.send_to', [i32, bytes, i32, i32, i32, i32], i32),
  native('net.set_option', [i32, i32, f64], void_),
  native('net.shutdown', [i32, bool, bool], void_),
  native('net.socket', [bool], i32),
  native('process.kill', [i32], void_),
  native('process.run', [string, string], i32),
  native('process.spawn', [string, string, bool, ints], void_),
  native('process.wait', [i32, bool], i32),
  native('sys.get_char', [bool], i32),
  native('thread.at_end', [dyn], void_),
  native('thread.current', [], dyn),
  native('thread.has_host', [], bool),
  native('thread.pause', [], void_),
  native('thread.processors', [], i32),
  native('thread.set_current', [dyn], void_),
  native('thread.start', [dyn], void_),
  native('thread.wait', [ints, i32, f64], bool),
  native('thread.wake', [ints, bool], void_),
]
