// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CountQueuingStrategy` of the specification "streams". */
@:native("CountQueuingStrategy")
extern class CountQueuingStrategy {
  function new(init:QueuingStrategyInit):Void;
  var highWaterMark(default, null):Float;
  var size(default, null):haxe.Constraints.Function;
}
