#include "entente/recognise/lexed.hpp"

#include <string>

namespace entente {

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
