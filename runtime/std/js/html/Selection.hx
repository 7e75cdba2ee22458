// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Selection` of the specification "selection-api". */
@:native("Selection")
extern class Selection {
  var anchorNode(default, null):Node;
  var anchorOffset(default, null):Int;
  var focusNode(default, null):Node;
  var focusOffset(default, null):Int;
  var isCollapsed(default, null):Bool;
  var rangeCount(default, null):Int;
  var type(default, null):String;
  var direction(default, null):String;
  function getRangeAt(index:Int):Range;
  function addRange(range:Range):Void;
  function removeRange(range:Range):Void;
  function removeAllRanges():Void;
  function empty():Void;
  function getComposedRanges(?options:GetComposedRangesOptions):Array<StaticRange>;
  function collapse(node:Node, ?offset:Int):Void;
  function setPosition(node:Node, ?offset:Int):Void;
  function collapseToStart():Void;
  function collapseToEnd():Void;
  function extend(node:Node, ?offset:Int):Void;
  function setBaseAndExtent(anchorNode:Node, anchorOffset:Int, focusNode:Node, focusOffset:Int):Void;
  function selectAllChildren(node:Node):Void;
  function modify(?alter:String, ?direction:String, ?granularity:String):Void;
  function deleteFromDocument():Void;
  function containsNode(node:Node, ?allowPartialContainment:Bool):Bool;
}
