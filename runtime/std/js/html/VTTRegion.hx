// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VTTRegion` of the specification "webvtt". */
@:native("VTTRegion")
extern class VTTRegion {
  function new():Void;
  var id:String;
  var width:Float;
  var lines:Int;
  var regionAnchorX:Float;
  var regionAnchorY:Float;
  var viewportAnchorX:Float;
  var viewportAnchorY:Float;
  var scroll:ScrollSetting;
}
