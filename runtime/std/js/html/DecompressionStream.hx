// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DecompressionStream` of the specification "compression". */
@:native("DecompressionStream")
extern class DecompressionStream {
  function new(format:CompressionFormat):Void;
  var readable(default, null):ReadableStream;
  var writable(default, null):WritableStream;
}
