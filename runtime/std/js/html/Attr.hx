// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Attr` of the specification "dom". */
@:native("Attr")
extern class Attr extends Node {
  var namespaceURI(default, null):String;
  var prefix(default, null):String;
  var localName(default, null):String;
  var name(default, null):String;
  var value:String;
  var ownerElement(default, null):Element;
  var specified(default, null):Bool;
}
