// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NodeFilter` of the specification "dom". */
@:native("NodeFilter")
extern class NodeFilter {
  static inline var FILTER_ACCEPT:Int = 1;
  static inline var FILTER_REJECT:Int = 2;
  static inline var FILTER_SKIP:Int = 3;
  static inline var SHOW_ALL:Int = cast 4294967295;
  static inline var SHOW_ELEMENT:Int = 0x1;
  static inline var SHOW_ATTRIBUTE:Int = 0x2;
  static inline var SHOW_TEXT:Int = 0x4;
  static inline var SHOW_CDATA_SECTION:Int = 0x8;
  static inline var SHOW_ENTITY_REFERENCE:Int = 0x10;
  static inline var SHOW_ENTITY:Int = 0x20;
  static inline var SHOW_PROCESSING_INSTRUCTION:Int = 0x40;
  static inline var SHOW_COMMENT:Int = 0x80;
  static inline var SHOW_DOCUMENT:Int = 0x100;
  static inline var SHOW_DOCUMENT_TYPE:Int = 0x200;
  static inline var SHOW_DOCUMENT_FRAGMENT:Int = 0x400;
  static inline var SHOW_NOTATION:Int = 0x800;
  function acceptNode(node:Node):Int;
}
