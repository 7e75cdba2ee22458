// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SyncManager` of the specification "background-sync". */
@:native("SyncManager")
extern class SyncManager {
  function register(tag:String):js.lib.Promise<Void>;
  function getTags():js.lib.Promise<Array<String>>;
}
