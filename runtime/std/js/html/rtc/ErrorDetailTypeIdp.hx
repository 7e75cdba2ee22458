// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCErrorDetailTypeIdp` of the specification "webrtc-identity". */
enum abstract ErrorDetailTypeIdp(String) from String to String {
  var IDP_BAD_SCRIPT_FAILURE = "idp-bad-script-failure";
  var IDP_EXECUTION_FAILURE = "idp-execution-failure";
  var IDP_LOAD_FAILURE = "idp-load-failure";
  var IDP_NEED_LOGIN = "idp-need-login";
  var IDP_TIMEOUT = "idp-timeout";
  var IDP_TLS_FAILURE = "idp-tls-failure";
  var IDP_TOKEN_EXPIRED = "idp-token-expired";
  var IDP_TOKEN_INVALID = "idp-token-invalid";
}
