// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IsInputPendingOptions` of the specification "is-input-pending". */
typedef IsInputPendingOptions = {
  ?includeContinuous:Bool,
}
