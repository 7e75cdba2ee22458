// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReadableStream` of the specification "streams". */
@:native("ReadableStream")
extern class ReadableStream {
  function new(?underlyingSource:Dynamic, ?strategy:QueuingStrategy):Void;
  var locked(default, null):Bool;
  function cancel(?reason:Dynamic):js.lib.Promise<Void>;
  function getReader(?options:ReadableStreamGetReaderOptions):haxe.extern.EitherType<ReadableStreamDefaultReader, ReadableStreamBYOBReader>;
  function pipeThrough(transform:ReadableWritablePair, ?options:StreamPipeOptions):ReadableStream;
  function pipeTo(destination:WritableStream, ?options:StreamPipeOptions):js.lib.Promise<Void>;
  function tee():Array<ReadableStream>;
  function values():js.lib.Iterator.AsyncIterator<Dynamic>;
  static function from(asyncIterable:Array<Dynamic>):ReadableStream;
}
