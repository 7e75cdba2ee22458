// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StorageEventInit` of the specification "html". */
typedef StorageEventInit = {
  > EventInit,
  ?key:String,
  ?oldValue:String,
  ?newValue:String,
  ?url:String,
  ?storageArea:Storage,
}
