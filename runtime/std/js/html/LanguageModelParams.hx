// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModelParams` of the specification "prompt-api". */
@:native("LanguageModelParams")
extern class LanguageModelParams {
  var defaultTopK(default, null):Int;
  var maxTopK(default, null):Int;
  var defaultTemperature(default, null):Float;
  var maxTemperature(default, null):Float;
}
