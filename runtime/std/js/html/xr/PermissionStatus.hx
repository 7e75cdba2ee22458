// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRPermissionStatus` of the specification "webxr". */
@:native("XRPermissionStatus")
extern class PermissionStatus extends js.html.PermissionStatus {
  var granted:Array<String>;
}
