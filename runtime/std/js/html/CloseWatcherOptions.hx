// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CloseWatcherOptions` of the specification "html". */
typedef CloseWatcherOptions = {
  ?signal:AbortSignal,
}
