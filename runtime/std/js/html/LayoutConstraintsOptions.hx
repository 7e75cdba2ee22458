// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LayoutConstraintsOptions` of the specification "css-layout-api". */
typedef LayoutConstraintsOptions = {
  ?availableInlineSize:Float,
  ?availableBlockSize:Float,
  ?fixedInlineSize:Float,
  ?fixedBlockSize:Float,
  ?percentageInlineSize:Float,
  ?percentageBlockSize:Float,
  ?blockFragmentationOffset:Float,
  ?blockFragmentationType:BlockFragmentationType,
  ?data:Dynamic,
}
