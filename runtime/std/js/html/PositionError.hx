// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GeolocationPositionError` of the specification "geolocation". */
@:native("GeolocationPositionError")
extern class PositionError {
  static inline var PERMISSION_DENIED:Int = 1;
  static inline var POSITION_UNAVAILABLE:Int = 2;
  static inline var TIMEOUT:Int = 3;
  var code(default, null):Int;
  var message(default, null):String;
}
