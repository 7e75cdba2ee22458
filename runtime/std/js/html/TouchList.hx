// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TouchList` of the specification "touch-events". */
@:native("TouchList")
extern class TouchList implements ArrayAccess<Touch> {
  var length(default, null):Int;
  function item(index:Int):Touch;
}
