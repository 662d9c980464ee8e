// An absolute IRI, proven valid: whoever holds an Iri need not check it, and every writer may put it between
// angle brackets as it is.
//
// source   RFC 3987 §2.2 (characters), Turtle 1.1 production [18] IRIREF
#ifndef ENTENTE_GRAPH_IRI_HPP
#define ENTENTE_GRAPH_IRI_HPP

#include <compare>
#include <memory>
#include <string>
#include <string_view>

#include "entente/base/error.hpp"

namespace entente {

/// Copies share their text: a copy costs a count, not an allocation. A moved-from Iri may only be assigned to
/// or destroyed.
class Iri {
 public:
  /// The only door.
  ///
  /// errors   invalid_data: not UTF-8, no scheme, a character that IRIs may not have, a broken percent escape
  [[nodiscard]] static Expected<Iri> parse(std::string_view text);

  [[nodiscard]] const std::string& str() const noexcept { return *text_; }

  friend bool operator==(const Iri& a, const Iri& b) noexcept {
    return a.text_ == b.text_ || *a.text_ == *b.text_;
  }
  /// By bytes, which is by code point.
  friend std::strong_ordering operator<=>(const Iri& a, const Iri& b) noexcept {
    return a.text_ == b.text_ ? std::strong_ordering::equal : *a.text_ <=> *b.text_;
  }

 private:
  explicit Iri(std::string text) : text_{std::make_shared<const std::string>(std::move(text))} {}
  std::shared_ptr<const std::string> text_;
};

/// `text` as an IRI whatever it holds: characters that IRIs may not have become percent escapes (RFC 3987
/// §3.1), and what has no scheme stands under `urn:entente:`. For names that the program makes itself; input
/// goes through parse.
[[nodiscard]] Iri mint(std::string_view text);

}  // namespace entente

#endif  // ENTENTE_GRAPH_IRI_HPP
