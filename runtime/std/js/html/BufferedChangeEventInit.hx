// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BufferedChangeEventInit` of the specification "media-source". */
typedef BufferedChangeEventInit = {
  > EventInit,
  ?addedRanges:TimeRanges,
  ?removedRanges:TimeRanges,
}
