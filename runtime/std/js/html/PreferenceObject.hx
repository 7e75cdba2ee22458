// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PreferenceObject` of the specification "mediaqueries-5". */
@:native("PreferenceObject")
extern class PreferenceObject extends EventTarget {
  @:native("override") var override_(default, null):String;
  var value(default, null):String;
  var validValues(default, null):Array<String>;
  function clearOverride():Void;
  function requestOverride(value:String):js.lib.Promise<Void>;
  var onchange:haxe.Constraints.Function;
}
