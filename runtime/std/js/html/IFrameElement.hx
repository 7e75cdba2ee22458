// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLIFrameElement` of the specification "html". */
@:native("HTMLIFrameElement")
extern class IFrameElement extends Element {
  function new():Void;
  var src:String;
  var srcdoc:haxe.extern.EitherType<TrustedHTML, String>;
  var name:String;
  var sandbox(default, null):DOMTokenList;
  var allow:String;
  var allowFullscreen:Bool;
  var width:String;
  var height:String;
  var referrerPolicy:String;
  var loading:String;
  var contentDocument(default, null):Document;
  var contentWindow(default, null):js.html.Window;
  function getSVGDocument():Document;
  var credentialless:Bool;
  var connectionAllowlist:String;
  var csp:String;
  var align:String;
  var scrolling:String;
  var frameBorder:String;
  var longDesc:String;
  var marginHeight:String;
  var marginWidth:String;
  var permissionsPolicy(default, null):PermissionsPolicy;
  var privateToken:String;
}
