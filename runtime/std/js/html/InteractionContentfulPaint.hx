// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InteractionContentfulPaint` of the specification "soft-navigations". */
@:native("InteractionContentfulPaint")
extern class InteractionContentfulPaint extends PerformanceEntry {
  var largestContentfulPaint(default, null):LargestContentfulPaint;
  var interactionId(default, null):Int;
  var paintTime(default, null):Float;
  var presentationTime(default, null):Null<Float>;
}
