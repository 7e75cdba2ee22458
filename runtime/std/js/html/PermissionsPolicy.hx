// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PermissionsPolicy` of the specification "permissions-policy". */
@:native("PermissionsPolicy")
extern class PermissionsPolicy {
  function allowsFeature(feature:String, ?origin:String):Bool;
  function features():Array<String>;
  function allowedFeatures():Array<String>;
  function getAllowlistForFeature(feature:String):Array<String>;
}
