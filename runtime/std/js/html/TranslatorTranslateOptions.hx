// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TranslatorTranslateOptions` of the specification "translation-api". */
typedef TranslatorTranslateOptions = {
  ?signal:AbortSignal,
}
