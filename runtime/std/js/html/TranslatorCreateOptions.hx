// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TranslatorCreateOptions` of the specification "translation-api". */
typedef TranslatorCreateOptions = {
  > TranslatorCreateCoreOptions,
  ?signal:AbortSignal,
  ?monitor:(monitor:CreateMonitor) -> Void,
}
