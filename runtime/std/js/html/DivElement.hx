// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLDivElement` of the specification "html". */
@:native("HTMLDivElement")
extern class DivElement extends Element {
  function new():Void;
  var align:String;
}
