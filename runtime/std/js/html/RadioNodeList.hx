// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RadioNodeList` of the specification "html". */
@:native("RadioNodeList")
extern class RadioNodeList extends NodeList {
  var value:String;
}
