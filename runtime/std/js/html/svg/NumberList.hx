// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGNumberList` of the specification "SVG". */
@:native("SVGNumberList")
extern class NumberList implements ArrayAccess<Number> {
  var length(default, null):Int;
  var numberOfItems(default, null):Int;
  function clear():Void;
  function initialize(newItem:Number):Number;
  function getItem(index:Int):Number;
  function insertItemBefore(newItem:Number, index:Int):Number;
  function replaceItem(newItem:Number, index:Int):Number;
  function removeItem(index:Int):Number;
  function appendItem(newItem:Number):Number;
}
