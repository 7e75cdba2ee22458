// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimationElement` of the specification "svg-animations". */
@:native("SVGAnimationElement")
extern class AnimationElement extends Element {
  var targetElement(default, null):Element;
  var onbegin:haxe.Constraints.Function;
  var onend:haxe.Constraints.Function;
  var onrepeat:haxe.Constraints.Function;
  function getStartTime():Float;
  function getCurrentTime():Float;
  function getSimpleDuration():Float;
  function beginElement():Void;
  function beginElementAt(offset:Float):Void;
  function endElement():Void;
  function endElementAt(offset:Float):Void;
  var requiredExtensions(default, null):StringList;
  var systemLanguage(default, null):StringList;
}
