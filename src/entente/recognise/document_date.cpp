#include "entente/recognise/document_date.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// The last days of all dates in `text` that name one.
std::vector<Date> days_in(std::string_view text) {
  std::vector<Date> days;
  for (std::size_t at = 0; at < text.size();) {
    const bool begins = at == 0 || is_ascii_space(text[at - 1]) || text[at - 1] == '/' || text[at - 1] == '(';
    const auto match = begins ? match_date(text.substr(at)) : std::nullopt;
    if (match && match->period.last.day != 0) days.push_back(match->period.last);
    at += match ? match->size : 1;
  }
  return days;
}

bool is_head(BlockKind kind) {
  return kind == BlockKind::title || kind == BlockKind::byline || kind == BlockKind::heading ||
         kind == BlockKind::chrome || kind == BlockKind::dateline;
}

bool tells_of_meeting(const LexedView& lexed, TokenRange sentence) {
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    if (lexed.is_form_of(i, WordTrait::meets)) return true;
  }
  return false;
}

/// "to mark the anniversary of the Treaty signed on 3 June 1929": the day may be of what is recalled.
bool recalls(const LexedView& lexed, TokenRange sentence) {
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    if (lexed.word(i).is(WordTrait::recalls)) return true;
  }
  return false;
}

std::optional<Date> date_of_first_sentence(const LexedView& lexed) {
  for (const Sentence& sentence : lexed.segmentation->sentences) {
    if (is_head(lexed.document->blocks[sentence.block.index()].kind)) continue;
    const std::vector<Date> days = days_in(lexed.text(sentence.tokens));
    const bool tells = tells_of_meeting(lexed, sentence.tokens) && !recalls(lexed, sentence.tokens);
    return days.size() == 1 && tells ? std::optional{days.front()} : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> find_document_date(const LexedView& lexed) {
  if (const auto given = parse_iso_date(lexed.document->metadata.date)) return given;
  const auto text_of = [&](const Block& block) { return slice(lexed.document->text, block.range); };
  for (const Block& block : lexed.document->blocks) {
    if (block.kind != BlockKind::dateline) continue;
    if (const auto days = days_in(text_of(block)); !days.empty()) return days.front();
  }
  for (const Block& block : lexed.document->blocks) {
    if (!is_head(block.kind)) break;
    if (block.kind != BlockKind::byline && block.kind != BlockKind::heading) continue;
    if (const auto days = days_in(text_of(block)); days.size() == 1) return days.front();
  }
  return date_of_first_sentence(lexed);
}

}  // namespace entente
