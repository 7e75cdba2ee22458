// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NodeIterator` of the specification "dom". */
@:native("NodeIterator")
extern class NodeIterator {
  var root(default, null):Node;
  var referenceNode(default, null):Node;
  var pointerBeforeReferenceNode(default, null):Bool;
  var whatToShow(default, null):Int;
  var filter(default, null):(node:Node) -> Int;
  function nextNode():Node;
  function previousNode():Node;
  function detach():Void;
}
