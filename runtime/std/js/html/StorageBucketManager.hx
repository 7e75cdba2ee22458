// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StorageBucketManager` of the specification "storage-buckets". */
@:native("StorageBucketManager")
extern class StorageBucketManager {
  function open(name:String, ?options:StorageBucketOptions):js.lib.Promise<StorageBucket>;
  function keys():js.lib.Promise<Array<String>>;
  function delete(name:String):js.lib.Promise<Void>;
}
