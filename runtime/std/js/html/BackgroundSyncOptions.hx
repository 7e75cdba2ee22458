// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BackgroundSyncOptions` of the specification "periodic-background-sync". */
typedef BackgroundSyncOptions = {
  ?minInterval:Int,
}
