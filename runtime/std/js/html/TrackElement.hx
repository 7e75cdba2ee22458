// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLTrackElement` of the specification "html". */
@:native("HTMLTrackElement")
extern class TrackElement extends Element {
  function new():Void;
  var kind:String;
  var src:String;
  var srclang:String;
  var label:String;
  @:native("default") var default_:Bool;
  static inline var NONE:Int = 0;
  static inline var LOADING:Int = 1;
  static inline var LOADED:Int = 2;
  static inline var ERROR:Int = 3;
  var readyState(default, null):Int;
  var track(default, null):TextTrack;
}
