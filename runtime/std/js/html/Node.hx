// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Node` of the specification "dom". */
@:native("Node")
extern class Node extends EventTarget {
  var ownerDocument(default, null):HTMLDocument;
  static inline var ELEMENT_NODE:Int = 1;
  static inline var ATTRIBUTE_NODE:Int = 2;
  static inline var TEXT_NODE:Int = 3;
  static inline var CDATA_SECTION_NODE:Int = 4;
  static inline var ENTITY_REFERENCE_NODE:Int = 5;
  static inline var ENTITY_NODE:Int = 6;
  static inline var PROCESSING_INSTRUCTION_NODE:Int = 7;
  static inline var COMMENT_NODE:Int = 8;
  static inline var DOCUMENT_NODE:Int = 9;
  static inline var DOCUMENT_TYPE_NODE:Int = 10;
  static inline var DOCUMENT_FRAGMENT_NODE:Int = 11;
  static inline var NOTATION_NODE:Int = 12;
  var nodeType(default, null):Int;
  var nodeName(default, null):String;
  var baseURI(default, null):String;
  var isConnected(default, null):Bool;
  function getRootNode(?options:GetRootNodeOptions):Node;
  var parentNode(default, null):Node;
  var parentElement(default, null):Element;
  function hasChildNodes():Bool;
  var childNodes(default, null):NodeList;
  var firstChild(default, null):Node;
  var lastChild(default, null):Node;
  var previousSibling(default, null):Node;
  var nextSibling(default, null):Node;
  var nodeValue:String;
  var textContent:String;
  function normalize():Void;
  function cloneNode(?subtree:Bool):Node;
  function isEqualNode(otherNode:Node):Bool;
  function isSameNode(otherNode:Node):Bool;
  static inline var DOCUMENT_POSITION_DISCONNECTED:Int = 0x01;
  static inline var DOCUMENT_POSITION_PRECEDING:Int = 0x02;
  static inline var DOCUMENT_POSITION_FOLLOWING:Int = 0x04;
  static inline var DOCUMENT_POSITION_CONTAINS:Int = 0x08;
  static inline var DOCUMENT_POSITION_CONTAINED_BY:Int = 0x10;
  static inline var DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:Int = 0x20;
  function compareDocumentPosition(other:Node):Int;
  function contains(other:Node):Bool;
  function lookupPrefix(namespace:String):String;
  function lookupNamespaceURI(prefix:String):String;
  function isDefaultNamespace(namespace:String):Bool;
  function insertBefore(node:Node, child:Node):Node;
  function appendChild(node:Node):Node;
  function replaceChild(node:Node, child:Node):Node;
  function removeChild(child:Node):Node;
}
