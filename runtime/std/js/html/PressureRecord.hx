// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PressureRecord` of the specification "compute-pressure". */
@:native("PressureRecord")
extern class PressureRecord {
  var source(default, null):PressureSource;
  var state(default, null):PressureState;
  var time(default, null):Float;
  function toJSON():Dynamic;
}
