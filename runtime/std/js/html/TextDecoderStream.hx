// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextDecoderStream` of the specification "encoding". */
@:native("TextDecoderStream")
extern class TextDecoderStream {
  function new(?label:String, ?options:TextDecoderOptions):Void;
  var encoding(default, null):String;
  var fatal(default, null):Bool;
  var ignoreBOM(default, null):Bool;
  var readable(default, null):ReadableStream;
  var writable(default, null):WritableStream;
}
