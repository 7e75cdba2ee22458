// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `XMLHttpRequestUpload` of the specification "xhr". */
@:native("XMLHttpRequestUpload")
extern class XMLHttpRequestUpload extends XMLHttpRequestEventTarget {}
