// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StorageBucketOptions` of the specification "storage-buckets". */
typedef StorageBucketOptions = {
  ?persisted:Bool,
  ?quota:Int,
  ?expires:Float,
}
