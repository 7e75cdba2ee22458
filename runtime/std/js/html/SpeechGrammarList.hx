// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechGrammarList` of the specification "speech-api". */
@:native("SpeechGrammarList")
extern class SpeechGrammarList implements ArrayAccess<SpeechGrammar> {
  function new():Void;
  var length(default, null):Int;
  function item(index:Int):SpeechGrammar;
  function addFromUri(src:String, ?weight:Float):Void;
  function addFromString(string:String, ?weight:Float):Void;
}
