// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NamedFlow` of the specification "css-regions". */
@:native("NamedFlow")
extern class NamedFlow extends EventTarget {
  var name(default, null):String;
  var overset(default, null):Bool;
  function getRegions():Array<Element>;
  var firstEmptyRegionIndex(default, null):Int;
  function getContent():Array<Node>;
  function getRegionsByContent(node:Node):Array<Element>;
}
