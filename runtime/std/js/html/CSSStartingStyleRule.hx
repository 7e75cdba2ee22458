// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSStartingStyleRule` of the specification "css-transitions-2". */
@:native("CSSStartingStyleRule")
extern class CSSStartingStyleRule extends CSSGroupingRule {}
