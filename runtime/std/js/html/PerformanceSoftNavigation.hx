// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceSoftNavigation` of the specification "soft-navigations". */
@:native("PerformanceSoftNavigation")
extern class PerformanceSoftNavigation extends PerformanceEntry {
  var navigationType(default, null):NavigationType;
  var interactionId(default, null):Int;
  function getLargestInteractionContentfulPaint():InteractionContentfulPaint;
  var paintTime(default, null):Float;
  var presentationTime(default, null):Null<Float>;
}
