// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSParserValue` of the specification "css-parser-api". */
@:native("CSSParserValue")
extern class CSSParserValue {}
