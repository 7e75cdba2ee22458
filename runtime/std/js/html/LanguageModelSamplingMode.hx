// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LanguageModelSamplingMode` of the specification "prompt-api". */
enum abstract LanguageModelSamplingMode(String) from String to String {
  var MOST_PREDICTABLE = "most-predictable";
  var PREDICTABLE = "predictable";
  var SLIGHTLY_PREDICTABLE = "slightly-predictable";
  var BALANCED = "balanced";
  var SLIGHTLY_CREATIVE = "slightly-creative";
  var CREATIVE = "creative";
  var MOST_CREATIVE = "most-creative";
}
