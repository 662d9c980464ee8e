// Statements by hand, taken through the rooms before this one, and what relate makes of them as strings to
// compare.
#ifndef ENTENTE_TESTS_RELATE_SUPPORT_HPP
#define ENTENTE_TESTS_RELATE_SUPPORT_HPP

#include <string>
#include <string_view>
#include <vector>

#include "entente/ingest/document.hpp"
#include "entente/recognise/gazetteer.hpp"
#include "entente/recognise/lexed.hpp"
#include "entente/relate/actions.hpp"
#include "entente/relate/clauses.hpp"
#include "entente/relate/commitments.hpp"
#include "entente/relate/context.hpp"
#include "entente/relate/relations.hpp"
#include "entente/relate/subjects.hpp"
#include "entente/segment/segmentation.hpp"

namespace entente::test {

using Lines = std::vector<std::string>;

/// What the lines of `commitments()` begin with where both parties of a statement without a title are bound.
inline const std::string both = "Japan, United States | ";

inline const std::string title_with_australia = "= Joint Statement of Japan and Australia";

/// The built-in vocabulary and its relation rules, read once.
const Gazetteer& gazetteer();
const RelationRules& relation_rules();

/// A statement, one block a line. "= " opens a title, "by: " a byline, "## " a heading, "- " an item, "-- "
/// an item inside one, "at: " a dateline, "date: " the date of issue, "site: " where it was published; any
/// other line is a paragraph. Without a title of its own it is one of Japan and the United States.
class Statement {
 public:
  explicit Statement(const Lines& lines);
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement() = default;

  /// "Japan, United States | high | share | commitment/modal"
  [[nodiscard]] Lines commitments() const;
  /// "will allow: the subject is no party"
  [[nodiscard]] Lines rejected() const;
  /// "Ministry partOf Japan", in byte order.
  [[nodiscard]] Lines relations();
  /// The same with the rule behind it: "Ministry partOf Japan | relation/organ-of".
  [[nodiscard]] Lines relations_by_rule();
  /// "series | ordinal | place | period", empty where not told.
  [[nodiscard]] Lines events();
  /// "name | persons who met", the name empty where a forum met.
  [[nodiscard]] Lines meetings();
  [[nodiscard]] Lines parties() const { return names(context.parties); }
  [[nodiscard]] Lines issuers() const { return names(context.issuers); }
  /// The verb groups of the last sentence.
  [[nodiscard]] std::vector<VerbGroup> groups() const;
  [[nodiscard]] Lines names(const std::vector<EntityId>& ids) const;
  /// An entity's name, the text itself, or "their meeting".
  [[nodiscard]] std::string to_string(const RelationObject& object) const;
  [[nodiscard]] std::string text(TokenRange tokens) const { return std::string{lexed.text(tokens)}; }
  /// The tokens of the last sentence.
  [[nodiscard]] TokenRange last_sentence() const { return segmentation.sentences.back().tokens; }
  /// The first token of the last sentence that reads `word`.
  [[nodiscard]] std::uint32_t token(std::string_view word) const;

  Document document;
  Segmentation segmentation;
  LexedView lexed;
  Context context;

 private:
  [[nodiscard]] Relations find();
  [[nodiscard]] std::string to_string(const Relation& relation) const;
};

/// The meetings that the statement reports: "forum | ordinal | place | days".
[[nodiscard]] inline Lines events(const Lines& lines) {
  return Statement{lines}.events();
}

/// The commitments of a statement by Japan and the United States that consists of `lines`.
[[nodiscard]] inline Lines commitments(const Lines& lines) {
  return Statement{lines}.commitments();
}
[[nodiscard]] inline Lines relations(const Lines& lines) {
  return Statement{lines}.relations();
}

/// What `prose` binds both parties to, without the rule: "high | share".
[[nodiscard]] Lines bound_in(const std::string& prose);
/// The verb groups of `prose`: "will share: modal", with "not" behind one that is negated.
[[nodiscard]] Lines groups_in(const std::string& prose);
/// Their subjects: "Both sides <- agreed (main)".
[[nodiscard]] Lines subjects_in(const std::string& prose);

[[nodiscard]] std::string join(const Lines& parts);

}  // namespace entente::test

#endif  // ENTENTE_TESTS_RELATE_SUPPORT_HPP
