// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLScriptElement` of the specification "html". */
@:native("HTMLScriptElement")
extern class ScriptElement extends Element {
  function new():Void;
  var type:String;
  var src:String;
  var noModule:Bool;
  var async:Bool;
  var defer:Bool;
  var blocking(default, null):DOMTokenList;
  var crossOrigin:String;
  var referrerPolicy:String;
  var integrity:String;
  var fetchPriority:String;
  var text:String;
  var charset:String;
  var event:String;
  var htmlFor:String;
  static function supports(type:String):Bool;
}
