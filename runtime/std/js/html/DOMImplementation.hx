// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMImplementation` of the specification "dom". */
@:native("DOMImplementation")
extern class DOMImplementation {
  function createDocumentType(name:String, publicId:String, systemId:String):DocumentType;
  function createDocument(namespace:String, qualifiedName:String, ?doctype:DocumentType):XMLDocument;
  function createHTMLDocument(?title:String):Document;
  function hasFeature():Bool;
}
