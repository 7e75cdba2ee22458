// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLOptGroupElement` of the specification "html". */
@:native("HTMLOptGroupElement")
extern class OptGroupElement extends Element {
  function new():Void;
  var disabled:Bool;
  var label:String;
}
