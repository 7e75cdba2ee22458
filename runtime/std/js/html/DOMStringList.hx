// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMStringList` of the specification "html". */
@:native("DOMStringList")
extern class DOMStringList implements ArrayAccess<String> {
  var length(default, null):Int;
  function item(index:Int):String;
  function contains(string:String):Bool;
}
