// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLButtonElement` of the specification "html". */
@:native("HTMLButtonElement")
extern class ButtonElement extends Element {
  function new():Void;
  var command:String;
  var commandForElement:Element;
  var disabled:Bool;
  var form(default, null):FormElement;
  var formAction:String;
  var formEnctype:String;
  var formMethod:String;
  var formNoValidate:Bool;
  var formTarget:String;
  var name:String;
  var type:String;
  var value:String;
  var willValidate(default, null):Bool;
  var validity(default, null):ValidityState;
  var validationMessage(default, null):String;
  function checkValidity():Bool;
  function reportValidity():Bool;
  function setCustomValidity(error:String):Void;
  var labels(default, null):NodeList;
  var popoverTargetElement:Element;
  var popoverTargetAction:String;
}
