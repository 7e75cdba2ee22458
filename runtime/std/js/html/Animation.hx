// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Animation` of the specification "web-animations". */
@:native("Animation")
extern class Animation extends EventTarget {
  function new(?effect:AnimationEffect, ?timeline:AnimationTimeline):Void;
  var id:String;
  var effect:AnimationEffect;
  var timeline:AnimationTimeline;
  var playbackRate:Float;
  var playState(default, null):AnimationPlayState;
  var replaceState(default, null):AnimationReplaceState;
  var pending(default, null):Bool;
  var ready(default, null):js.lib.Promise<Animation>;
  var finished(default, null):js.lib.Promise<Animation>;
  var onfinish:haxe.Constraints.Function;
  var oncancel:haxe.Constraints.Function;
  var onremove:haxe.Constraints.Function;
  function cancel():Void;
  function finish():Void;
  function play():Void;
  function pause():Void;
  function updatePlaybackRate(playbackRate:Float):Void;
  function reverse():Void;
  function persist():Void;
  function commitStyles():Void;
  var startTime:haxe.extern.EitherType<Float, CSSNumericValue>;
  var currentTime:haxe.extern.EitherType<Float, CSSNumericValue>;
  var trigger:AnimationTrigger;
  var overallProgress(default, null):Null<Float>;
}
