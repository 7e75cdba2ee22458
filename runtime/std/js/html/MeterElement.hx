// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLMeterElement` of the specification "html". */
@:native("HTMLMeterElement")
extern class MeterElement extends Element {
  function new():Void;
  var value:Float;
  var min:Float;
  var max:Float;
  var low:Float;
  var high:Float;
  var optimum:Float;
  var labels(default, null):NodeList;
}
