// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadableByteStreamController` of the specification "streams". */
@:native("ReadableByteStreamController")
extern class ReadableByteStreamController {
  var byobRequest(default, null):ReadableStreamBYOBRequest;
  var desiredSize(default, null):Null<Float>;
  function close():Void;
  function enqueue(chunk:js.lib.ArrayBufferView):Void;
  function error(?e:Dynamic):Void;
}
