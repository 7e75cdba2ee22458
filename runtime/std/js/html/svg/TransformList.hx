// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGTransformList` of the specification "SVG". */
@:native("SVGTransformList")
extern class TransformList implements ArrayAccess<Transform> {
  var length(default, null):Int;
  var numberOfItems(default, null):Int;
  function clear():Void;
  function initialize(newItem:Transform):Transform;
  function getItem(index:Int):Transform;
  function insertItemBefore(newItem:Transform, index:Int):Transform;
  function replaceItem(newItem:Transform, index:Int):Transform;
  function removeItem(index:Int):Transform;
  function appendItem(newItem:Transform):Transform;
  function createSVGTransformFromMatrix(?matrix:js.html.DOMMatrix2DInit):Transform;
  function consolidate():Transform;
}
