#include "entente/segment/segmentation.hpp"

#include <span>

#include "entente/segment/lead_ins.hpp"
#include "entente/segment/sections.hpp"
#include "entente/segment/sentences.hpp"
#include "entente/segment/tokenizer.hpp"

namespace entente {

namespace {

bool holds_sentences(BlockKind kind) {
  return kind == BlockKind::paragraph || kind == BlockKind::list_item;
}

void append_sentence(Segmentation& segmentation, BlockId block, TokenRange tokens) {
  const ByteRange range{segmentation.tokens[tokens.first].range.begin,
                        segmentation.tokens[tokens.last - 1].range.end};
  const SectionId section{segmentation.sections.size() - 1};
  segmentation.sentences.push_back({range, tokens, block, section, {}});
  segmentation.sections.back().sentences.last = static_cast<std::uint32_t>(segmentation.sentences.size());
}

void begin_section(Segmentation& segmentation, std::string_view heading) {
  const auto at = static_cast<std::uint32_t>(segmentation.sentences.size());
  segmentation.sections.push_back({SentenceId{at}, std::string{heading_number(heading)}, {at, at}});
}

}  // namespace

Segmentation segment(const Document& document, const Abbreviations& abbreviations) {
  SentenceSplitter splitter{document.text, abbreviations};
  Segmentation result;
  result.tokens.reserve(document.text.size() / 5);  // prose has a token to every five or six bytes
  result.sections.emplace_back();
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    if (block.kind == BlockKind::chrome) continue;
    const auto first = static_cast<std::uint32_t>(result.tokens.size());
    tokenize(document.text, block.range, abbreviations, result.tokens);
    const auto last = static_cast<std::uint32_t>(result.tokens.size());
    if (first == last) continue;
    if (block.kind == BlockKind::heading) begin_section(result, slice(document.text, block.range));
    if (!holds_sentences(block.kind)) {
      append_sentence(result, BlockId{i}, {first, last});
      continue;
    }
    const std::span<const Token> tokens{result.tokens.data() + first, last - first};
    const std::span<const std::uint32_t> starts = splitter.split(block.range, tokens);
    for (std::size_t s = 0; s < starts.size(); ++s) {
      const std::uint32_t end = s + 1 < starts.size() ? first + starts[s + 1] : last;
      append_sentence(result, BlockId{i}, {first + starts[s], end});
    }
  }
  link_lead_ins(document, result);
  return result;
}

}  // namespace entente
