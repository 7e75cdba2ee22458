// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadableStreamDefaultController` of the specification "streams". */
@:native("ReadableStreamDefaultController")
extern class ReadableStreamDefaultController {
  var desiredSize(default, null):Null<Float>;
  function close():Void;
  function enqueue(?chunk:Dynamic):Void;
  function error(?e:Dynamic):Void;
}
