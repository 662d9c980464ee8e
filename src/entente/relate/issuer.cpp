#include "entente/relate/issuer.hpp"

#include <array>
#include <string_view>

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// The longest forum or organ in the name that is not all of it.
std::optional<EntryId> body_in(const Context& context, TokenRange name) {
  const LexedView& lexed = *context.lexed;
  std::optional<EntryId> issuer;
  std::uint32_t size = 0;
  lexed.gazetteer->labels.match(lexed.from(name.first, name), [&](const PhraseTrie::Match& match) {
    if (match.size >= name.size()) return;
    // "ASEAN-Chile Agreement" is of both.
    if (lexed.is_mark(name.first + match.size, '-')) return;
    for (const std::uint32_t value : match.values) {
      const LabelValue& label = lexed.gazetteer->label_values[value];
      const EntityType type = lexed.gazetteer->vocabulary.entries[label.entry.index()].type;
      if ((type == EntityType::forum || type == EntityType::agency) && match.size > size) {
        issuer = label.entry;
        size = match.size;
      }
    }
  });
  return issuer;
}

/// "UNSCR 2231": R is for resolution, behind the acronym of the body.
std::optional<EntryId> body_of_resolution(const Context& context, TokenRange name) {
  const LexedView& lexed = *context.lexed;
  const std::string_view text = lexed.text(name.first);
  if (lexed.token(name.first).letter_case != TokenCase::upper || !text.ends_with('R')) return std::nullopt;
  const std::array acronym{lexed.gazetteer->lexicon.find(to_lower(text.substr(0, text.size() - 1)))};
  std::optional<EntryId> found;
  lexed.gazetteer->labels.match(acronym, [&](const PhraseTrie::Match& match) {
    for (const std::uint32_t value : match.values) {
      const LabelValue& label = lexed.gazetteer->label_values[value];
      if (label.kind == LabelKind::acronym) found = label.entry;
    }
  });
  return found;
}

bool is_issued_by_none(const Context& context, const Mention& text) {
  const auto entry = context.entity(text.entity).entry;
  return entry && !context.lexed->gazetteer->vocabulary.entries[entry->index()].owner;
}

}  // namespace

std::optional<EntryId> issuer_in_name(const Context& context, const Mention& text) {
  for (std::uint32_t i = text.tokens.first; i < text.tokens.last; ++i) {
    if (equal_ignoring_case(context.lexed->text(i), "convention")) return std::nullopt;
  }
  if (is_issued_by_none(context, text)) return std::nullopt;
  const auto body = body_in(context, text.tokens);
  return body ? body : body_of_resolution(context, text.tokens);
}

bool is_numbered_text(const Context& context, const Mention& text) {
  const LexedView& lexed = *context.lexed;
  for (std::uint32_t i = text.tokens.first; i + 1 < text.tokens.last; ++i) {
    if (lexed.word(i).is(WordClass::numbered_head) && lexed.token(i + 1).kind == TokenKind::number)
      return true;
  }
  return false;
}

}  // namespace entente
