package js.lib.webassembly;

/*
 * WebAssembly.
 */

/** JavaScript's `WebAssembly.Global`. */
@:native("WebAssembly.Global")
extern class Global {
  /** The value. */
  var value:Any;

  /** Makes one. */
  function new(of:GlobalDescriptor, value:Any):Void;

  /** Its value. */
  function valueOf():Any;
}

/** What `Global` has or takes: global descriptor. */
typedef GlobalDescriptor = {
  /** The value. */
  var value:ValueType;

  /** The mutable. */
  var ?mutable:Bool;
}

/** Values for `value type`. */
enum abstract ValueType(String) {
  /** `i32` */
  var I32 = "i32";

  /** `i64` */
  var I64 = "i64";

  /** `f32` */
  var F32 = "f32";

  /** `f64` */
  var F64 = "f64";
}
