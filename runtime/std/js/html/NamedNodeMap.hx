// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NamedNodeMap` of the specification "dom". */
@:native("NamedNodeMap")
extern class NamedNodeMap implements ArrayAccess<Attr> {
  var length(default, null):Int;
  function item(index:Int):Attr;
  function getNamedItem(qualifiedName:String):Attr;
  function getNamedItemNS(namespace:String, localName:String):Attr;
  function setNamedItem(attr:Attr):Attr;
  function setNamedItemNS(attr:Attr):Attr;
  function removeNamedItem(qualifiedName:String):Attr;
  function removeNamedItemNS(namespace:String, localName:String):Attr;
}
