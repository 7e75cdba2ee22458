package js.lib.webassembly;

/*
 * WebAssembly.
 */

import js.lib.ArrayBuffer;

/** JavaScript's `WebAssembly.Memory`. */
@:native("WebAssembly.Memory")
extern class Memory {
  /** The buffer. */
  var buffer(default, never):ArrayBuffer;

  /** Makes one. */
  function new(of:MemoryDescriptor):Void;

  /** Makes it larger; gives the former size. */
  function grow(delta:Int):Int;
}

/** What `Memory` has or takes: memory descriptor. */
typedef MemoryDescriptor = {
  /** The initial. */
  var initial:Int;

  /** The maximum. */
  var ?maximum:Int;
}
