// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModelPromptOptions` of the specification "prompt-api". */
typedef LanguageModelPromptOptions = {
  ?responseConstraint:Dynamic,
  ?omitResponseConstraintInput:Bool,
  ?signal:AbortSignal,
}
