// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageDetectionResult` of the specification "translation-api". */
typedef LanguageDetectionResult = {
  ?detectedLanguage:String,
  ?confidence:Float,
}
