// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BackgroundFetchOptions` of the specification "background-fetch". */
typedef BackgroundFetchOptions = {
  > BackgroundFetchUIOptions,
  ?downloadTotal:Int,
}
