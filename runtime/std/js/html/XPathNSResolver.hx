// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `XPathNSResolver` of the specification "dom". */
typedef XPathNSResolver = {
  function lookupNamespaceURI(prefix:String):String;
}
