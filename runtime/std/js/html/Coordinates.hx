// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GeolocationCoordinates` of the specification "geolocation". */
@:native("GeolocationCoordinates")
extern class Coordinates {
  var accuracy(default, null):Float;
  var latitude(default, null):Float;
  var longitude(default, null):Float;
  var altitude(default, null):Null<Float>;
  var altitudeAccuracy(default, null):Null<Float>;
  var heading(default, null):Null<Float>;
  var speed(default, null):Null<Float>;
  function toJSON():Dynamic;
}
