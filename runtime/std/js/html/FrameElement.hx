// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLFrameElement` of the specification "html". */
@:native("HTMLFrameElement")
extern class FrameElement extends Element {
  function new():Void;
  var name:String;
  var scrolling:String;
  var src:String;
  var frameBorder:String;
  var longDesc:String;
  var noResize:Bool;
  var contentDocument(default, null):Document;
  var contentWindow(default, null):js.html.Window;
  var marginHeight:String;
  var marginWidth:String;
}
