// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSParserRule` of the specification "css-parser-api". */
@:native("CSSParserRule")
extern class CSSParserRule {}
