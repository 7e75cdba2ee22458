// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InputDeviceCapabilitiesInit` of the specification "input-device-capabilities". */
typedef InputDeviceCapabilitiesInit = {
  ?firesTouchEvents:Bool,
  ?pointerMovementScrolls:Bool,
}
