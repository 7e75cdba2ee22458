// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSPositionTryDescriptors` of the specification "css-anchor-position". */
@:native("CSSPositionTryDescriptors")
extern class CSSPositionTryDescriptors extends CSSStyleDeclaration {
  @:native("margin-top") var margin_top:String;
  @:native("margin-right") var margin_right:String;
  @:native("margin-bottom") var margin_bottom:String;
  @:native("margin-left") var margin_left:String;
  @:native("margin-block") var margin_block:String;
  @:native("margin-block-start") var margin_block_start:String;
  @:native("margin-block-end") var margin_block_end:String;
  @:native("margin-inline") var margin_inline:String;
  @:native("margin-inline-start") var margin_inline_start:String;
  @:native("margin-inline-end") var margin_inline_end:String;
  @:native("inset-block") var inset_block:String;
  @:native("inset-block-start") var inset_block_start:String;
  @:native("inset-block-end") var inset_block_end:String;
  @:native("inset-inline") var inset_inline:String;
  @:native("inset-inline-start") var inset_inline_start:String;
  @:native("inset-inline-end") var inset_inline_end:String;
  @:native("min-width") var min_width:String;
  @:native("max-width") var max_width:String;
  @:native("min-height") var min_height:String;
  @:native("max-height") var max_height:String;
  @:native("block-size") var block_size:String;
  @:native("min-block-size") var min_block_size:String;
  @:native("max-block-size") var max_block_size:String;
  @:native("inline-size") var inline_size:String;
  @:native("min-inline-size") var min_inline_size:String;
  @:native("max-inline-size") var max_inline_size:String;
  @:native("place-self") var place_self:String;
  @:native("align-self") var align_self:String;
  @:native("justify-self") var justify_self:String;
  @:native("position-anchor") var position_anchor:String;
  @:native("position-area") var position_area:String;
}
