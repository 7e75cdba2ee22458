// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLLabelElement` of the specification "html". */
@:native("HTMLLabelElement")
extern class LabelElement extends Element {
  function new():Void;
  var form(default, null):FormElement;
  var htmlFor:String;
  var control(default, null):Element;
}
