// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMParserSupportedType` of the specification "html". */
enum abstract SupportedType(String) from String to String {
  var TEXT_HTML = "text/html";
  var TEXT_XML = "text/xml";
  var APPLICATION_XML = "application/xml";
  var APPLICATION_XHTML_XML = "application/xhtml+xml";
  var IMAGE_SVG_XML = "image/svg+xml";
}
