// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PointerLockOptions` of the specification "pointerlock". */
typedef PointerLockOptions = {
  ?unadjustedMovement:Bool,
}
