// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGLengthList` of the specification "SVG". */
@:native("SVGLengthList")
extern class LengthList implements ArrayAccess<Length> {
  var length(default, null):Int;
  var numberOfItems(default, null):Int;
  function clear():Void;
  function initialize(newItem:Length):Length;
  function getItem(index:Int):Length;
  function insertItemBefore(newItem:Length, index:Int):Length;
  function replaceItem(newItem:Length, index:Int):Length;
  function removeItem(index:Int):Length;
  function appendItem(newItem:Length):Length;
}
