// A document's tokens looked up in the lexicon: what recognition and relation work on.
#ifndef ENTENTE_RECOGNISE_LEXED_HPP
#define ENTENTE_RECOGNISE_LEXED_HPP

#include <span>
#include <string_view>
#include <vector>

#include "entente/ingest/document.hpp"
#include "entente/recognise/gazetteer.hpp"
#include "entente/segment/segmentation.hpp"

namespace entente {

/// Views the document, its segmentation and the gazetteer; all three must outlive it. Indexed by token.
struct LexedView {
  const Document* document = nullptr;
  const Segmentation* segmentation = nullptr;
  const Gazetteer* gazetteer = nullptr;
  std::vector<WordId> ids;
  std::vector<const Word*> words;

  [[nodiscard]] const Token& token(std::uint32_t i) const { return segmentation->tokens[i]; }
  [[nodiscard]] const Word& word(std::uint32_t i) const { return *words[i]; }
  /// The word is a form of a verb of these classes or traits: "agreed" of "agree".
  template <class Classes>
  [[nodiscard]] bool is_form_of(std::uint32_t i, Classes any_of) const {
    const Word& form = word(i);
    return form.lemma != unknown_word && gazetteer->lexicon.word(form.lemma).is(any_of);
  }
  [[nodiscard]] std::string_view text(std::uint32_t i) const {
    return slice(document->text, segmentation->tokens[i].range);
  }
  [[nodiscard]] std::string_view text(TokenRange range) const {
    if (range.empty()) return {};
    return slice(document->text, {token(range.first).range.begin, token(range.last - 1).range.end});
  }
  /// The word ids from token `i` to the end of `within`.
  [[nodiscard]] std::span<const WordId> from(std::uint32_t i, TokenRange within) const {
    return std::span{ids}.subspan(i, within.last - i);
  }
  /// A double quotation mark, straight or curved.
  [[nodiscard]] bool is_double_quote(std::uint32_t i) const {
    const std::string_view mark = text(i);
    return mark == "\"" || mark == "\u201C" || mark == "\u201D";
  }
  [[nodiscard]] bool is_capital(std::uint32_t i) const {
    const TokenCase letter_case = token(i).letter_case;
    return letter_case == TokenCase::capitalised || letter_case == TokenCase::upper;
  }
  /// "Announces", "Hosts": what persons and bodies do in headlines, capitalised as the nouns around it are.
  [[nodiscard]] bool is_headline_verb(std::uint32_t i) const;
  /// The same behind several: "Chile and Peru Launch …".
  [[nodiscard]] bool is_headline_verb_of_many(std::uint32_t i) const;
  /// The token is this one mark of punctuation.
  [[nodiscard]] bool is_mark(std::uint32_t i, char mark) const {
    const std::string_view t = text(i);
    return t.size() == 1 && t.front() == mark;
  }
};

[[nodiscard]] LexedView lex(const Document& document, const Segmentation& segmentation,
                            const Gazetteer& gazetteer);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_LEXED_HPP
