// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLGeolocationElement` of the specification "geolocation-element". */
@:native("HTMLGeolocationElement")
extern class GeolocationElement extends Element {
  function new():Void;
  var position(default, null):Position;
  var error(default, null):PositionError;
  var autolocate:Bool;
  var watch:Bool;
  var onlocation:haxe.Constraints.Function;
  var isValid(default, null):Bool;
  var invalidReason(default, null):ActivationBlockersMixinBlockerReason;
  var onvalidationstatuschange:haxe.Constraints.Function;
  var initialPermissionStatus(default, null):PermissionState;
  var permissionStatus(default, null):PermissionState;
  var onpromptaction:haxe.Constraints.Function;
  var onpromptdismiss:haxe.Constraints.Function;
}
