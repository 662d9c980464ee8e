#include "entente/ingest/document.hpp"

#include <algorithm>

#include "entente/base/text.hpp"

namespace entente {

std::string title_of(const Document& document) {
  if (!document.metadata.title.empty()) return document.metadata.title;
  const auto title = std::find_if(document.blocks.begin(), document.blocks.end(),
                                  [](const Block& block) { return block.kind == BlockKind::title; });
  return title == document.blocks.end() ? std::string{} : fold_name(slice(document.text, title->range));
}

}  // namespace entente
