// Undertakings in reported speech, a part of SentenceReader.
#include "entente/base/text.hpp"
#include "entente/relate/sentence_reader.hpp"

namespace entente {

/// "agreed that both sides would …"; in minutes also "The Union would continue to …".
bool SentenceReader::may_report_will(const VerbGroup& group) const {
  if (!lexed_.word(group.tokens.first).is(WordTrait::reported_modal)) return false;
  const bool perfect = group.tokens.first + 1 < group.tokens.last &&
                       lexed_.text(group.tokens.first + 1) == "have" && group.head > group.tokens.first + 1;
  const bool verb = lexed_.word(group.head).is_verb() || lexed_.text(group.head) == "be";  // not "would like"
  // "would allow trade to grow", but "neither would allow anybody to harm the other"
  const bool neither =
      group.subject.size() > 0 && equal_ignoring_case(lexed_.text(group.subject.first), "neither");
  const bool wishes = lexed_.is_form_of(group.head, WordTrait::wish) && !group.negated && !neither;
  if (perfect || !verb || wishes) return false;
  for (std::uint32_t i = sentence_.first; i < sentence_.last; ++i) {
    if (lexed_.word(i).is(WordClass::conditional) && !lexed_.word(i).is(WordClass::modal)) return false;
  }
  return true;
}

bool SentenceReader::is_reported_will(const VerbGroup& group, const Subject& here) const {
  if (!may_report_will(group)) return false;
  if (group.embedding == Embedding::speech) return here.kind != SubjectKind::other;
  // "a measure which few believed would succeed"
  const std::uint32_t first = group.tokens.first;
  if (first > sentence_.first && context_.mention_over[first - 1] < 0 &&
      lexed_.word(first - 1).is(VerbForm::past) && !lexed_.word(first - 1).is(WordClass::party_noun))
    return false;
  const bool ours = here.kind == SubjectKind::party || here.kind == SubjectKind::joint;
  const bool passive = lexed_.text(group.head) == "be";
  return context_.tells_in_past && group.embedding == Embedding::main &&
         (ours || (passive && here.kind != SubjectKind::other));
}

}  // namespace entente
