// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLSelectElement` of the specification "html". */
@:native("HTMLSelectElement")
extern class SelectElement extends Element implements ArrayAccess<OptionElement> {
  function new():Void;
  var autocomplete:String;
  var disabled:Bool;
  var form(default, null):FormElement;
  var multiple:Bool;
  var name:String;
  var required:Bool;
  var size:Int;
  var type(default, null):String;
  var options(default, null):HTMLOptionsCollection;
  var length:Int;
  function item(index:Int):OptionElement;
  function namedItem(name:String):OptionElement;
  function add(element:haxe.extern.EitherType<OptionElement, OptGroupElement>, ?before:haxe.extern.EitherType<Element, Int>):Void;
  var selectedOptions(default, null):HTMLCollection;
  var selectedIndex:Int;
  var value:String;
  var willValidate(default, null):Bool;
  var validity(default, null):ValidityState;
  var validationMessage(default, null):String;
  function checkValidity():Bool;
  function reportValidity():Bool;
  function setCustomValidity(error:String):Void;
  function showPicker():Void;
  var labels(default, null):NodeList;
}
