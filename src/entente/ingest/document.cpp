#include "entente/ingest/document.hpp"

#include "entente/base/text.hpp"

namespace entente {

std::string title_of(const Document& document) {
  if (!document.metadata.title.empty()) return document.metadata.title;
  std::string title;
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::title) continue;
    if (!title.empty()) title += ' ';
    title += fold_name(slice(document.text, block.range));
  }
  return title;
}

}  // namespace entente
