// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModelMessage` of the specification "prompt-api". */
typedef LanguageModelMessage = {
  role:LanguageModelMessageRole,
  content:haxe.extern.EitherType<String, Array<LanguageModelMessageContent>>,
  ?prefix:Bool,
}
