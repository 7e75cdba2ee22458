// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageDetectorCreateOptions` of the specification "translation-api". */
typedef LanguageDetectorCreateOptions = {
  > LanguageDetectorCreateCoreOptions,
  ?signal:AbortSignal,
  ?monitor:(monitor:CreateMonitor) -> Void,
}
