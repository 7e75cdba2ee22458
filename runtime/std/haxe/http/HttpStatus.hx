package haxe.http;

/*
 * Status codes of HTTP answers, as RFC 9110 and its companions number them.
 */

/** A status code. */
enum abstract HttpStatus(Int) from Int to Int {
  /** Continue. */
  var Continue = 100;

  /** Switching Protocols. */
  var SwitchingProtocols = 101;

  /** Processing. */
  var Processing = 102;

  /** OK. */
  var OK = 200;

  /** Created. */
  var Created = 201;

  /** Accepted. */
  var Accepted = 202;

  /** Non Authoritative Information. */
  var NonAuthoritativeInformation = 203;

  /** No Content. */
  var NoContent = 204;

  /** Reset Content. */
  var ResetContent = 205;

  /** Partial Content. */
  var PartialContent = 206;

  /** Multi Status. */
  var MultiStatus = 207;

  /** Already Reported. */
  var AlreadyReported = 208;

  /** IM Used. */
  var IMUsed = 226;

  /** Multiple Choices. */
  var MultipleChoices = 300;

  /** Moved Permanently. */
  var MovedPermanently = 301;

  /** Found. */
  var Found = 302;

  /** See Other. */
  var SeeOther = 303;

  /** Not Modified. */
  var NotModified = 304;

  /** Use Proxy. */
  var UseProxy = 305;

  /** Switch Proxy. */
  var SwitchProxy = 306;

  /** Temporary Redirect. */
  var TemporaryRedirect = 307;

  /** Permanent Redirect. */
  var PermanentRedirect = 308;

  /** Bad Request. */
  var BadRequest = 400;

  /** Unauthorized. */
  var Unauthorized = 401;

  /** Payment Required. */
  var PaymentRequired = 402;

  /** Forbidden. */
  var Forbidden = 403;

  /** Not Found. */
  var NotFound = 404;

  /** Method Not Allowed. */
  var MethodNotAllowed = 405;

  /** Not Acceptable. */
  var NotAcceptable = 406;

  /** Proxy Authentication Required. */
  var ProxyAuthenticationRequired = 407;

  /** Request Timeout. */
  var RequestTimeout = 408;

  /** Conflict. */
  var Conflict = 409;

  /** Gone. */
  var Gone = 410;

  /** Length Required. */
  var LengthRequired = 411;

  /** Precondition Failed. */
  var PreconditionFailed = 412;

  /** Payload Too Large. */
  var PayloadTooLarge = 413;

  /** URI Too Long. */
  var URITooLong = 414;

  /** Unsupported Media Type. */
  var UnsupportedMediaType = 415;

  /** Range Not Satisfiable. */
  var RangeNotSatisfiable = 416;

  /** Expectation Failed. */
  var ExpectationFailed = 417;

  /** Im A Teapot. */
  var ImATeapot = 418;

  /** Misdirected Request. */
  var MisdirectedRequest = 421;

  /** Unprocessable Entity. */
  var UnprocessableEntity = 422;

  /** Locked. */
  var Locked = 423;

  /** Failed Dependency. */
  var FailedDependency = 424;

  /** Upgrade Required. */
  var UpgradeRequired = 426;

  /** Precondition Required. */
  var PreconditionRequired = 428;

  /** Too Many Requests. */
  var TooManyRequests = 429;

  /** Request Header Fields Too Large. */
  var RequestHeaderFieldsTooLarge = 431;

  /** Unavailable For Legal Reasons. */
  var UnavailableForLegalReasons = 451;

  /** Internal Server Error. */
  var InternalServerError = 500;

  /** Not Implemented. */
  var NotImplemented = 501;

  /** Bad Gateway. */
  var BadGateway = 502;

  /** Service Unavailable. */
  var ServiceUnavailable = 503;

  /** Gateway Timeout. */
  var GatewayTimeout = 504;

  /** HTTP Version Not Supported. */
  var HTTPVersionNotSupported = 505;

  /** Variant Also Negotiates. */
  var VariantAlsoNegotiates = 506;

  /** Insufficient Storage. */
  var InsufficientStorage = 507;

  /** Loop Detected. */
  var LoopDetected = 508;

  /** Not Extended. */
  var NotExtended = 510;

  /** Network Authentication Required. */
  var NetworkAuthenticationRequired = 511;
}
