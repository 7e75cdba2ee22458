// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StorageAccessTypes` of the specification "saa-non-cookie-storage". */
typedef StorageAccessTypes = {
  ?all:Bool,
  ?cookies:Bool,
  ?sessionStorage:Bool,
  ?localStorage:Bool,
  ?indexedDB:Bool,
  ?locks:Bool,
  ?caches:Bool,
  ?getDirectory:Bool,
  ?estimate:Bool,
  ?createObjectURL:Bool,
  ?revokeObjectURL:Bool,
  ?BroadcastChannel:Bool,
  ?SharedWorker:Bool,
}
