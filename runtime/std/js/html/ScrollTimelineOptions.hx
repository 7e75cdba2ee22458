// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScrollTimelineOptions` of the specification "scroll-animations". */
typedef ScrollTimelineOptions = {
  ?source:DOMElement,
  ?axis:ScrollAxis,
}
