// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SummarizerCreateOptions` of the specification "writing-assistance-apis". */
typedef SummarizerCreateOptions = {
  > SummarizerCreateCoreOptions,
  ?signal:AbortSignal,
  ?monitor:(monitor:CreateMonitor) -> Void,
  ?sharedContext:String,
}
