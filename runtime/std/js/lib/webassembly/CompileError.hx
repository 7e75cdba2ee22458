package js.lib.webassembly;

/*
 * WebAssembly.
 */

import js.lib.Error;

/** JavaScript's `WebAssembly.CompileError`. */
@:native("WebAssembly.CompileError")
extern class CompileError extends Error {
  /** Makes one. */
  function new(?of:String):Void;
}
