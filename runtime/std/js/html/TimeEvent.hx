// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TimeEvent` of the specification "svg-animations". */
@:native("TimeEvent")
extern class TimeEvent extends Event {
  var view(default, null):js.html.Window;
  var detail(default, null):Int;
  function initTimeEvent(typeArg:String, ?viewArg:Window, ?detailArg:Int):Void;
}
