//! Strings: UTF-16 units, stored as bytes where all are below 256; concatenations are copied together when somebody looks.

pub mod case;
pub mod compare;
pub mod layout;
pub mod number;
pub mod parse;
pub mod rope;
pub mod search;
pub mod slice;
#[cfg(test)]
mod tests;
