// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `GravitySensor` of the specification "accelerometer". */
@:native("GravitySensor")
extern class GravitySensor extends Accelerometer {
  function new(?options:AccelerometerSensorOptions):Void;
}
