// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `UserActivation` of the specification "html". */
@:native("UserActivation")
extern class UserActivation {
  var hasBeenActive(default, null):Bool;
  var isActive(default, null):Bool;
}
