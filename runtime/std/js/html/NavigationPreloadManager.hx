// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationPreloadManager` of the specification "service-workers". */
@:native("NavigationPreloadManager")
extern class NavigationPreloadManager {
  function enable():js.lib.Promise<Void>;
  function disable():js.lib.Promise<Void>;
  function setHeaderValue(value:String):js.lib.Promise<Void>;
  function getState():js.lib.Promise<NavigationPreloadState>;
}
