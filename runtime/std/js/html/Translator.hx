// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Translator` of the specification "translation-api". */
@:native("Translator")
extern class Translator {
  function translate(input:String, ?options:TranslatorTranslateOptions):js.lib.Promise<String>;
  function translateStreaming(input:String, ?options:TranslatorTranslateOptions):ReadableStream;
  var sourceLanguage(default, null):String;
  var targetLanguage(default, null):String;
  function measureInputUsage(input:String, ?options:TranslatorTranslateOptions):js.lib.Promise<Float>;
  var inputQuota(default, null):Float;
  function destroy():Void;
  static function create(options:TranslatorCreateOptions):js.lib.Promise<Translator>;
  static function availability(options:TranslatorCreateCoreOptions):js.lib.Promise<Availability>;
}
