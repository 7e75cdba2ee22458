// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSParserOptions` of the specification "css-parser-api". */
typedef CSSParserOptions = {
  ?atRules:Dynamic,
}
