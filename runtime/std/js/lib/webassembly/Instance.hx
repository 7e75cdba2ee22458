package js.lib.webassembly;

/*
 * WebAssembly.
 */

/** JavaScript's `WebAssembly.Instance`. */
@:native("WebAssembly.Instance")
extern class Instance {
  /** What it exports. */
  var exports(default, never):Dynamic<haxe.Constraints.Function>;

  /** Makes one. */
  function new(of:Module, ?value:{}):Void;
}
