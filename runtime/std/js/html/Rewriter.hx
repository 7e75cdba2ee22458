// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Rewriter` of the specification "writing-assistance-apis". */
@:native("Rewriter")
extern class Rewriter {
  function rewrite(input:String, ?options:RewriterRewriteOptions):js.lib.Promise<String>;
  function rewriteStreaming(input:String, ?options:RewriterRewriteOptions):ReadableStream;
  var sharedContext(default, null):String;
  var tone(default, null):RewriterTone;
  var format(default, null):RewriterFormat;
  var length(default, null):RewriterLength;
  var expectedInputLanguages(default, null):Array<String>;
  var expectedContextLanguages(default, null):Array<String>;
  var outputLanguage(default, null):String;
  function measureInputUsage(input:String, ?options:RewriterRewriteOptions):js.lib.Promise<Float>;
  var inputQuota(default, null):Float;
  function destroy():Void;
  static function create(?options:RewriterCreateOptions):js.lib.Promise<Rewriter>;
  static function availability(?options:RewriterCreateCoreOptions):js.lib.Promise<Availability>;
}
