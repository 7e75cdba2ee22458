// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TranslatorCreateCoreOptions` of the specification "translation-api". */
typedef TranslatorCreateCoreOptions = {
  sourceLanguage:String,
  targetLanguage:String,
}
