// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Permissions` of the specification "permissions". */
@:native("Permissions")
extern class Permissions {
  function query(permissionDesc:Dynamic):js.lib.Promise<PermissionStatus>;
  function request(permissionDesc:Dynamic):js.lib.Promise<PermissionStatus>;
  function revoke(permissionDesc:Dynamic):js.lib.Promise<PermissionStatus>;
}
