// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Summarizer` of the specification "writing-assistance-apis". */
@:native("Summarizer")
extern class Summarizer {
  function summarize(input:String, ?options:SummarizerSummarizeOptions):js.lib.Promise<String>;
  function summarizeStreaming(input:String, ?options:SummarizerSummarizeOptions):ReadableStream;
  var sharedContext(default, null):String;
  var type(default, null):SummarizerType;
  var format(default, null):SummarizerFormat;
  var length(default, null):SummarizerLength;
  var preference(default, null):PerformancePreference;
  var expectedInputLanguages(default, null):Array<String>;
  var expectedContextLanguages(default, null):Array<String>;
  var outputLanguage(default, null):String;
  function measureInputUsage(input:String, ?options:SummarizerSummarizeOptions):js.lib.Promise<Float>;
  var inputQuota(default, null):Float;
  function destroy():Void;
  static function create(?options:SummarizerCreateOptions):js.lib.Promise<Summarizer>;
  static function availability(?options:SummarizerCreateCoreOptions):js.lib.Promise<Availability>;
}
