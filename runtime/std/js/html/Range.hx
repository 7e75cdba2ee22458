// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Range` of the specification "dom". */
@:native("Range")
extern class Range extends AbstractRange {
  function new():Void;
  var commonAncestorContainer(default, null):Node;
  function setStart(node:Node, offset:Int):Void;
  function setEnd(node:Node, offset:Int):Void;
  function setStartBefore(node:Node):Void;
  function setStartAfter(node:Node):Void;
  function setEndBefore(node:Node):Void;
  function setEndAfter(node:Node):Void;
  function collapse(?toStart:Bool):Void;
  function selectNode(node:Node):Void;
  function selectNodeContents(node:Node):Void;
  static inline var START_TO_START:Int = 0;
  static inline var START_TO_END:Int = 1;
  static inline var END_TO_END:Int = 2;
  static inline var END_TO_START:Int = 3;
  function compareBoundaryPoints(how:Int, sourceRange:Range):Int;
  function deleteContents():Void;
  function extractContents():DocumentFragment;
  function cloneContents():DocumentFragment;
  function insertNode(node:Node):Void;
  function surroundContents(newParent:Node):Void;
  function cloneRange():Range;
  function detach():Void;
  function isPointInRange(node:Node, offset:Int):Bool;
  function comparePoint(node:Node, offset:Int):Int;
  function intersectsNode(node:Node):Bool;
  function getClientRects():DOMRectList;
  function getBoundingClientRect():DOMRect;
  function createContextualFragment(string:haxe.extern.EitherType<TrustedHTML, String>):DocumentFragment;
}
