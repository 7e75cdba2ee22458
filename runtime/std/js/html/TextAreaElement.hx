// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLTextAreaElement` of the specification "html". */
@:native("HTMLTextAreaElement")
extern class TextAreaElement extends Element {
  function new():Void;
  var autocomplete:String;
  var cols:Int;
  var dirName:String;
  var disabled:Bool;
  var form(default, null):FormElement;
  var maxLength:Int;
  var minLength:Int;
  var name:String;
  var placeholder:String;
  var readOnly:Bool;
  var required:Bool;
  var rows:Int;
  var wrap:String;
  var type(default, null):String;
  var defaultValue:String;
  var value:String;
  var textLength(default, null):Int;
  var willValidate(default, null):Bool;
  var validity(default, null):ValidityState;
  var validationMessage(default, null):String;
  function checkValidity():Bool;
  function reportValidity():Bool;
  function setCustomValidity(error:String):Void;
  var labels(default, null):NodeList;
  function select():Void;
  var selectionStart:Int;
  var selectionEnd:Int;
  var selectionDirection:String;
  @:overload(function(replacement:String, start:Int, end:Int, ?selectionMode:SelectionMode):Void {})
  function setRangeText(replacement:String):Void;
  function setSelectionRange(start:Int, end:Int, ?direction:String):Void;
}
