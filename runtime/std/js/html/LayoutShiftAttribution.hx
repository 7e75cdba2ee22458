// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LayoutShiftAttribution` of the specification "layout-instability". */
@:native("LayoutShiftAttribution")
extern class LayoutShiftAttribution {
  var node(default, null):Node;
  var previousRect(default, null):DOMRectReadOnly;
  var currentRect(default, null):DOMRectReadOnly;
}
