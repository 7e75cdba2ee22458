// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PointerTimelineOptions` of the specification "pointer-animations". */
typedef PointerTimelineOptions = {
  ?source:DOMElement,
  ?axis:PointerAxis,
}
