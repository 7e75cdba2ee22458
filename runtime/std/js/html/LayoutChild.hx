// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LayoutChild` of the specification "css-layout-api". */
@:native("LayoutChild")
extern class LayoutChild {
  var styleMap(default, null):StylePropertyMapReadOnly;
  function intrinsicSizes():js.lib.Promise<IntrinsicSizes>;
  function layoutNextFragment(constraints:LayoutConstraintsOptions, breakToken:ChildBreakToken):js.lib.Promise<LayoutFragment>;
}
