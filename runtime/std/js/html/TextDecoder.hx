// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextDecoder` of the specification "encoding". */
@:native("TextDecoder")
extern class TextDecoder {
  function new(?label:String, ?options:TextDecoderOptions):Void;
  function decode(?input:js.lib.BufferSource, ?options:TextDecodeOptions):String;
  var encoding(default, null):String;
  var fatal(default, null):Bool;
  var ignoreBOM(default, null):Bool;
}
