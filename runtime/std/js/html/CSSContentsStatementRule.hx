// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSContentsStatementRule` of the specification "css-mixins". */
@:native("CSSContentsStatementRule")
extern class CSSContentsStatementRule extends CSSRule {}
