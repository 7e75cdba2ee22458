// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProofreaderCreateOptions` of the specification "proofreader-api". */
typedef ProofreaderCreateOptions = {
  > ProofreaderCreateCoreOptions,
  ?signal:AbortSignal,
  ?monitor:(monitor:CreateMonitor) -> Void,
}
