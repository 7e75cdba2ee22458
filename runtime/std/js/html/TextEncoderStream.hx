// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextEncoderStream` of the specification "encoding". */
@:native("TextEncoderStream")
extern class TextEncoderStream {
  function new():Void;
  var encoding(default, null):String;
  var readable(default, null):ReadableStream;
  var writable(default, null):WritableStream;
}
