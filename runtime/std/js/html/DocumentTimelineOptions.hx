// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DocumentTimelineOptions` of the specification "web-animations". */
typedef DocumentTimelineOptions = {
  ?originTime:Float,
}
