// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CaretPosition` of the specification "cssom-view". */
@:native("CaretPosition")
extern class CaretPosition {
  var offsetNode(default, null):Node;
  var offset(default, null):Int;
  function getClientRect():DOMRect;
}
