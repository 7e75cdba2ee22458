// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProofreaderCreateCoreOptions` of the specification "proofreader-api". */
typedef ProofreaderCreateCoreOptions = {
  ?includeCorrectionTypes:Bool,
  ?includeCorrectionExplanations:Bool,
  ?expectedInputLanguages:Array<String>,
  ?correctionExplanationLanguage:String,
}
