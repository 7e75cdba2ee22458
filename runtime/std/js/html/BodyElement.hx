// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLBodyElement` of the specification "html". */
@:native("HTMLBodyElement")
extern class BodyElement extends Element {
  function new():Void;
  var onorientationchange:haxe.Constraints.Function;
  var text:String;
  var link:String;
  var vLink:String;
  var aLink:String;
  var bgColor:String;
  var background:String;
  var ongamepadconnected:haxe.Constraints.Function;
  var ongamepaddisconnected:haxe.Constraints.Function;
  var onafterprint:haxe.Constraints.Function;
  var onbeforeprint:haxe.Constraints.Function;
  var onbeforeunload:haxe.Constraints.Function;
  var onhashchange:haxe.Constraints.Function;
  var onlanguagechange:haxe.Constraints.Function;
  var onmessage:haxe.Constraints.Function;
  var onmessageerror:haxe.Constraints.Function;
  var onoffline:haxe.Constraints.Function;
  var ononline:haxe.Constraints.Function;
  var onpagehide:haxe.Constraints.Function;
  var onpagereveal:haxe.Constraints.Function;
  var onpageshow:haxe.Constraints.Function;
  var onpageswap:haxe.Constraints.Function;
  var onpopstate:haxe.Constraints.Function;
  var onrejectionhandled:haxe.Constraints.Function;
  var onstorage:haxe.Constraints.Function;
  var onunhandledrejection:haxe.Constraints.Function;
  var onunload:haxe.Constraints.Function;
  var onportalactivate:haxe.Constraints.Function;
}
