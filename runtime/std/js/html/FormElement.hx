// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLFormElement` of the specification "html". */
@:native("HTMLFormElement")
extern class FormElement extends Element implements ArrayAccess<Element> {
  function new():Void;
  var acceptCharset:String;
  var action:String;
  var autocomplete:String;
  var enctype:String;
  var encoding:String;
  var method:String;
  var name:String;
  var noValidate:Bool;
  var target:String;
  var rel:String;
  var relList(default, null):DOMTokenList;
  var elements(default, null):HTMLFormControlsCollection;
  var length(default, null):Int;
  function submit():Void;
  function requestSubmit(?submitter:Element):Void;
  function reset():Void;
  function checkValidity():Bool;
  function reportValidity():Bool;
}
