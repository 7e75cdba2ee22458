// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SensorErrorEventInit` of the specification "generic-sensor". */
typedef SensorErrorEventInit = {
  > EventInit,
  error:DOMException,
}
