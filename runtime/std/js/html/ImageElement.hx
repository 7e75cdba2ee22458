// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLImageElement` of the specification "html". */
@:native("HTMLImageElement")
extern class ImageElement extends Element {
  function new():Void;
  var alt:String;
  var src:String;
  var srcset:String;
  var sizes:String;
  var crossOrigin:String;
  var useMap:String;
  var isMap:Bool;
  var controls:Bool;
  var width:Int;
  var height:Int;
  var naturalWidth(default, null):Int;
  var naturalHeight(default, null):Int;
  var complete(default, null):Bool;
  var currentSrc(default, null):String;
  var referrerPolicy:String;
  var decoding:String;
  var loading:String;
  var fetchPriority:String;
  function decode():js.lib.Promise<Void>;
  var x(default, null):Int;
  var y(default, null):Int;
  var name:String;
  var lowsrc:String;
  var align:String;
  var hspace:Int;
  var vspace:Int;
  var longDesc:String;
  var border:String;
}
