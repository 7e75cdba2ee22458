// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLInputElement` of the specification "html". */
@:native("HTMLInputElement")
extern class InputElement extends Element {
  function new():Void;
  var accept:String;
  var alpha:Bool;
  var alt:String;
  var autocomplete:String;
  var defaultChecked:Bool;
  var checked:Bool;
  var colorSpace:String;
  var dirName:String;
  var disabled:Bool;
  var form(default, null):FormElement;
  var files:FileList;
  var formAction:String;
  var formEnctype:String;
  var formMethod:String;
  var formNoValidate:Bool;
  var formTarget:String;
  var height:Int;
  var indeterminate:Bool;
  var list(default, null):DataListElement;
  var max:String;
  var maxLength:Int;
  var min:String;
  var minLength:Int;
  var multiple:Bool;
  var name:String;
  var pattern:String;
  var placeholder:String;
  var readOnly:Bool;
  var required:Bool;
  var size:Int;
  var src:String;
  var step:String;
  var type:String;
  var defaultValue:String;
  var value:String;
  var valueAsDate:Dynamic;
  var valueAsNumber:Float;
  var width:Int;
  function stepUp(?n:Int):Void;
  function stepDown(?n:Int):Void;
  var willValidate(default, null):Bool;
  var validity(default, null):ValidityState;
  var validationMessage(default, null):String;
  function checkValidity():Bool;
  function reportValidity():Bool;
  function setCustomValidity(error:String):Void;
  var labels(default, null):NodeList;
  function select():Void;
  var selectionStart:Null<Int>;
  var selectionEnd:Null<Int>;
  var selectionDirection:String;
  @:overload(function(replacement:String, start:Int, end:Int, ?selectionMode:SelectionMode):Void {})
  function setRangeText(replacement:String):Void;
  function setSelectionRange(start:Int, end:Int, ?direction:String):Void;
  function showPicker():Void;
  var webkitdirectory:Bool;
  var webkitEntries(default, null):Array<FileSystemEntry>;
  var capture:String;
  var align:String;
  var useMap:String;
  var popoverTargetElement:Element;
  var popoverTargetAction:String;
}
