// A vocabulary as it is written: everything said of each subject, with file and line. What the checks look
// at.
#ifndef ENTENTE_RECOGNISE_VOCABULARY_SUBJECTS_HPP
#define ENTENTE_RECOGNISE_VOCABULARY_SUBJECTS_HPP

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "entente/base/error.hpp"
#include "entente/recognise/vocabulary.hpp"
#include "entente/recognise/vocabulary_check.hpp"
#include "entente/segment/segmentation.hpp"

namespace entente {

/// In the quotation marks of messages.
[[nodiscard]] std::string quoted(std::string_view text);

/// What a subject is; a set of bits, in the order of the names in `kind_names`.
enum class SubjectKind : std::uint16_t {
  none = 0,
  state = 1,
  agency = 2,
  forum = 4,
  framework = 8,
  programme = 16,
  organization = 32,
  person = 64,
  place = 128,
  word_list = 256,
  structure_list = 512,
  rule = 1024,
  succession = 2048,
  topic = 4096,
  topic_scheme = 8192,
};
[[nodiscard]] constexpr SubjectKind operator|(SubjectKind a, SubjectKind b) noexcept {
  return static_cast<SubjectKind>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
/// They share a bit.
[[nodiscard]] constexpr bool any(SubjectKind a, SubjectKind b) noexcept {
  return (static_cast<unsigned>(a) & static_cast<unsigned>(b)) != 0;
}
inline constexpr SubjectKind any_thing{0xFF};  ///< all kinds of things with names
inline constexpr SubjectKind any_list = SubjectKind::word_list | SubjectKind::structure_list;
inline constexpr SubjectKind any_actor = SubjectKind::state | SubjectKind::agency | SubjectKind::forum |
                                         SubjectKind::organization | SubjectKind::person;

/// The classes of a vocabulary as prefixed names: "ent:State", "skos:Concept". By bit of SubjectKind.
[[nodiscard]] const std::vector<std::string>& kind_names();

/// One triple and where it stands.
struct LocatedStatement {
  std::string predicate;  ///< prefixed where the prefix is known ("ent:partOf"), else the IRI
  std::string object;     ///< IRI or text of a literal
  bool literal = false;
  std::uint32_t file = 0;  ///< index into VocabularySubjects::files
  std::uint32_t line = 0;
};

struct VocabularySubject {
  std::string iri;
  SubjectKind kinds = SubjectKind::none;
  std::vector<LocatedStatement> statements;  ///< never empty; in order of reading
};

struct VocabularySubjects {
  std::vector<std::string> files;
  std::map<std::string, VocabularySubject, std::less<>> by_iri;
  std::vector<Error> errors;  ///< of files that are no Turtle
};

[[nodiscard]] VocabularySubjects read_subjects(const std::vector<VocabularyFile>& files);

/// The abbreviations that the vocabulary lists: what the tokenizer needs.
[[nodiscard]] AbbreviationLexicon abbreviations_of(const VocabularySubjects& all);

/// "ent:partOf", "skos:Concept", "xsd:date"; an IRI in angle brackets where no prefix fits, without the
/// namespace of data.
[[nodiscard]] std::string short_name(std::string_view iri);

/// A finding at a triple of `subject`.
[[nodiscard]] Finding finding_at(const VocabularySubjects& all, const VocabularySubject& subject,
                                 const LocatedStatement& at, Severity severity, std::string check,
                                 std::string message, std::string remedy);

/// "a.ttl:12", to name a second place in a message.
[[nodiscard]] std::string place_of(const VocabularySubjects& all, const LocatedStatement& at);

// The checks. Each appends to `findings`.

/// Classes, properties and values.
void check_terms(const VocabularySubjects& all, const CheckHelp& help, std::vector<Finding>& findings);

/// Links to other subjects: that they exist, are of a kind that makes sense, and lead in no circle.
void check_links(const VocabularySubjects& all, std::vector<Finding>& findings);

/// Names: which things share one, and whether a text can reach them. Gives the number of labels.
std::size_t check_labels(const VocabularySubjects& all, std::vector<Finding>& findings);

/// Word lists: that the program reads them, and that their phrases have the form it expects.
/// Gives the number of phrases.
std::size_t check_word_lists(const VocabularySubjects& all, const CheckHelp& help,
                             std::vector<Finding>& findings);

}  // namespace entente

#endif  // ENTENTE_RECOGNISE_VOCABULARY_SUBJECTS_HPP
