// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageDetectorCreateCoreOptions` of the specification "translation-api". */
typedef LanguageDetectorCreateCoreOptions = {
  ?expectedInputLanguages:Array<String>,
}
