// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WorkletGroupEffect` of the specification "css-animation-worklet". */
@:native("WorkletGroupEffect")
extern class WorkletGroupEffect {
  function getChildren():Array<WorkletAnimationEffect>;
}
