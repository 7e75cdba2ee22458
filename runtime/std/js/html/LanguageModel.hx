// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModel` of the specification "prompt-api". */
@:native("LanguageModel")
extern class LanguageModel extends EventTarget {
  function prompt(input:haxe.extern.EitherType<Array<LanguageModelMessage>, String>, ?options:LanguageModelPromptOptions):js.lib.Promise<String>;
  function promptStreaming(input:haxe.extern.EitherType<Array<LanguageModelMessage>, String>, ?options:LanguageModelPromptOptions):ReadableStream;
  function append(input:haxe.extern.EitherType<Array<LanguageModelMessage>, String>, ?options:LanguageModelAppendOptions):js.lib.Promise<Void>;
  function measureContextUsage(input:haxe.extern.EitherType<Array<LanguageModelMessage>, String>, ?options:LanguageModelPromptOptions):js.lib.Promise<Float>;
  var contextUsage(default, null):Float;
  var contextWindow(default, null):Float;
  var oncontextoverflow:haxe.Constraints.Function;
  function measureInputUsage(input:haxe.extern.EitherType<Array<LanguageModelMessage>, String>, ?options:LanguageModelPromptOptions):js.lib.Promise<Float>;
  var inputUsage(default, null):Float;
  var inputQuota(default, null):Float;
  var onquotaoverflow:haxe.Constraints.Function;
  var topK(default, null):Int;
  var temperature(default, null):Float;
  var samplingMode(default, null):LanguageModelSamplingMode;
  function clone(?options:LanguageModelCloneOptions):js.lib.Promise<LanguageModel>;
  function destroy():Void;
  static function create(?options:LanguageModelCreateOptions):js.lib.Promise<LanguageModel>;
  static function availability(?options:LanguageModelCreateCoreOptions):js.lib.Promise<Availability>;
  static function params():js.lib.Promise<LanguageModelParams>;
}
