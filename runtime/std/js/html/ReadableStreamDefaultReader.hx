// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadableStreamDefaultReader` of the specification "streams". */
@:native("ReadableStreamDefaultReader")
extern class ReadableStreamDefaultReader {
  function new(stream:ReadableStream):Void;
  function read():js.lib.Promise<ReadableStreamReadResult>;
  function releaseLock():Void;
  var closed(default, null):js.lib.Promise<Void>;
  function cancel(?reason:Dynamic):js.lib.Promise<Void>;
}
