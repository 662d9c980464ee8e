#include "entente/relate/narration.hpp"

#include <cstddef>
#include <cstdint>

#include "entente/base/text.hpp"

namespace entente {

namespace {

/// A verb of saying or undertaking as it stands in a report: "agreed", "reaffirmed"; not "was agreed".
bool is_reported(const LexedView& lexed, std::uint32_t i) {
  const Word& word = lexed.word(i);
  if (!word.is(VerbForm::past)) return false;
  if (i > 0 && lexed.word(i - 1).is(WordClass::be | WordClass::have | WordClass::determiner)) return false;
  return lexed.is_form_of(i, WordClass::speech | WordClass::undertake_high | WordClass::reaffirm);
}

/// "we agree", "We reaffirm".
bool is_said(const LexedView& lexed, std::uint32_t i) {
  const Word& word = lexed.word(i);
  return i > 0 && word.is(VerbForm::base) && !word.is(VerbForm::past) &&
         equal_ignoring_case(lexed.text(i - 1), "we");
}

}  // namespace

bool tells_in_past(const LexedView& lexed) {
  constexpr std::size_t fewest = 3;
  std::size_t reported = 0;
  std::size_t said = 0;
  for (std::uint32_t i = 0; i < lexed.ids.size(); ++i) {
    reported += is_reported(lexed, i) ? 1U : 0U;
    said += is_said(lexed, i) ? 1U : 0U;
  }
  return reported >= fewest && reported > said;
}

}  // namespace entente
