// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CompressionStream` of the specification "compression". */
@:native("CompressionStream")
extern class CompressionStream {
  function new(format:CompressionFormat):Void;
  var readable(default, null):ReadableStream;
  var writable(default, null):WritableStream;
}
