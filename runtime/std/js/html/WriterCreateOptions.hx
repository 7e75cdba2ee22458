// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WriterCreateOptions` of the specification "writing-assistance-apis". */
typedef WriterCreateOptions = {
  > WriterCreateCoreOptions,
  ?signal:AbortSignal,
  ?monitor:(monitor:CreateMonitor) -> Void,
  ?sharedContext:String,
}
