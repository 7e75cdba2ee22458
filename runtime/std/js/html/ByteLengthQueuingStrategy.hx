// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ByteLengthQueuingStrategy` of the specification "streams". */
@:native("ByteLengthQueuingStrategy")
extern class ByteLengthQueuingStrategy {
  function new(init:QueuingStrategyInit):Void;
  var highWaterMark(default, null):Float;
  var size(default, null):haxe.Constraints.Function;
}
