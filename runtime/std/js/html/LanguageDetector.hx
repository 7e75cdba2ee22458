// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageDetector` of the specification "translation-api". */
@:native("LanguageDetector")
extern class LanguageDetector {
  function detect(input:String, ?options:LanguageDetectorDetectOptions):js.lib.Promise<Array<LanguageDetectionResult>>;
  var expectedInputLanguages(default, null):Array<String>;
  function measureInputUsage(input:String, ?options:LanguageDetectorDetectOptions):js.lib.Promise<Float>;
  var inputQuota(default, null):Float;
  function destroy():Void;
  static function create(?options:LanguageDetectorCreateOptions):js.lib.Promise<LanguageDetector>;
  static function availability(?options:LanguageDetectorCreateCoreOptions):js.lib.Promise<Availability>;
}
