// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUExternalTextureBindingLayout` of the specification "webgpu". */
typedef ExternalTextureBindingLayout = {

}
