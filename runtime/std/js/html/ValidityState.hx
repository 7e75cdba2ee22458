// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ValidityState` of the specification "html". */
@:native("ValidityState")
extern class ValidityState {
  var valueMissing(default, null):Bool;
  var typeMismatch(default, null):Bool;
  var patternMismatch(default, null):Bool;
  var tooLong(default, null):Bool;
  var tooShort(default, null):Bool;
  var rangeUnderflow(default, null):Bool;
  var rangeOverflow(default, null):Bool;
  var stepMismatch(default, null):Bool;
  var badInput(default, null):Bool;
  var customError(default, null):Bool;
  var valid(default, null):Bool;
}
