// What a browser may do with the report: run this one script, use this one style sheet, and fetch nothing.
#ifndef ENTENTE_REPORT_CONTENT_POLICY_HPP
#define ENTENTE_REPORT_CONTENT_POLICY_HPP

#include <string>
#include <string_view>

namespace entente {

/// Base64 of the bytes that hexadecimal digits spell.  source  RFC 4648 §4
///
/// Precondition: an even number of digits 0-9, a-f.
[[nodiscard]] std::string base64_of_hex(std::string_view hex);

/// A Content-Security-Policy that allows a script and a style sheet by their sums of SHA-256, given in
/// hexadecimal digits, and nothing else: markup from a statement could not run even if it got through.
///
/// source   https://www.w3.org/TR/CSP3/
[[nodiscard]] std::string content_policy(std::string_view script_sha256, std::string_view style_sha256);

}  // namespace entente

#endif  // ENTENTE_REPORT_CONTENT_POLICY_HPP
