// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGStringList` of the specification "SVG". */
@:native("SVGStringList")
extern class StringList implements ArrayAccess<String> {
  var length(default, null):Int;
  var numberOfItems(default, null):Int;
  function clear():Void;
  function initialize(newItem:String):String;
  function getItem(index:Int):String;
  function insertItemBefore(newItem:String, index:Int):String;
  function replaceItem(newItem:String, index:Int):String;
  function removeItem(index:Int):String;
  function appendItem(newItem:String):String;
}
