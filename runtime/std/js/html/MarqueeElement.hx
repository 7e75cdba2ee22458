// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLMarqueeElement` of the specification "html". */
@:native("HTMLMarqueeElement")
extern class MarqueeElement extends Element {
  function new():Void;
  var behavior:String;
  var bgColor:String;
  var direction:String;
  var height:String;
  var hspace:Int;
  var loop:Int;
  var scrollAmount:Int;
  var scrollDelay:Int;
  var trueSpeed:Bool;
  var vspace:Int;
  var width:String;
  function start():Void;
  function stop():Void;
}
