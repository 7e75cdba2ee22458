// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SensorOptions` of the specification "generic-sensor". */
typedef SensorOptions = {
  ?frequency:Float,
}
