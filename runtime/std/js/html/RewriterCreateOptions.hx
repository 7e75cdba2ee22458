// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RewriterCreateOptions` of the specification "writing-assistance-apis". */
typedef RewriterCreateOptions = {
  > RewriterCreateCoreOptions,
  ?signal:AbortSignal,
  ?monitor:(monitor:CreateMonitor) -> Void,
  ?sharedContext:String,
}
