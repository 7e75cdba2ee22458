// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TreeWalker` of the specification "dom". */
@:native("TreeWalker")
extern class TreeWalker {
  var root(default, null):Node;
  var whatToShow(default, null):Int;
  var filter(default, null):(node:Node) -> Int;
  var currentNode:Node;
  function parentNode():Node;
  function firstChild():Node;
  function lastChild():Node;
  function previousSibling():Node;
  function nextSibling():Node;
  function previousNode():Node;
  function nextNode():Node;
}
