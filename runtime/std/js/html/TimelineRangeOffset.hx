// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TimelineRangeOffset` of the specification "web-animations-2". */
typedef TimelineRangeOffset = {
  ?rangeName:String,
  ?offset:CSSNumericValue,
}
