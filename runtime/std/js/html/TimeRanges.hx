// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TimeRanges` of the specification "html". */
@:native("TimeRanges")
extern class TimeRanges {
  var length(default, null):Int;
  function start(index:Int):Float;
  function end(index:Int):Float;
}
