// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceServerTiming` of the specification "server-timing". */
@:native("PerformanceServerTiming")
extern class PerformanceServerTiming {
  var name(default, null):String;
  var duration(default, null):Float;
  var description(default, null):String;
  function toJSON():Dynamic;
}
