// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLOptionElement` of the specification "html". */
@:native("HTMLOptionElement")
extern class OptionElement extends Element {
  function new():Void;
  var disabled:Bool;
  var form(default, null):FormElement;
  var label:String;
  var defaultSelected:Bool;
  var selected:Bool;
  var value:String;
  var text:String;
  var index(default, null):Int;
}
