// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LayoutOptions` of the specification "css-layout-api". */
typedef LayoutOptions = {
  ?childDisplay:ChildDisplayType,
  ?sizing:LayoutSizingMode,
}
