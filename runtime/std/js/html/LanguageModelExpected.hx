// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModelExpected` of the specification "prompt-api". */
typedef LanguageModelExpected = {
  type:LanguageModelMessageType,
  ?languages:Array<String>,
}
