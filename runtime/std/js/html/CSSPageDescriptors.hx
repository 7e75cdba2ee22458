// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSPageDescriptors` of the specification "cssom". */
@:native("CSSPageDescriptors")
extern class CSSPageDescriptors extends CSSStyleDeclaration {
  @:native("margin-top") var margin_top:String;
  @:native("margin-right") var margin_right:String;
  @:native("margin-bottom") var margin_bottom:String;
  @:native("margin-left") var margin_left:String;
  var pageOrientation:String;
  @:native("page-orientation") var page_orientation:String;
  var marks:String;
  var bleed:String;
}
