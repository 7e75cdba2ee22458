// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLProgressElement` of the specification "html". */
@:native("HTMLProgressElement")
extern class ProgressElement extends Element {
  function new():Void;
  var value:Float;
  var max:Float;
  var position(default, null):Float;
  var labels(default, null):NodeList;
}
