// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLOutputElement` of the specification "html". */
@:native("HTMLOutputElement")
extern class OutputElement extends Element {
  function new():Void;
  var htmlFor(default, null):DOMTokenList;
  var form(default, null):FormElement;
  var name:String;
  var type(default, null):String;
  var defaultValue:String;
  var value:String;
  var willValidate(default, null):Bool;
  var validity(default, null):ValidityState;
  var validationMessage(default, null):String;
  function checkValidity():Bool;
  function reportValidity():Bool;
  function setCustomValidity(error:String):Void;
  var labels(default, null):NodeList;
}
