// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModelCloneOptions` of the specification "prompt-api". */
typedef LanguageModelCloneOptions = {
  ?signal:AbortSignal,
}
