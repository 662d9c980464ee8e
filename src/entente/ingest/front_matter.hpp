// What a file says about itself in a YAML block between lines of "---" at its very start.
#ifndef ENTENTE_INGEST_FRONT_MATTER_HPP
#define ENTENTE_INGEST_FRONT_MATTER_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/ingest/document.hpp"

namespace entente {

/// Longest front matter that is read; a longer stretch between two such lines is taken for text.
inline constexpr std::size_t max_front_matter_bytes = std::size_t{64} << 10U;

struct FrontMatter {
  Metadata metadata;
  std::size_t size = 0;  ///< bytes from the start of the source to the text; 0: there is none
  std::size_t title_begin =
      0;  ///< bytes of the source in which the title's value is written; empty if none is
  std::size_t title_end = 0;
  std::vector<Error> warnings;  ///< YAML that is broken (the block is passed over), a date that is none
};

/// Puts the front matter's title at the head of the reading text, as a block that maps word by word to where
/// the source writes it. Escapes and line breaks between words become one space.
void add_title_block(Document& document, const FrontMatter& front);

/// Reads the front matter of `source`, the text of the file `name`. Only the top level's plain values count.
///
/// errors   none: what cannot be read becomes a warning with line and column
/// source   YAML 1.1, through libyaml
[[nodiscard]] FrontMatter read_front_matter(const std::string& name, std::string_view source);

}  // namespace entente

#endif  // ENTENTE_INGEST_FRONT_MATTER_HPP
