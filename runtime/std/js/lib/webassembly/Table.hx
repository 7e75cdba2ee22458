package js.lib.webassembly;

/*
 * WebAssembly.
 */

import haxe.Constraints.Function;

/** JavaScript's `WebAssembly.Table`. */
@:native("WebAssembly.Table")
extern class Table {
  /** The length. */
  var length:Int;

  /** Makes one. */
  function new(of:TableDescriptor):Void;

  /** The function at an index. */
  function get(index:Int):Function;

  /** Makes it larger; gives the former size. */
  function grow(delta:Int):Int;

  /** Sets the function at an index. */
  function set(index:Int, value:Function):Void;
}

/** What `Table` has or takes: table descriptor. */
typedef TableDescriptor = {
  /** The element. */
  var element:TableKind;

  /** The initial. */
  var initial:Int;

  /** The maximum. */
  var ?maximum:Int;
}

/** Values for `table kind`. */
enum abstract TableKind(String) {
  /** `anyfunc` */
  var Anyfunc = "anyfunc";
}
