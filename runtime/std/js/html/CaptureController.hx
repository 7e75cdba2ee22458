// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CaptureController` of the specification "screen-capture". */
@:native("CaptureController")
extern class CaptureController extends EventTarget {
  function new():Void;
  function setFocusBehavior(focusBehavior:CaptureStartFocusBehavior):Void;
  var oncapturedmousechange:haxe.Constraints.Function;
  function getSupportedZoomLevels():Array<Int>;
  var zoomLevel(default, null):Null<Int>;
  function increaseZoomLevel():js.lib.Promise<Void>;
  function decreaseZoomLevel():js.lib.Promise<Void>;
  function resetZoomLevel():js.lib.Promise<Void>;
  var onzoomlevelchange:haxe.Constraints.Function;
  function forwardWheel(element:Element):js.lib.Promise<Void>;
}
