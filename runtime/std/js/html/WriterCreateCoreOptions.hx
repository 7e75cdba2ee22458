// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WriterCreateCoreOptions` of the specification "writing-assistance-apis". */
typedef WriterCreateCoreOptions = {
  ?tone:WriterTone,
  ?format:WriterFormat,
  ?length:WriterLength,
  ?expectedInputLanguages:Array<String>,
  ?expectedContextLanguages:Array<String>,
  ?outputLanguage:String,
}
