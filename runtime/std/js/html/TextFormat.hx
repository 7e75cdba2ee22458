// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextFormat` of the specification "edit-context". */
@:native("TextFormat")
extern class TextFormat {
  function new(?options:TextFormatInit):Void;
  var rangeStart(default, null):Int;
  var rangeEnd(default, null):Int;
  var underlineStyle(default, null):UnderlineStyle;
  var underlineThickness(default, null):UnderlineThickness;
}
