// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModelCreateOptions` of the specification "prompt-api". */
typedef LanguageModelCreateOptions = {
  > LanguageModelCreateCoreOptions,
  ?signal:AbortSignal,
  ?monitor:(monitor:CreateMonitor) -> Void,
  ?initialPrompts:Array<LanguageModelMessage>,
}
