// The namespace that a user gives with --base.
#ifndef ENTENTE_CLI_BASE_IRI_HPP
#define ENTENTE_CLI_BASE_IRI_HPP

#include <string>
#include <string_view>

namespace entente::cli {

/// Why `iri` cannot be the namespace of data; empty when it can.
///
/// It can when it is an absolute http, https or urn IRI without query that ends in '/' or '#'.
/// source   RFC 3987 §2.2 (ireg-name, ipath), RFC 8141 §2 (urn)
[[nodiscard]] std::string why_no_base(std::string_view iri);

}  // namespace entente::cli

#endif  // ENTENTE_CLI_BASE_IRI_HPP
