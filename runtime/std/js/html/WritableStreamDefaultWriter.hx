// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WritableStreamDefaultWriter` of the specification "streams". */
@:native("WritableStreamDefaultWriter")
extern class WritableStreamDefaultWriter {
  function new(stream:WritableStream):Void;
  var closed(default, null):js.lib.Promise<Void>;
  var desiredSize(default, null):Null<Float>;
  var ready(default, null):js.lib.Promise<Void>;
  function abort(?reason:Dynamic):js.lib.Promise<Void>;
  function close():js.lib.Promise<Void>;
  function releaseLock():Void;
  function write(?chunk:Dynamic):js.lib.Promise<Void>;
}
