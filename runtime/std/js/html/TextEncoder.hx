// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextEncoder` of the specification "encoding". */
@:native("TextEncoder")
extern class TextEncoder {
  function new():Void;
  function encode(?input:String):js.lib.Uint8Array;
  function encodeInto(source:String, destination:js.lib.Uint8Array):TextEncoderEncodeIntoResult;
  var encoding(default, null):String;
}
