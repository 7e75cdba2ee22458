// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSContentsBlockRule` of the specification "css-mixins". */
@:native("CSSContentsBlockRule")
extern class CSSContentsBlockRule extends CSSGroupingRule {}
