// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Storage` of the specification "html". */
@:native("Storage")
extern class Storage implements Dynamic<String> {
  var length(default, null):Int;
  function key(index:Int):String;
  function getItem(key:String):String;
  function setItem(key:String, value:String):Void;
  function removeItem(key:String):Void;
  function clear():Void;
}
