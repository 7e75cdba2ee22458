// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Scheduling` of the specification "is-input-pending". */
@:native("Scheduling")
extern class Scheduling {
  function isInputPending(?isInputPendingOptions:IsInputPendingOptions):Bool;
}
