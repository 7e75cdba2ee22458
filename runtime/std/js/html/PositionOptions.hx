// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PositionOptions` of the specification "geolocation". */
typedef PositionOptions = {
  ?enableHighAccuracy:Bool,
  ?timeout:Int,
  ?maximumAge:Int,
}
