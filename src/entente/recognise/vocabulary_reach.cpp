// Names and things that no text can reach.
#include <algorithm>
#include <map>
#include <utility>

#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/recognise/vocabulary_names.hpp"
#include "entente/segment/sentences.hpp"
#include "entente/segment/tokenizer.hpp"

namespace entente {

namespace {

/// Soft hyphen, zero-width and direction marks: nobody sees them, and texts hardly have them in the same
/// place.
bool has_invisible(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const DecodedCodePoint c = decode_at(text, at);
    const bool invisible = c.value == 0xAD || (c.value >= 0x200B && c.value <= 0x200F) ||
                           (c.value >= 0x202A && c.value <= 0x202E) || c.value == 0x2060 || c.value == 0xFEFF;
    if (invisible) return true;
    at += c.size;
  }
  return false;
}

bool is_composed(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* form = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return true;
  const icu::StringPiece piece{text.data(), static_cast<std::int32_t>(text.size())};
  return form->isNormalizedUTF8(piece, status) != 0 || U_FAILURE(status);
}

/// Names in a sentence each: "We thank NAME in Rome.", so that they are cut as in a document.
class Specimens {
 public:
  Specimens(const std::vector<VocabularyName>& names, const Abbreviations& abbreviations)
      : abbreviations_{abbreviations}, text_{text_of(names)}, splitter_{text_, abbreviations_} {}

  /// Why the next name is not found in a sentence as one run of its tokens; empty if it is. In order of
  /// `names`.
  std::string next(const VocabularyName& name) {
    const auto begin = static_cast<std::uint32_t>(at_);
    const auto end = static_cast<std::uint32_t>(begin + before.size() + name.text().size() + behind.size());
    at_ = end + 1;
    std::vector<Token> tokens;
    tokenize(text_, {begin, end}, abbreviations_, tokens);
    const auto name_begin = static_cast<std::uint32_t>(begin + before.size());
    const auto name_end = static_cast<std::uint32_t>(name_begin + name.text().size());
    const auto inside =
        static_cast<std::size_t>(std::count_if(tokens.begin(), tokens.end(), [&](const Token& token) {
          return token.range.begin >= name_begin && token.range.end <= name_end;
        }));
    if (inside != name.tokens) return "its words run into those beside it";
    for (const std::uint32_t first : splitter_.split({begin, end}, tokens)) {
      if (tokens[first].range.begin > name_begin && tokens[first].range.begin < name_end)
        return "a sentence ends inside it";
    }
    return {};
  }

 private:
  static constexpr std::string_view before = "We thank ";
  static constexpr std::string_view behind = " in Rome.";

  static std::string text_of(const std::vector<VocabularyName>& names) {
    std::string text;
    for (const VocabularyName& name : names) {
      text += before;
      text += name.text();
      text += behind;
      text += '\n';
    }
    return text;
  }

  const Abbreviations& abbreviations_;
  std::string text_;
  SentenceSplitter splitter_;
  std::size_t at_ = 0;
};

/// Why no text can hold the name as it is written, whatever stands around it; empty if one can.
std::string why_unwritable(const VocabularyName& name) {
  if (name.tokens == 0) return "it has no word";
  if (has_invisible(name.text())) return "it holds a character that nobody sees";
  if (!is_composed(name.text())) return "its accents are apart from their letters (it is not in form NFC)";
  if (name.exact && fold_space(name.text()) != name.text())
    return "it is matched letter by letter, and has space that texts do not";
  return {};
}

std::size_t count_members(const VocabularySubject& subject) {
  return static_cast<std::size_t>(
      std::count_if(subject.statements.begin(), subject.statements.end(),
                    [](const LocatedStatement& s) { return s.predicate == "ent:member"; }));
}

/// The names of one thing: `first` to `last`, never empty.
void check_thing(const VocabularySubjects& all, const VocabularyName* first, const VocabularyName* last,
                 std::vector<Finding>& findings) {
  const VocabularySubject& subject = *first->subject;
  if (!deciders(all, subject).empty() || count_members(subject) > 1) return;
  const bool has_plain = std::any_of(first, last, [](const VocabularyName& name) { return name.plain(); });
  for (const VocabularyName* name = first; name != last; ++name) {
    if (name->kind != LabelKind::ambiguous) continue;
    findings.push_back(finding_at(
        all, subject, *name->at, has_plain ? Severity::info : Severity::warn,
        has_plain ? "label-undecided" : "unreachable",
        quoted(name->text()) +
            " counts only where a document defines it: no owner or members decide that it is meant",
        "give the thing an owner that can be a party, members, or a name of its own"));
  }
}

}  // namespace

void check_reach(const VocabularySubjects& all, const std::vector<VocabularyName>& names,
                 std::vector<Finding>& findings) {
  const Abbreviations abbreviations{abbreviations_of(all)};
  Specimens specimens{names, abbreviations};
  for (const VocabularyName& name : names) {
    const std::string in_text = specimens.next(name);
    std::string why = why_unwritable(name);
    if (why.empty()) why = in_text;
    if (why.empty() || trim(name.text()).empty()) continue;  // an empty one is told of as a wrong value
    findings.push_back(finding_at(all, *name.subject, *name.at, Severity::warn, "unreachable",
                                  "no text can hold " + quoted(name.text()) + ": " + why,
                                  "write it as statements do"));
  }
  for (std::size_t i = 0; i < names.size();) {
    std::size_t end = i;
    while (end < names.size() && names[end].subject == names[i].subject) ++end;
    check_thing(all, &names[i], names.data() + end, findings);
    i = end;
  }
}

}  // namespace entente
