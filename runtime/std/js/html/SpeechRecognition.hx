// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechRecognition` of the specification "speech-api". */
@:native("SpeechRecognition")
extern class SpeechRecognition extends EventTarget {
  function new():Void;
  var grammars:SpeechGrammarList;
  var lang:String;
  var continuous:Bool;
  var interimResults:Bool;
  var unspokenPunctuation:Bool;
  var maxAlternatives:Int;
  var processLocally:Bool;
  var phrases:Array<SpeechRecognitionPhrase>;
  @:overload(function(audioTrack:MediaStreamTrack):Void {})
  function start():Void;
  function stop():Void;
  function abort():Void;
  var onaudiostart:haxe.Constraints.Function;
  var onsoundstart:haxe.Constraints.Function;
  var onspeechstart:haxe.Constraints.Function;
  var onspeechend:haxe.Constraints.Function;
  var onsoundend:haxe.Constraints.Function;
  var onaudioend:haxe.Constraints.Function;
  var onresult:haxe.Constraints.Function;
  var onnomatch:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
  var onstart:haxe.Constraints.Function;
  var onend:haxe.Constraints.Function;
  static function available(options:SpeechRecognitionOptions):js.lib.Promise<AvailabilityStatus>;
  static function install(options:SpeechRecognitionOptions):js.lib.Promise<Bool>;
}
