// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProcessingInstruction` of the specification "dom". */
@:native("ProcessingInstruction")
extern class ProcessingInstruction extends CharacterData {
  function new(target:String, ?data:String):Void;
  var target(default, null):String;
  function hasAttributes():Bool;
  function getAttributeNames():Array<String>;
  function getAttribute(name:String):String;
  function setAttribute(name:String, value:String):Void;
  function removeAttribute(name:String):Void;
  function toggleAttribute(name:String, ?force:Bool):Bool;
  function hasAttribute(name:String):Bool;
  var sheet(default, null):CSSStyleSheet;
}
