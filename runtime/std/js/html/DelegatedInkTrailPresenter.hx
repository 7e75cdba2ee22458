// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DelegatedInkTrailPresenter` of the specification "ink-enhancement". */
@:native("DelegatedInkTrailPresenter")
extern class DelegatedInkTrailPresenter {
  var presentationArea(default, null):Element;
  function updateInkTrailStartPoint(event:PointerEvent, style:InkTrailStyle):Void;
}
