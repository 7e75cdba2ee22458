package js.lib.webassembly;

/*
 * WebAssembly.
 */

import js.lib.Error;

/** JavaScript's `WebAssembly.LinkError`. */
@:native("WebAssembly.LinkError")
extern class LinkError extends Error {
  /** Makes one. */
  function new(?of:String):Void;
}
