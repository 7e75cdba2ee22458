// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLLegendElement` of the specification "html". */
@:native("HTMLLegendElement")
extern class LegendElement extends Element {
  function new():Void;
  var form(default, null):FormElement;
  var align:String;
}
