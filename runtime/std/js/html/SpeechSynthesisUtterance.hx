// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechSynthesisUtterance` of the specification "speech-api". */
@:native("SpeechSynthesisUtterance")
extern class SpeechSynthesisUtterance extends EventTarget {
  function new(?text:String):Void;
  var text:String;
  var lang:String;
  var voice:SpeechSynthesisVoice;
  var volume:Float;
  var rate:Float;
  var pitch:Float;
  var onstart:haxe.Constraints.Function;
  var onend:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
  var onpause:haxe.Constraints.Function;
  var onresume:haxe.Constraints.Function;
  var onmark:haxe.Constraints.Function;
  var onboundary:haxe.Constraints.Function;
}
