// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontData` of the specification "local-font-access". */
@:native("FontData")
extern class FontData {
  function blob():js.lib.Promise<Blob>;
  var postscriptName(default, null):String;
  var fullName(default, null):String;
  var family(default, null):String;
  var style(default, null):String;
}
