#include "entente/recognise/lexed.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace entente {

bool LexedView::is_headline_verb(std::uint32_t i) const {
  // The verbs of headlines that are nouns as well; the others are told by how they bind.
  static constexpr std::array<std::string_view, 14> of_hosts{
      "Hosts", "Launches", "Meets",  "Convenes", "Welcomes",   "Delivers", "Unveils",
      "Joins", "Signs",    "Issues", "Releases", "Highlights", "Attends",  "Outlines"};
  if (!is_capital(i) || token(i).kind != TokenKind::word) return false;
  if (std::find(of_hosts.begin(), of_hosts.end(), text(i)) != of_hosts.end()) return true;
  const Word& form = word(i);
  return form.is(VerbForm::third) &&
         gazetteer->lexicon.word(form.lemma).is(WordClass::event_action | WordClass::speech);
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
