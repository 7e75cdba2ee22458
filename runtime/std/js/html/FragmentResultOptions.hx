// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FragmentResultOptions` of the specification "css-layout-api". */
typedef FragmentResultOptions = {
  ?inlineSize:Float,
  ?blockSize:Float,
  ?autoBlockSize:Float,
  ?childFragments:Array<LayoutFragment>,
  ?data:Dynamic,
  ?breakToken:BreakTokenOptions,
}
