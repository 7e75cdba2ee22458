// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GeolocationPosition` of the specification "geolocation". */
@:native("GeolocationPosition")
extern class Position {
  var coords(default, null):Coordinates;
  var timestamp(default, null):Int;
  function toJSON():Dynamic;
}
