// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SummarizerCreateCoreOptions` of the specification "writing-assistance-apis". */
typedef SummarizerCreateCoreOptions = {
  ?type:SummarizerType,
  ?format:SummarizerFormat,
  ?length:SummarizerLength,
  ?preference:PerformancePreference,
  ?expectedInputLanguages:Array<String>,
  ?expectedContextLanguages:Array<String>,
  ?outputLanguage:String,
}
