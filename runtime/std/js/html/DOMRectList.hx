// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMRectList` of the specification "geometry". */
@:native("DOMRectList")
extern class DOMRectList implements ArrayAccess<DOMRect> {
  var length(default, null):Int;
  function item(index:Int):DOMRect;
}
