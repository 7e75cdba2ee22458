// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Proofreader` of the specification "proofreader-api". */
@:native("Proofreader")
extern class Proofreader {
  function proofread(input:String, ?options:ProofreaderProofreadOptions):js.lib.Promise<ProofreadResult>;
  var includeCorrectionTypes(default, null):Bool;
  var includeCorrectionExplanations(default, null):Bool;
  var expectedInputLanguages(default, null):Array<String>;
  var correctionExplanationLanguage(default, null):String;
  static function create(?options:ProofreaderCreateOptions):js.lib.Promise<Proofreader>;
  static function availability(?options:ProofreaderCreateCoreOptions):js.lib.Promise<Availability>;
}
