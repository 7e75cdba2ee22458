package js.lib.webassembly;

/*
 * WebAssembly.
 */

import js.lib.Error;

/** JavaScript's `WebAssembly.RuntimeError`. */
@:native("WebAssembly.RuntimeError")
extern class RuntimeError extends Error {
  /** Makes one. */
  function new(?of:String):Void;
}
