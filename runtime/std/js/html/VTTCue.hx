// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VTTCue` of the specification "webvtt". */
@:native("VTTCue")
extern class VTTCue extends TextTrackCue {
  function new(startTime:Float, endTime:Float, text:String):Void;
  var region:VTTRegion;
  var vertical:DirectionSetting;
  var snapToLines:Bool;
  var line:haxe.extern.EitherType<Float, AutoKeyword>;
  var lineAlign:LineAlignSetting;
  var position:haxe.extern.EitherType<Float, AutoKeyword>;
  var positionAlign:PositionAlignSetting;
  var size:Float;
  var align:AlignSetting;
  var text:String;
  function getCueAsHTML():DocumentFragment;
}
