// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PeriodicSyncManager` of the specification "periodic-background-sync". */
@:native("PeriodicSyncManager")
extern class PeriodicSyncManager {
  function register(tag:String, ?options:BackgroundSyncOptions):js.lib.Promise<Void>;
  function getTags():js.lib.Promise<Array<String>>;
  function unregister(tag:String):js.lib.Promise<Void>;
}
