// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageDetectorDetectOptions` of the specification "translation-api". */
typedef LanguageDetectorDetectOptions = {
  ?signal:AbortSignal,
}
