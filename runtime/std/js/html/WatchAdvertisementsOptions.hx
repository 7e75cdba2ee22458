// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WatchAdvertisementsOptions` of the specification "bluetooth". */
typedef WatchAdvertisementsOptions = {
  ?signal:AbortSignal,
}
