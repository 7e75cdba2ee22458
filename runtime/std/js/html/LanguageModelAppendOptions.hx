// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModelAppendOptions` of the specification "prompt-api". */
typedef LanguageModelAppendOptions = {
  ?signal:AbortSignal,
}
