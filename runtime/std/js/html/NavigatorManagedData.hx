// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigatorManagedData` of the specification "managed-configuration". */
@:native("NavigatorManagedData")
extern class NavigatorManagedData extends EventTarget {
  function getManagedConfiguration(keys:Array<String>):js.lib.Promise<haxe.DynamicAccess<Dynamic>>;
  var onmanagedconfigurationchange:haxe.Constraints.Function;
  function getAnnotatedAssetId():js.lib.Promise<String>;
  function getAnnotatedLocation():js.lib.Promise<String>;
  function getDirectoryId():js.lib.Promise<String>;
  function getHostname():js.lib.Promise<String>;
  function getSerialNumber():js.lib.Promise<String>;
}
