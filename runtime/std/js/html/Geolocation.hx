// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Geolocation` of the specification "geolocation". */
@:native("Geolocation")
extern class Geolocation {
  function getCurrentPosition(successCallback:(position:Position) -> Void, ?errorCallback:(positionError:PositionError) -> Void, ?options:PositionOptions):Void;
  function watchPosition(successCallback:(position:Position) -> Void, ?errorCallback:(positionError:PositionError) -> Void, ?options:PositionOptions):Int;
  function clearWatch(watchId:Int):Void;
}
