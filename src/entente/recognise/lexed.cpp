#include "entente/recognise/lexed.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace entente {

namespace {

/// The verbs of headlines that are nouns as well; the others are told by how they bind.
constexpr std::array<std::string_view, 14> headline_verbs{
    "Hosts", "Launches", "Meets",  "Convenes", "Welcomes",   "Delivers", "Unveils",
    "Joins", "Signs",    "Issues", "Releases", "Highlights", "Attends",  "Outlines"};

}  // namespace

bool LexedView::is_headline_verb(std::uint32_t i) const {
  if (!is_capital(i) || token(i).kind != TokenKind::word) return false;
  if (std::find(headline_verbs.begin(), headline_verbs.end(), text(i)) != headline_verbs.end()) return true;
  return word(i).is(VerbForm::third) && is_form_of(i, WordClass::event_action | WordClass::speech);
}

bool LexedView::is_headline_verb_of_many(std::uint32_t i) const {
  if (!is_capital(i) || token(i).kind != TokenKind::word) return false;
  const auto of_one = [base = text(i)](std::string_view verb) {
    return verb.starts_with(base) && (verb.substr(base.size()) == "s" || verb.substr(base.size()) == "es");
  };
  if (std::any_of(headline_verbs.begin(), headline_verbs.end(), of_one)) return true;
  const Word& form = word(i);
  return form.is(VerbForm::base) && !form.is(WordClass::noun_too) &&
         (form.is(WordClass::event_action | WordClass::speech) || form.is(WordTrait::founding));
}

LexedView lex(const Document& document, const Segmentation& segmentation, const Gazetteer& gazetteer) {
  LexedView lexed{&document, &segmentation, &gazetteer, {}, {}};
  lexed.ids.reserve(segmentation.tokens.size());
  lexed.words.reserve(segmentation.tokens.size());
  std::string folded;
  for (const Token& token : segmentation.tokens) {
    fold_word(slice(document.text, token.range), folded);
    const WordId id = gazetteer.lexicon.find(folded);
    lexed.ids.push_back(id);
    lexed.words.push_back(id == unknown_word ? &gazetteer.lexicon.unlisted(folded)
                                             : &gazetteer.lexicon.word(id));
  }
  return lexed;
}

}  // namespace entente
