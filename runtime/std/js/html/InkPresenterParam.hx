// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InkPresenterParam` of the specification "ink-enhancement". */
typedef InkPresenterParam = {
  ?presentationArea:DOMElement,
}
