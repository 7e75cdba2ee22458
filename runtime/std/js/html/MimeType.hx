// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MimeType` of the specification "html". */
@:native("MimeType")
extern class MimeType {
  var type(default, null):String;
  var description(default, null):String;
  var suffixes(default, null):String;
  var enabledPlugin(default, null):Plugin;
}
