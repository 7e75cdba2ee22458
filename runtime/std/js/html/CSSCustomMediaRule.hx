// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSCustomMediaRule` of the specification "mediaqueries-5". */
@:native("CSSCustomMediaRule")
extern class CSSCustomMediaRule extends CSSRule {
  var name(default, null):String;
  var query(default, null):haxe.extern.EitherType<MediaList, Bool>;
}
