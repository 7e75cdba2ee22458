// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGPointList` of the specification "SVG". */
@:native("SVGPointList")
extern class PointList implements ArrayAccess<Dynamic> {
  var length(default, null):Int;
  var numberOfItems(default, null):Int;
  function clear():Void;
  function initialize(newItem:Dynamic):Dynamic;
  function getItem(index:Int):Dynamic;
  function insertItemBefore(newItem:Dynamic, index:Int):Dynamic;
  function replaceItem(newItem:Dynamic, index:Int):Dynamic;
  function removeItem(index:Int):Dynamic;
  function appendItem(newItem:Dynamic):Dynamic;
}
