//! The program as a Node addon: `napi_register_module_v1`, calls both ways, values both ways.
//!
//! Everything here runs on the thread of JavaScript. The functions of Node-API are looked up when Node registers the addon, so
//! that standalone programs link without them.

pub mod api;
pub mod convert;
pub mod environment;
pub mod handles;
pub mod host;
pub mod register;
pub mod rows;
pub mod thunk;
