// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLObjectElement` of the specification "html". */
@:native("HTMLObjectElement")
extern class ObjectElement extends Element {
  function new():Void;
  var data:String;
  var type:String;
  var name:String;
  var form(default, null):FormElement;
  var width:String;
  var height:String;
  var contentDocument(default, null):Document;
  var contentWindow(default, null):js.html.Window;
  function getSVGDocument():Document;
  var willValidate(default, null):Bool;
  var validity(default, null):ValidityState;
  var validationMessage(default, null):String;
  function checkValidity():Bool;
  function reportValidity():Bool;
  function setCustomValidity(error:String):Void;
  var align:String;
  var archive:String;
  var code:String;
  var declare:Bool;
  var hspace:Int;
  var standby:String;
  var vspace:Int;
  var codeBase:String;
  var codeType:String;
  var useMap:String;
  var border:String;
}
