// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadableStreamBYOBReader` of the specification "streams". */
@:native("ReadableStreamBYOBReader")
extern class ReadableStreamBYOBReader {
  function new(stream:ReadableStream):Void;
  function read(view:js.lib.ArrayBufferView, ?options:ReadableStreamBYOBReaderReadOptions):js.lib.Promise<ReadableStreamReadResult>;
  function releaseLock():Void;
  var closed(default, null):js.lib.Promise<Void>;
  function cancel(?reason:Dynamic):js.lib.Promise<Void>;
}
