// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RewriterCreateCoreOptions` of the specification "writing-assistance-apis". */
typedef RewriterCreateCoreOptions = {
  ?tone:RewriterTone,
  ?format:RewriterFormat,
  ?length:RewriterLength,
  ?expectedInputLanguages:Array<String>,
  ?expectedContextLanguages:Array<String>,
  ?outputLanguage:String,
}
