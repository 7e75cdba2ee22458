// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechSynthesis` of the specification "speech-api". */
@:native("SpeechSynthesis")
extern class SpeechSynthesis extends EventTarget {
  var pending(default, null):Bool;
  var speaking(default, null):Bool;
  var paused(default, null):Bool;
  var onvoiceschanged:haxe.Constraints.Function;
  function speak(utterance:SpeechSynthesisUtterance):Void;
  function cancel():Void;
  function pause():Void;
  function resume():Void;
  function getVoices():Array<SpeechSynthesisVoice>;
}
