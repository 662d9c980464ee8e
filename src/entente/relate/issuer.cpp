#include "entente/relate/issuer.hpp"

#include <array>
#include <cstdint>
#include <string_view>

#include "entente/base/text.hpp"
#include "entente/recognise/name_run.hpp"

namespace entente {

namespace {

/// Whether the body may be all that is left of the name.
enum class Whole : std::uint8_t { no, too };

/// The longest forum or organ that the words begin with.
std::optional<EntryId> body_in(const Context& context, TokenRange name, Whole whole = Whole::no) {
  const LexedView& lexed = *context.lexed;
  std::optional<EntryId> issuer;
  std::uint32_t size = 0;
  lexed.gazetteer->labels.match(lexed.from(name.first, name), [&](const PhraseTrie::Match& match) {
    if (match.size >= name.size() && whole == Whole::no) return;
    // "ASEAN-Chile Agreement" is of both.
    if (match.size < name.size() && lexed.is_mark(name.first + match.size, '-')) return;
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

/// "Action Plan of the | Reef Group": what stands behind the first "of".
std::optional<EntryId> body_behind_of(const Context& context, TokenRange name) {
  const LexedView& lexed = *context.lexed;
  for (std::uint32_t i = name.first + 1; i + 1 < name.last; ++i) {
    if (introduces_matter(lexed.text(i))) break;  // "Statement on the Establishment of the Reef Group"
    if (lexed.text(i) != "of") continue;
    const std::uint32_t first = lexed.text(i + 1) == "the" ? i + 2 : i + 1;
    return first < name.last ? body_in(context, {first, name.last}, Whole::too) : std::nullopt;
  }
  return std::nullopt;
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
  if (const auto body = body_in(context, text.tokens)) return body;
  if (const auto body = body_behind_of(context, text.tokens)) return body;
  return body_of_resolution(context, text.tokens);
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
