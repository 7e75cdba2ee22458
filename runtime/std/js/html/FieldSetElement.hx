// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLFieldSetElement` of the specification "html". */
@:native("HTMLFieldSetElement")
extern class FieldSetElement extends Element {
  function new():Void;
  var disabled:Bool;
  var form(default, null):FormElement;
  var name:String;
  var type(default, null):String;
  var elements(default, null):HTMLCollection;
  var willValidate(default, null):Bool;
  var validity(default, null):ValidityState;
  var validationMessage(default, null):String;
  function checkValidity():Bool;
  function reportValidity():Bool;
  function setCustomValidity(error:String):Void;
}
