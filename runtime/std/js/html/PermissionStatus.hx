// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PermissionStatus` of the specification "permissions". */
@:native("PermissionStatus")
extern class PermissionStatus extends EventTarget {
  var state(default, null):PermissionState;
  var name(default, null):String;
  var onchange:haxe.Constraints.Function;
}
