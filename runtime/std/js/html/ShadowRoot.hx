// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ShadowRoot` of the specification "dom". */
@:native("ShadowRoot")
extern class ShadowRoot extends DocumentFragment {
  var mode(default, null):ShadowRootMode;
  var delegatesFocus(default, null):Bool;
  var serializable(default, null):Bool;
  var slotAssignment(default, null):SlotAssignmentMode;
  var clonable(default, null):Bool;
  var host(default, null):Element;
  var onslotchange:haxe.Constraints.Function;
  function setHTML(html:String, ?options:SetHTMLOptions):Void;
  function setHTMLUnsafe(html:haxe.extern.EitherType<TrustedHTML, String>, ?options:SetHTMLUnsafeOptions):Void;
  function getHTML(?options:GetHTMLOptions):String;
  var innerHTML:haxe.extern.EitherType<TrustedHTML, String>;
  var styleSheets(default, null):StyleSheetList;
  var adoptedStyleSheets:Array<CSSStyleSheet>;
  var customElementRegistry(default, null):CustomElementRegistry;
  var fullscreenElement(default, null):Element;
  var activeElement(default, null):Element;
  var pictureInPictureElement(default, null):Element;
  var pointerLockElement(default, null):Element;
  function getAnimations():Array<Animation>;
}
