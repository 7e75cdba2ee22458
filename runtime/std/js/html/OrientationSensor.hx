// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OrientationSensor` of the specification "orientation-sensor". */
@:native("OrientationSensor")
extern class OrientationSensor extends Sensor {
  var quaternion(default, null):Array<Float>;
  function populateMatrix(targetMatrix:haxe.extern.EitherType<js.lib.Float32Array, haxe.extern.EitherType<js.lib.Float64Array, DOMMatrix>>):Void;
}
