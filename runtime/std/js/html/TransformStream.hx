// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TransformStream` of the specification "streams". */
@:native("TransformStream")
extern class TransformStream {
  function new(?transformer:Dynamic, ?writableStrategy:QueuingStrategy, ?readableStrategy:QueuingStrategy):Void;
  var readable(default, null):ReadableStream;
  var writable(default, null):WritableStream;
}
