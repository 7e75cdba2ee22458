// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TransformStreamDefaultController` of the specification "streams". */
@:native("TransformStreamDefaultController")
extern class TransformStreamDefaultController {
  var desiredSize(default, null):Null<Float>;
  function enqueue(?chunk:Dynamic):Void;
  function error(?reason:Dynamic):Void;
  function terminate():Void;
}
