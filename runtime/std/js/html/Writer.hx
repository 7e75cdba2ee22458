// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Writer` of the specification "writing-assistance-apis". */
@:native("Writer")
extern class Writer {
  function write(input:String, ?options:WriterWriteOptions):js.lib.Promise<String>;
  function writeStreaming(input:String, ?options:WriterWriteOptions):ReadableStream;
  var sharedContext(default, null):String;
  var tone(default, null):WriterTone;
  var format(default, null):WriterFormat;
  var length(default, null):WriterLength;
  var expectedInputLanguages(default, null):Array<String>;
  var expectedContextLanguages(default, null):Array<String>;
  var outputLanguage(default, null):String;
  function measureInputUsage(input:String, ?options:WriterWriteOptions):js.lib.Promise<Float>;
  var inputQuota(default, null):Float;
  function destroy():Void;
  static function create(?options:WriterCreateOptions):js.lib.Promise<Writer>;
  static function availability(?options:WriterCreateCoreOptions):js.lib.Promise<Availability>;
}
