// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLFencedFrameElement` of the specification "fenced-frame". */
@:native("HTMLFencedFrameElement")
extern class FencedFrameElement extends Element {
  function new():Void;
  var config:FencedFrameConfig;
  var width:String;
  var height:String;
  var sandbox(default, null):DOMTokenList;
  var allow:String;
}
